import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actorOf, type Member } from '#app/platform/access/actor.ts';
import { audit, type AuditEntry } from '#app/platform/audit/index.ts';
import { addMonths, monthOf, today } from '#app/lib/local-date.ts';
import { as, makeWorld, type World } from '#tests/factories/world.ts';
import { testDatabase } from '#tests/setup/database.ts';
import { drawRows } from './data/log.ts';
import { decideRow, drawSample, readMonth, readMonths, signMonth } from './index.server.ts';
import { monthBounds } from './rules/months.ts';

const database = await testDatabase();
const month = monthOf(addMonths(today(), -1));
let world: World;
let [lead, admin, worker, relative, colleague, foreign]: Member[] = [];
let caseId: string;

beforeAll(async () => {
  world = await makeWorld(database.ownerUrl);
  const elsewhere = await makeWorld(database.ownerUrl);
  const own = await world.organisation('Kommunen');
  lead = await world.member(own, 'project_lead', 'Lena Ledare');
  admin = await world.member(own, 'admin', 'Adam Admin');
  worker = await world.member(own, 'coordinator', 'Sam Ordnare');
  relative = await world.member(own, 'caseworker', 'Bo Provsson');
  colleague = await world.member(own, 'caseworker', 'Kim Kollega');
  foreign = await elsewhere.member(await elsewhere.organisation('Annan'), 'project_lead');
  ({ caseId } = await world.openCase(worker));
  await world.joins(caseId, relative);
  await world.sql(`update case_team set valid_from = '2020-01-01' where case_id = $1`, [caseId]);
  for (const who of [worker, relative, colleague]) await logs(who, { event: 'cases.read', caseIds: [caseId] });
  await logs(colleague, { event: 'notes.read', outcome: 'refused', caseIds: [caseId] });
  const many = await Promise.all(Array.from({ length: 25 }, () => world.openCase(worker as Member)));
  for (const each of many) await logs(worker, { event: 'cases.read', caseIds: [each.caseId] });
  await world.sql(`update audit_log set at = ($1 || '-04 10:00')::timestamp at time zone 'Europe/Stockholm' + (id % 60) * interval '1 second'`, [month]);
  await world.sql(`update audit_log set at = at + interval '13 hours' where actor_user_id = $1`, [relative.userId]);
  await world.sql(`update case_team set valid_from = '2020-01-01'`);
  await elsewhere.close();
});
afterAll(() => world.close());

function logs(who: Member | undefined, entry: AuditEntry): Promise<void> {
  return as(who as Member, (tx) => audit(tx, actorOf(who as Member), entry));
}
const asLead = <T>(work: Parameters<typeof as<T>>[1]) => as(lead as Member, work);

describe('what is unusual', () => {
  it('is told with who and how often, and of the case nothing but its reference', async () => {
    const { unusual } = await asLead((tx) => readMonth(tx, month));
    const told = unusual.map(({ pattern, userName, caseId: about, times }) => [pattern, userName, about, times]);
    expect(told).toEqual(expect.arrayContaining([
      ['same_surname', 'Bo Provsson', caseId, 1],
      ['after_hours', 'Bo Provsson', null, 1],
      ['outside_team', 'Kim Kollega', caseId, 1],
      ['refused', 'Kim Kollega', caseId, 1],
      ['many_cases', 'Sam Ordnare', null, 26],
    ]));
    expect(JSON.stringify(unusual)).not.toContain('Amina');
    expect(told.filter(([, who]) => who === 'Sam Ordnare').map(([pattern]) => pattern)).not.toContain('outside_team');
  });

  it('shows to an administrator too, and to nobody else, there or elsewhere', async () => {
    expect((await as(admin as Member, (tx) => readMonth(tx, month))).unusual.length).toBeGreaterThan(3);
    for (const who of [worker, colleague, foreign] as Member[]) {
      const { rows } = await as(who, (tx) => sql`select * from app.log_patterns('-infinity', 'infinity', 2)`.execute(tx));
      expect(rows).toEqual([]);
      expect(await as(who, (tx) => tx.selectFrom('audit_log').select('id').execute())).toEqual([]);
    }
    const cases = await asLead((tx) => tx.selectFrom('cases').select('id').execute());
    expect(cases).toEqual([]);
  });
});

describe('a month’s sample', () => {
  it('is drawn once, can be drawn again by its seed, is assessed row by row and signed, and then stays', async () => {
    const line = async () => (await asLead(readMonths)).find((each) => each.month === month);
    expect(await line()).toEqual({ month, review: null });
    await asLead((tx) => drawSample(tx, lead as Member, month));
    await asLead((tx) => drawSample(tx, lead as Member, month));
    const { review, sample } = await asLead((tx) => readMonth(tx, month));
    expect(sample).toHaveLength(20);
    const { from, to } = monthBounds(month) ?? { from: '', to: '' };
    const again = await asLead((tx) => drawRows(tx, from, to, review?.seed ?? '', 20));
    expect(again.toSorted((a, b) => a - b)).toEqual(sample.map(({ row }) => row));

    await expect(asLead((tx) => signMonth(tx, lead as Member, month, 'Klart'))).rejects.toThrow('refused');
    const verdict = { version: 1, verdict: 'expected', comment: null } as const;
    for (const { id } of sample) await asLead((tx) => decideRow(tx, lead as Member, { id, ...verdict }));
    await expect(asLead((tx) => decideRow(tx, lead as Member, { id: sample[0]?.id, ...verdict }))).rejects.toThrow('refused');
    await asLead((tx) => signMonth(tx, lead as Member, month, 'Inget att anmärka på'));
    expect((await line())?.review).toMatchObject({ signedBy: 'Lena Ledare', comment: 'Inget att anmärka på', items: 20, decided: 20 });
    await expect(asLead((tx) => decideRow(tx, lead as Member, { id: sample[0]?.id, ...verdict, version: 2 }))).rejects.toThrow('refused');
    for (const table of ['log_reviews', 'log_review_items', 'audit_log']) {
      await expect(asLead((tx) => sql`delete from ${sql.table(table)}`.execute(tx))).rejects.toThrow('permission denied');
    }
  });

  it('is not drawn of a month that is not over, and nobody else sees or makes one', async () => {
    await expect(asLead((tx) => drawSample(tx, lead as Member, monthOf(today())))).rejects.toThrow('refused');
    for (const who of [worker, foreign] as Member[]) {
      expect(await as(who, (tx) => tx.selectFrom('log_reviews').select('id').execute())).toEqual([]);
    }
    await expect(as(worker as Member, (tx) => drawSample(tx, worker as Member, month))).rejects.toThrow('refused');
  });
});
