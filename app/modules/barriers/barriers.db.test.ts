import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { today } from '#app/lib/local-date.ts';
import type { Member } from '#app/platform/access/actor.ts';
import { InvalidForm, NotFound, Refused, found } from '#app/platform/errors/index.ts';
import { isNoAccess } from '#app/platform/route/database-error.ts';
import { useSecret } from '#app/platform/secret/index.ts';
import { inventedNumber } from '#tests/factories/invented-number.ts';
import { sound } from '#tests/factories/sound.ts';
import { as, makeWorld, type World } from '#tests/factories/world.ts';
import { testDatabase } from '#tests/setup/database.ts';
import { readRecording } from './commands/recordings.ts';
import {
  answerAsOwner, askOwner, attachReport, changeBarrier, endReport, linkBarriers, listBarriers, loadStarterSet, mergeBarrier, moveBarrier, readBarrier,
  readBarrierFilter, readBarrierForExample, readMyReports, readReport, readStandingPlace, reportBarrier, splitBarrier, suggestBarriers, unmergeBarrier,
  writeBarrier, type ReportToMake,
} from './index.server.ts';

const database = await testDatabase();
let world: World;
let lead: Member;
let coordinator: Member;
let supervisor: Member;
let partner: Member;
let owner: Member;
let caseId: string;
let bus: string;

const words: ReportToMake = {
  whatStood: 'Bussen går för sent för den som ska börja klockan åtta', leadsTo: null, wouldRemove: null, category: null, stoppedSince: null,
  barrierId: null, nobodyNamed: false, recording: null,
};
const text = { title: 'Bussen går för sent för arbetsträningen', whatStood: 'Första turen från byarna är klockan tio', leadsTo: null, wouldRemove: null, themes: ['transport'], level: 'local' } as const;

beforeAll(async () => {
  useSecret(randomBytes(32));
  world = await makeWorld(database.ownerUrl);
  const [kommun, provider, other, traffic] = [await world.organisation('Kommunen'), await world.organisation('Bageriet'), await world.organisation('Regionen'), await world.organisation('Trafikbolaget')];
  coordinator = await world.member(kommun, 'coordinator', 'Cora Samordnare');
  lead = await world.member(kommun, 'project_lead', 'Lea Ledare');
  supervisor = await world.member(provider, 'supervisor', 'Siv Handledare');
  partner = await world.member(other, 'caseworker', 'Per Partner');
  owner = await world.member(traffic, 'caseworker', 'Ola Ägare');
  ({ caseId } = await world.openCase(coordinator));
  await world.joins(caseId, supervisor);
  await world.disclose(caseId, kommun, provider, ['identity', 'work']);
  bus = await as(coordinator, (tx) => writeBarrier(tx, coordinator, text));
});
afterAll(() => world.close());

function report(member: Member, change: Partial<ReportToMake> = {}, id: string | null = caseId): Promise<string> {
  return as(member, async (tx) => reportBarrier(tx, member, await readStandingPlace(tx, id ? { kind: 'case', id } : null), { ...words, ...change }));
}

describe('a report with a case', () => {
  it('is read by whoever may read it in the case, and by nobody else, also when it is attached to a barrier that all read', async () => {
    const id = await report(supervisor, { whatStood: 'Hennes buss går 9.40', barrierId: bus });
    expect((await as(supervisor, (tx) => readReport(tx, id))).barrierId).toBe(bus);
    for (const stranger of [partner, owner, lead]) {
      await expect(as(stranger, (tx) => readReport(tx, id))).rejects.toThrow(NotFound);
      const view = await as(stranger, (tx) => readBarrier(tx, stranger, bus));
      expect(JSON.stringify(view)).not.toContain('9.40');
      expect(view.reports).toEqual([]);
      expect(view.log.map(({ kind }) => kind)).toEqual(['reported']);
    }
    await expect(as(coordinator, (tx) => readReport(tx, id))).rejects.toThrow(NotFound);
    await world.disclose(caseId, supervisor.organisationId ?? '', coordinator.organisationId ?? '', ['work']);
    expect((await as(coordinator, (tx) => readReport(tx, id))).whatStood).toBe('Hennes buss går 9.40');
  });

  it('is not moved by others who may read it, and says since when and until when it stood in the way', async () => {
    const id = await report(supervisor, { whatStood: 'Passet börjar för tidigt', stoppedSince: '2026-01-10' });
    await expect(as(coordinator, (tx) => attachReport(tx, id, 1, bus))).rejects.toThrow(Refused);
    await expect(as(supervisor, (tx) => endReport(tx, id, 1, '2026-01-01'))).rejects.toThrow(InvalidForm);
    await as(supervisor, (tx) => endReport(tx, id, 1, '2026-02-01'));
    expect(await as(supervisor, (tx) => readReport(tx, id))).toMatchObject({ stoppedSince: '2026-01-10', stoppedUntil: '2026-02-01' });
  });

  it('is one report when the same words are sent twice, and stands on the time line once', async () => {
    const [first, second] = [await report(supervisor, { whatStood: 'Klistrat två gånger' }), await report(supervisor, { whatStood: 'Klistrat två gånger' })];
    expect(second).toBe(first);
    const { rows } = await world.sql(`select count(*)::int as n from case_events where kind = 'barrier_reported' and record_id = $1`, [first]);
    expect(rows).toEqual([{ n: 1 }]);
  });

  it('cannot be made from a case that one does not work with', async () => {
    await expect(report(partner)).rejects.toThrow(NotFound);
  });
});

describe('what everybody reads', () => {
  const write = (change: { title?: string; whatStood?: string; nobodyNamed?: boolean }, reportId?: string, by = supervisor) =>
    as(by, (tx) => writeBarrier(tx, by, { ...text, ...change }, reportId));

  it('holds no number, no known name and no run of words of the case, and asks about what may be one', async () => {
    const id = await report(supervisor, { whatStood: 'Hon står på hållplatsen i fyrtio minuter varje morgon sedan i våras' });
    const answers = async (whatStood: string, nobodyNamed: boolean) => {
      const answer = await write({ title: 'Ett hinder till', whatStood, nobodyNamed }, id).then(() => 'written', (error: unknown) => error);
      return answer instanceof InvalidForm ? Object.keys(answer.fields) : answer;
    };
    expect(await answers(`Gäller ${inventedNumber('1985-05-17', 'K')}`, true)).toEqual(['whatStood']);
    expect(await answers('Det gällde Amina Provsson', true)).toEqual(['whatStood']);
    expect(await answers('Deltagare står på hållplatsen i fyrtio minuter varje morgon sedan i våras', true)).toEqual(['whatStood']);
    expect(await answers('När Amina kom var det stängt', false)).toEqual(['whatStood', 'nobodyNamed']);
    expect(await answers('När Amina kom var det stängt', true)).toBeTypeOf('string');
  });

  it('is kept without numbers by the database itself', async () => {
    const forced = world.sql(`update barriers set what_stood = 'Gäller 19850517-9801' where id = $1`, [bus]);
    await expect(forced).rejects.toThrow('names_no_number');
  });

  it('of a report without a case is checked as it is written, and read by all', async () => {
    await expect(report(partner, { whatStood: 'Ring 070-123 45 67' }, null)).rejects.toThrow(InvalidForm);
    const id = await report(partner, { whatStood: 'Blanketten finns bara på svenska' }, null);
    expect((await as(owner, (tx) => readReport(tx, id))).whatStood).toBe('Blanketten finns bara på svenska');
  });

  it('has one barrier of a name', async () => {
    await expect(write({ title: text.title.toUpperCase() })).rejects.toThrow(InvalidForm);
  });

  it('is changed by those who keep the bank, one after another', async () => {
    const change = { ...text, title: 'Första bussen går för sent', legalTest: null, verification: 'checked', escalatedTo: 'Regionen', costSek: 1000, costNote: null } as const;
    await as(lead, (tx) => changeBarrier(tx, lead, bus, 1, change));
    await expect(as(coordinator, (tx) => changeBarrier(tx, coordinator, bus, 1, { ...change, title: 'Ett annat namn' }))).rejects.toMatchObject({ version: 2 });
    await expect(as(partner, (tx) => changeBarrier(tx, partner, bus, 2, change))).rejects.toMatchObject({ version: 2 });
  });
});

describe('suggestions', () => {
  const asked = async (member: Member, said: string) => (await as(member, (tx) => suggestBarriers(tx, said))).map(({ title }) => title);

  it('find what is known by Swedish stems, by the beginning of a word and by letters gone wrong', async () => {
    await as(lead, (tx) => loadStarterSet(tx, lead));
    for (const said of ['bussarna', 'hon väntar på buss', 'försat bussn går']) expect([said, (await asked(partner, said))[0]]).toEqual([said, 'Första bussen går för sent']);
    expect((await asked(partner, 'validering av utbildningen från hemlandet'))[0]).toBe('En tidigare utbildning spärrar stöd till ett nytt yrke');
  });

  it('say nothing of what only stands in a case, by what they hold or by their order', async () => {
    const before = await asked(partner, 'hemlig livsberättelse om bussen');
    await report(supervisor, { whatStood: 'Hemlig livsberättelse om bussen', barrierId: bus });
    await report(supervisor, { whatStood: 'Hemlig livsberättelse utan hinder' });
    expect(await asked(partner, 'hemlig livsberättelse om bussen')).toEqual(before);
    expect(await asked(partner, 'livsberättelse')).toEqual([]);
  });

  it('are of one’s own collaboration only, and of nothing for hardly any text', async () => {
    const elsewhere = await makeWorld(database.ownerUrl);
    const stranger = await elsewhere.member(await elsewhere.organisation('Annan'), 'coordinator');
    expect(await asked(stranger, 'bussen går för sent')).toEqual([]);
    expect(await asked(partner, 'bu')).toEqual([]);
    await elsewhere.close();
  });
});

describe('the answer back', () => {
  it('goes the whole way: recognised, asked, taken on, removed, and those who reported are told', async () => {
    const id = await as(partner, (tx) => writeBarrier(tx, partner, { ...text, title: 'Ansökan går bara att göra på nätet' }));
    await report(supervisor, { whatStood: 'Ansökan kräver e-legitimation', barrierId: id });
    const unread = async (member: Member) => (await world.sql(`select unread from room_news where user_id = $1`, [member.userId])).rows[0]?.unread as number | undefined ?? 0;
    const before = await unread(supervisor);
    const version = async () => (await as(lead, (tx) => readBarrier(tx, lead, id))).barrier.version;
    await as(lead, async (tx) => moveBarrier(tx, lead, id, await version(), { state: 'recognised', reason: null, removedByWhat: null }));
    await as(lead, (tx) => askOwner(tx, lead, id, owner.organisationId ?? ''));
    expect(await unread(owner)).toBe(1);
    expect((await as(owner, (tx) => listBarriers(tx, owner, readBarrierFilter(new URLSearchParams()), null))).waiting.map((one) => one.id)).toEqual([id]);
    await expect(as(partner, (tx) => answerAsOwner(tx, partner, id, 1, { state: 'accepted', position: 'Vi gör det', nextStep: null, nextOn: null }))).rejects.toThrow(NotFound);
    await as(owner, (tx) => answerAsOwner(tx, owner, id, 1, { state: 'accepted', position: 'Vi tar fram en blankett', nextStep: 'Tryck upp', nextOn: today() }));
    expect((await as(lead, (tx) => readBarrier(tx, lead, id))).barrier.state).toBe('in_progress');
    await expect(as(owner, async (tx) => moveBarrier(tx, owner, id, await version(), { state: 'removed', reason: null, removedByWhat: null }))).rejects.toThrow(InvalidForm);
    await as(owner, async (tx) => moveBarrier(tx, owner, id, await version(), { state: 'removed', reason: null, removedByWhat: 'Blanketten finns på papper' }));
    expect(await unread(supervisor)).toBe(before + 3);
    const mine = (await as(supervisor, (tx) => readMyReports(tx))).find((one) => one.barrier?.id === id);
    expect(mine).toMatchObject({ inCase: true, barrier: { state: 'removed' }, latest: { kind: 'removed', text: 'Blanketten finns på papper' } });
    expect(await unread(supervisor)).toBe(0);
    expect(await as(lead, (tx) => readBarrierForExample(tx, id))).toEqual({
      title: 'Ansökan går bara att göra på nätet', whatStood: text.whatStood, ledTo: null, removedBy: 'Blanketten finns på papper', owners: ['Trafikbolaget'], from: today(), until: today(),
    });
    expect(await as(lead, (tx) => readBarrierForExample(tx, bus))).toBeNull();
  });

  it('says of a case that one has left what became of the barrier, and nothing that was written', async () => {
    await world.sql('update case_team set valid_to = app.today() where user_id = $1', [supervisor.userId]);
    const mine = await as(supervisor, (tx) => readMyReports(tx));
    expect(mine.length).toBeGreaterThan(0);
    expect(JSON.stringify(mine)).not.toMatch(/9\.40|hållplatsen|legitimation|livsberättelse/);
    await world.sql('update case_team set valid_to = null where user_id = $1', [supervisor.userId]);
  });

  it('lets an owner move what it has accepted, and write nothing else in it', async () => {
    const id = await as(partner, (tx) => writeBarrier(tx, partner, { ...text, title: 'Två köer till samma kurs' }));
    const state = sql`update barriers set state = 'in_progress' where id = ${id}`;
    const tries = async (query: ReturnType<typeof sql>) => as(owner, (tx) => query.execute(tx)).then((result) => result.numAffectedRows, isNoAccess);
    expect(await tries(state)).toBe(0n);
    await as(lead, async (tx) => moveBarrier(tx, lead, id, 1, { state: 'recognised', reason: null, removedByWhat: null }));
    await as(lead, (tx) => askOwner(tx, lead, id, owner.organisationId ?? ''));
    expect(await tries(state)).toBe(0n);
    await as(owner, (tx) => answerAsOwner(tx, owner, id, 1, { state: 'accepted', position: 'Ja', nextStep: null, nextOn: null }));
    expect(await tries(sql`update barriers set state = 'removed', removed_by_what = 'En kö', title = 'Något annat' where id = ${id}`)).toBe(true);
    await expect(world.sql(`update barriers set state = 'reported' where id = $1`, [id])).rejects.toMatchObject({ code: 'SS001' });
  });
});

describe('barriers that are one, or two', () => {
  it('merge with every report, and part again as they were', async () => {
    const one = await as(partner, (tx) => writeBarrier(tx, partner, { ...text, title: 'Kurslitteraturen finns bara på papper' }));
    const other = await as(partner, (tx) => writeBarrier(tx, partner, { ...text, title: 'Böckerna går inte att lyssna på' }));
    const third = await as(partner, (tx) => writeBarrier(tx, partner, { ...text, title: 'Allt material är tryckt' }));
    await report(supervisor, { whatStood: 'Boken gick inte att lyssna på', barrierId: other });
    const roots = async () => (await world.sql('select id, root_id from barriers where id = any ($1)', [[one, other, third]])).rows.map((row) => [row.id, row.root_id]);
    const before = await roots();
    await as(lead, (tx) => mergeBarrier(tx, lead, other, 1, one));
    await as(lead, (tx) => mergeBarrier(tx, lead, one, 1, third));
    expect(new Set((await roots()).map(([, root]) => root))).toEqual(new Set([third]));
    expect((await as(supervisor, (tx) => readBarrier(tx, supervisor, third))).reports.map((each) => each.whatStood)).toEqual(['Boken gick inte att lyssna på']);
    await expect(as(lead, (tx) => mergeBarrier(tx, lead, third, 1, other))).rejects.toThrow(InvalidForm);
    await as(lead, (tx) => unmergeBarrier(tx, lead, one, 2));
    await as(lead, async (tx) => unmergeBarrier(tx, lead, other, (await readBarrier(tx, lead, other)).barrier.version));
    expect((await roots()).toSorted()).toEqual(before.toSorted());
    await expect(as(partner, (tx) => mergeBarrier(tx, partner, other, 5, one))).rejects.toThrow(Refused);
  });

  it('part with some of the reports, and belong together with a link', async () => {
    const id = await as(lead, (tx) => writeBarrier(tx, lead, { ...text, title: 'Svårt att nå handläggaren' }));
    const [phone, mail] = [await report(coordinator, { whatStood: 'Telefontiden är en timme', barrierId: id }), await report(coordinator, { whatStood: 'Brev besvaras inte', barrierId: id })];
    const part = await as(coordinator, (tx) => splitBarrier(tx, coordinator, id, { ...text, title: 'Brev besvaras inte på en månad' }, [mail]));
    expect((await as(coordinator, (tx) => readReport(tx, mail))).barrierId).toBe(part);
    expect((await as(coordinator, (tx) => readReport(tx, phone))).barrierId).toBe(id);
    await as(lead, (tx) => linkBarriers(tx, lead, part, id));
    expect((await as(partner, (tx) => readBarrier(tx, partner, id))).neighbours).toEqual([{ id: part, title: 'Brev besvaras inte på en månad', how: 'linked' }]);
    await as(lead, (tx) => linkBarriers(tx, lead, id, part, true));
    expect((await as(partner, (tx) => readBarrier(tx, partner, id))).neighbours).toEqual([]);
  });
});

describe('a recording in a case', () => {
  const told = (recording: File) => report(supervisor, { whatStood: null, recording });

  it('is kept sealed and heard by whoever may read the report', async () => {
    const id = await told(sound(30));
    const recordingId = found((await as(supervisor, (tx) => readReport(tx, id))).recordingId);
    expect((await as(supervisor, (tx) => readRecording(tx, id, recordingId))).mediaType).toBe('audio/wav');
    await expect(as(partner, (tx) => readRecording(tx, id, recordingId))).rejects.toThrow(NotFound);
    const { rows } = await world.sql(`select position('RIFF'::bytea in content) as at from barrier_recordings where id = $1`, [recordingId]);
    expect(rows).toEqual([{ at: 0 }]);
  });

  it('of three hours is refused, as is what is no sound', async () => {
    const fields = async (work: Promise<string>) => work.then(() => null, (error: unknown) => (error instanceof InvalidForm ? Object.keys(error.fields) : error));
    expect(await fields(told(sound(10_800)))).toEqual(['recording']);
    expect(await fields(told(new File(['<html>'], 'rost.mp3')))).toEqual(['recording']);
  });
});
