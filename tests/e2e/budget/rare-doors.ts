import pg from 'pg';
import { addMonths, today } from '#app/lib/local-date.ts';
import { readReport, reportBarrier } from '#app/modules/barriers/index.server.ts';
import { keepChoices } from '#app/modules/consents/commands/choices.ts';
import { addPaper } from '#app/modules/consents/commands/papers.ts';
import { addFile } from '#app/modules/diary/commands/files.ts';
import { writeEntry } from '#app/modules/diary/commands/write-entry.ts';
import { planMeeting } from '#app/modules/meetings/commands/plan-meeting.ts';
import { keepSearch } from '#app/platform/searches/index.ts';
import type { Member } from '#app/platform/access/actor.ts';
import { withActor, type Tx } from '#app/platform/db/index.ts';
import { newId } from '#app/platform/ids/index.ts';
import { url } from '#app/sitemap.ts';
import type { World } from '../../../db/tests/world.ts';

const wav = new File([Buffer.from('524946460000000057415645666d7420100000000100010044ac000088580100', 'hex')], 'rost.wav');
const png = new File([Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')], 'papper.png');

/**
 * What the world's coordinator does so that pages open which no link of a first visit leads to: chooses towards a consent, keeps a
 * paper and a sound, tells of a barrier aloud, calls an open sitting, writes in the diary with a picture, searches, has imported, and
 * has a person who is there twice. Answers their addresses.
 */
export async function openRareDoors(ownerUrl: string, { people, caseId, personId, organisations }: World): Promise<string[]> {
  const { actor } = people.coordinator;
  const member = { ...actor, sessionId: '', userName: '', collaborationName: '', organisationName: '', isDemo: true, personId: null } as Member;
  const acting = <T>(work: (tx: Tx) => Promise<T>) => withActor(actor, work);
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await acting((tx) => keepChoices(tx, member, caseId, {
      to: [organisations.provider], from: [organisations.af], chosen: ['planning'], purpose: 'Planera', lastDay: addMonths(today(), 6), language: 'swe',
    }));
    const { rows: [consent] } = await owner.query<{ id: string }>('select id from consents where case_id = $1', [caseId]);
    const consentId = consent?.id ?? '';
    await acting((tx) => addPaper(tx, member, caseId, consentId, png));
    const { rows: [paper] } = await owner.query<{ id: string }>('select id from consent_papers where consent_id = $1', [consentId]);
    const { rows: [text] } = await owner.query<{ version: string }>(
      `insert into consent_sounds (collaboration_id, language, version, media_type, bytes, content, added_by)
       select collaboration_id, language, version, 'audio/mpeg', 1, '\\x00', $2 from consent_texts where collaboration_id = $1 and language = 'swe' returning version`,
      [actor.collaborationId, actor.userId],
    );
    const spoken = { language: 'swe', version: text?.version ?? '' };
    const meetingId = await acting((tx) => planMeeting(tx, member, { kind: 'open_sitting', title: 'Öppen sittning', heldOn: today(), startsAt: null, place: null }));
    const searchId = await acting((tx) => keepSearch(tx, 'Hemlighetsmakeri'));
    const runId = newId();
    await owner.query(`insert into import_runs (collaboration_id, id, owner_organisation_id, created_by, state) values ($1, $2, $3, $4, 'done')`,
      [actor.collaborationId, runId, organisations.af, actor.userId]);
    const entry = { kind: 'event', occurredOn: today(), areaId: null, title: 'Öppet hus', text: 'Många kom.', nobodyNamed: false } as const;
    const entryId = await acting((tx) => writeEntry(tx, member, entry));
    const fileId = await acting((tx) => addFile(tx, member, entryId, 'Salen', png));
    await makeTwin(owner, { ...member, personId });
    const told = await acting((tx) => tellAloud(tx, member, caseId));
    return [
      url('search.show', { searchId }), url('imports.show', { runId }), url('meetings.sitting', { meetingId }),
      url('consents.paper_file', { caseId, consentId, paperId: paper?.id ?? '' }),
      url('barriers.report', told), url('barriers.lift', told), url('barriers.recording', told),
      url('consents.sound', spoken), url('consents.sound_text', spoken), url('diary.file', { entryId, fileId }),
    ];
  } finally {
    await owner.end();
  }
}

/** A barrier of the case, told with her own voice. */
async function tellAloud(tx: Tx, member: Member, caseId: string): Promise<{ observationId: string; recordingId: string }> {
  const nothing = { whatStood: null, leadsTo: null, wouldRemove: null, stoppedSince: null, barrierId: null, nobodyNamed: false };
  const observationId = await reportBarrier(tx, member, { kind: 'case', id: caseId, caseId, category: 'work' }, { ...nothing, category: 'work', recording: wav });
  const { recordingId } = await readReport(tx, observationId);
  return { observationId, recordingId: recordingId ?? '' };
}

/** Somebody else with a number that the person has had too, in a case of the same coordinator's. */
async function makeTwin(owner: pg.Client, { collaborationId, organisationId, userId, personId }: Member): Promise<void> {
  const [twin, caseId] = [newId(), newId()];
  await owner.query(`insert into persons (collaboration_id, id, gender) values ($1, $2, 'K')`, [collaborationId, twin]);
  await owner.query(`insert into person_identities (collaboration_id, person_id, number_kind, first_name, last_name) values ($1, $2, 'none', 'Amal', 'Hemlig')`, [collaborationId, twin]);
  await owner.query(`insert into person_numbers (collaboration_id, person_id, number, kind)
    select collaboration_id, p, number, 'personnummer' from person_identities, unnest(array[$3::uuid, person_id]) p where collaboration_id = $1 and person_id = $2`,
  [collaborationId, personId, twin]);
  await owner.query(`insert into cases (collaboration_id, id, person_id, owner_organisation_id, status, started_on) values ($1, $2, $3, $4, 'active', '2026-02-01')`,
    [collaborationId, caseId, twin, organisationId]);
  await owner.query(`insert into case_team (collaboration_id, case_id, user_id, organisation_id, function, sees_protected) values ($1, $2, $3, $4, 'coordinator', true)`,
    [collaborationId, caseId, userId, organisationId]);
}
