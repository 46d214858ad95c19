import { namesPerson, saysWho } from '#app/lib/says-who.ts';
import { m } from '#app/paraglide/messages.js';
import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { InvalidForm, NotFound, Refused } from '#app/platform/errors/index.ts';
import { isId } from '#app/platform/ids/index.ts';
import { answerSittingLine, insertSittingLine, selectSittingLines } from '../data/sitting-lines.ts';
import { selectKnownNames } from '../data/meetings.ts';
import { readMeeting } from './read-meeting.ts';

/** An open sitting with those who are presented at it. @throws NotFound for another kind of meeting */
export async function readSitting(tx: Tx, member: Member, meetingId: string | undefined) {
  const view = await readMeeting(tx, member, meetingId);
  if (view.meeting.kind !== 'open_sitting') throw new NotFound();
  return { view, lines: await selectSittingLines(tx, view.meeting.id) };
}

export interface LineToPresent {
  text: string;
  asked: string;
  nobodyNamed: boolean;
}

/**
 * Presents somebody without saying who she is.
 * @throws InvalidForm where a name or number that is known here stands; or what looks like one, until the writer says that it is none
 */
export async function presentAtSitting(tx: Tx, member: Member, meetingId: string, { nobodyNamed, ...line }: LineToPresent): Promise<void> {
  const { view } = await readSitting(tx, member, meetingId);
  if (view.meeting.state === 'cancelled') throw new Refused(m.meetings_sitting_cancelled());
  await refuseNames(tx, line, nobodyNamed);
  await insertSittingLine(tx, { ...line, meetingId, ownerOrganisationId: member.organisationId ?? '', createdBy: member.userId });
}

/** What the meeting answered one who was presented. @throws Refused when somebody wrote at the same time */
export async function answerAtSitting(
  tx: Tx,
  member: Member,
  meetingId: string,
  { line, answer, version }: { line: string; answer: string; version: number },
): Promise<void> {
  await readSitting(tx, member, meetingId);
  if (!isId(line)) throw new NotFound();
  await refuseNames(tx, { answer }, true);
  if (!(await answerSittingLine(tx, meetingId, line, version, answer))) throw new Refused(m.meetings_sitting_changed());
}

async function refuseNames(tx: Tx, texts: Record<string, string>, nobodyNamed: boolean): Promise<void> {
  const names = (await selectKnownNames(tx)).filter((name) => name.includes(' '));
  const problems: Record<string, string> = {};
  for (const [field, text] of Object.entries(texts)) {
    if (namesPerson(text, names)) problems[field] = m.meetings_sitting_names();
    else if (!nobodyNamed && saysWho(text)) problems[field] = m.meetings_sitting_looks();
  }
  if (Object.keys(problems).length > 0) throw new InvalidForm(problems);
}
