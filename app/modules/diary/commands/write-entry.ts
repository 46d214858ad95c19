import { nameProblem } from '#app/lib/says-who.ts';
import { today } from '#app/lib/local-date.ts';
import { namesKnownPerson } from '#app/modules/meetings/index.server.ts';
import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { found, InvalidForm, NotFound, VersionConflict } from '#app/platform/errors/index.ts';
import { newId } from '#app/platform/ids/index.ts';
import { m } from '#app/paraglide/messages.js';
import { insertEntry, selectEntry, updateEntry, type EntryWords } from '../data/entries.ts';
import type { IdeaState } from '../rules/entry.ts';

export interface EntryToWrite extends Omit<EntryWords, 'ideaState' | 'ideaOutcome'> {
  /** Whoever writes has looked: no participant can be recognised. */
  nobodyNamed: boolean;
}

const unsettled = { ideaState: 'open', ideaOutcome: null } as const;
const noIdea = { ideaState: null, ideaOutcome: null } as const;

/** Writes an entry of the diary. */
export async function writeEntry(tx: Tx, member: Member, { nobodyNamed, ...entry }: EntryToWrite): Promise<string> {
  await check(tx, entry, nobodyNamed);
  const id = newId();
  await insertEntry(tx, { ...entry, ...(entry.kind === 'idea' ? unsettled : noIdea), id, createdBy: member.userId });
  return id;
}

/** Changes an entry; what became of an idea stays while it is one. */
export async function changeEntry(tx: Tx, id: string, version: number, { nobodyNamed, ...entry }: EntryToWrite): Promise<void> {
  const before = found(await selectEntry(tx, id));
  await check(tx, entry, nobodyNamed);
  const { ideaState, ideaOutcome } = entry.kind !== 'idea' ? noIdea : before.kind === 'idea' ? before : unsettled;
  if (await updateEntry(tx, id, version, { ...entry, ideaState, ideaOutcome })) return;
  const rows = [
    { label: m.diary_heading(), theirs: before.title, yours: entry.title },
    { label: m.diary_text(), theirs: before.text, yours: entry.text },
  ];
  throw new VersionConflict(rows.filter(({ theirs, yours }) => theirs !== yours), before.version);
}

/** Writes what became of an idea. */
export async function settleIdea(
  tx: Tx, id: string, version: number, { state, outcome, nobodyNamed }: { state: IdeaState; outcome: string | null; nobodyNamed: boolean },
): Promise<void> {
  const before = found(await selectEntry(tx, id));
  if (before.kind !== 'idea') throw new NotFound();
  await refuseNames(tx, { outcome }, nobodyNamed);
  if (await updateEntry(tx, id, version, { ...before, ideaState: state, ideaOutcome: state === 'open' ? null : outcome })) return;
  const rows = [{ label: m.diary_idea_outcome(), theirs: before.ideaOutcome ?? '', yours: outcome ?? '' }];
  throw new VersionConflict(rows.filter(({ theirs, yours }) => theirs !== yours), before.version);
}

async function check(tx: Tx, { occurredOn, title, text }: Omit<EntryToWrite, 'nobodyNamed'>, nobodyNamed: boolean): Promise<void> {
  if (occurredOn > today()) throw new InvalidForm({ occurredOn: m.diary_error_not_yet() });
  await refuseNames(tx, { title, text }, nobodyNamed);
}

async function refuseNames(tx: Tx, texts: Record<string, string | null>, nobodyNamed: boolean): Promise<void> {
  const errors: Record<string, string> = {};
  for (const [field, text] of Object.entries(texts)) {
    const problem = nameProblem([text], nobodyNamed);
    if (problem) errors[field] = problem === 'refuse' ? m.diary_error_number() : m.diary_error_looks();
    else if (text !== null && (await namesKnownPerson(tx, [text]))) errors[field] = m.diary_error_name();
  }
  if (Object.keys(errors).length > 0) throw new InvalidForm(errors);
}
