import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseQuantity, type Quantity } from '#app/lib/quantity.ts';
import { addDays, today } from '#app/lib/local-date.ts';
import type { Member } from '#app/platform/access/actor.ts';
import { InvalidForm, Refused, VersionConflict, found } from '#app/platform/errors/index.ts';
import { as, makeWorld, type World } from '#tests/factories/world.ts';
import { testDatabase } from '#tests/setup/database.ts';
import { changeDissemination, listDisseminations, logDissemination, readLog } from './commands/disseminations.ts';
import { addRecipients, listInvitations, readInvitation, recordAnswer, sendInvitation } from './commands/invitations.ts';
import { addPartner, changePartner, listPartners, listToInvite } from './commands/partners.ts';
import { namesIn } from './rules/answers.ts';

const { ownerUrl } = await testDatabase();
const day = today();
let world: World;
let lead: Member;
let worker: Member;
let steering: Member;

beforeAll(async () => {
  world = await makeWorld(ownerUrl);
  const own = await world.organisation('Kommunen');
  lead = await world.member(own, 'project_lead');
  worker = await world.member(own, 'caseworker');
  steering = await world.member(own, 'steering_group');
});
afterAll(() => world.close());

const partner = { name: 'Studieförbundet', contactName: 'Berit', contactWay: '08-123 45 67', brings: null, sinceOn: day, untilOn: null };
const everything = { words: '', channel: null, year: null };
const quantity = (text: string): Quantity => found(parseQuantity(text));

it('partners, invitations and what was told are for project leads and coordinators alone', async () => {
  await as(lead, (tx) => addPartner(tx, partner));
  expect((await as(worker, (tx) => listPartners(tx))).partners).toEqual([]);
  await expect(as(worker, (tx) => addPartner(tx, { ...partner, name: 'Annan' }))).rejects.toMatchObject({ code: '42501' });
  for (const table of ['project_partners', 'invitations', 'invitation_recipients', 'disseminations'] as const) {
    await expect(as(steering, (tx) => tx.selectFrom(table).select('id').execute())).rejects.toMatchObject({ code: '42501' });
  }
});

it('a partner is there once, is no participant, and two who change it at once do not write over each other', async () => {
  await expect(as(lead, (tx) => addPartner(tx, partner))).rejects.toBeInstanceOf(InvalidForm);
  await expect(as(lead, (tx) => addPartner(tx, { ...partner, name: 'Ny', brings: 'Fråga 19820202-9809' }))).rejects.toBeInstanceOf(InvalidForm);
  const id = await as(lead, (tx) => addPartner(tx, { ...partner, name: 'Företagarna' }));
  await as(lead, (tx) => changePartner(tx, id, 1, { ...partner, name: 'Företagarna', brings: 'Platser' }));
  await expect(as(lead, (tx) => changePartner(tx, id, 1, { ...partner, name: 'Företagarna' }))).rejects.toBeInstanceOf(VersionConflict);
});

describe('an invitation', () => {
  const invitation = { what: 'Seminarium', sentOn: day, happensOn: addDays(day, 14), text: null };

  it('goes to somebody, once each, and no answer is not a no', async () => {
    const nobody = as(lead, (tx) => sendInvitation(tx, lead, invitation, { partnerIds: [], others: ' \n ' }));
    await expect(nobody).rejects.toBeInstanceOf(InvalidForm);
    const { partners: [known] } = await as(lead, (tx) => listPartners(tx));
    const to = { partnerIds: [found(known).id], others: 'Kassan\nRegionen; kassan' };
    const id = await as(lead, (tx) => sendInvitation(tx, lead, invitation, to));
    await as(lead, (tx) => addRecipients(tx, id, { partnerIds: [], others: 'Regionen\nSkolan' }));
    const { recipients, counts } = await as(lead, (tx) => readInvitation(tx, id));
    expect(counts).toEqual({ sent: 4, yes: 0, no: 0, maybe: 0, silent: 4 });
    const first = found(recipients[0]);
    await as(lead, (tx) => recordAnswer(tx, id, { id: first.id, version: 1, answer: 'yes' }));
    const again = as(lead, (tx) => recordAnswer(tx, id, { id: first.id, version: 1, answer: 'no' }));
    await expect(again).rejects.toBeInstanceOf(Refused);
    expect((await as(lead, (tx) => readInvitation(tx, id))).counts).toEqual({ sent: 4, yes: 1, no: 0, maybe: 0, silent: 3 });
  });

  it.each([['', []], ['A\nB', ['A', 'B']], [' A ;\n;B\na', ['a', 'B']]])('names in %j are %j', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe('what was told', () => {
  const told = { toldOn: day, what: 'Artikel', toWhom: 'Läsare', channel: 'article' as const, areaId: null, material: null, materialUrl: null };
  const log = (reach: string, change = {}) => as(lead, (tx) => logDissemination(tx, lead, { ...told, reach: quantity(reach), ...change }));

  it('reached people who may be the same, and nobody knows how many where it was not told', async () => {
    await log('40');
    await log('cirka 25');
    await log('ej redovisat');
    expect((await as(lead, (tx) => listDisseminations(tx, everything))).reached).toEqual({ amount: { low: 40, high: 65, about: true }, missing: 1 });
  });

  it('is over, links to https alone, and is changed by one at a time', async () => {
    await expect(log('5', { toldOn: addDays(day, 1) })).rejects.toBeInstanceOf(InvalidForm);
    await expect(log('5', { materialUrl: 'javascript:alert(1)' })).rejects.toThrow('check constraint');
    const id = await log('5');
    const row = { ...told, reach: quantity('6') };
    await as(lead, (tx) => changeDissemination(tx, id, 1, row));
    await expect(as(lead, (tx) => changeDissemination(tx, id, 1, row))).rejects.toBeInstanceOf(VersionConflict);
  });
});

describe('among many', () => {
  it('two thousand partners are paged, found by name, invited all at once or by writing a name', async () => {
    await world.sql(`insert into project_partners (collaboration_id, name, since_on) select $1, 'Förening ' || n, app.today() from generate_series(1, 2000) n`, [world.collaborationId]);
    const first = await as(lead, (tx) => listPartners(tx));
    expect([first.partners.length, first.total, first.pages]).toEqual([50, 2002, 41]);
    expect((await as(lead, (tx) => listPartners(tx, 'ing 1999'))).partners.map(({ name }) => name)).toEqual(['Förening 1999']);
    expect((await as(lead, (tx) => listPartners(tx, 'Berit'))).partners.map(({ contactName }) => contactName)).toEqual(['Berit', 'Berit']);
    expect((await as(lead, (tx) => listPartners(tx, '%'))).partners).toEqual([]);
    expect((await as(lead, (tx) => listToInvite(tx, null))).partners.length).toBeLessThan(50);
    const frame = { what: 'Alla', sentOn: day, happensOn: null, text: null };
    const few = await as(lead, (tx) => sendInvitation(tx, lead, frame, { partnerIds: [], others: 'förening 7\nBageriet' }));
    const { rows } = await world.sql('select to_whom, partner_id is not null as known from invitation_recipients where invitation_id = $1 order by 1', [few]);
    expect(rows).toEqual([{ to_whom: 'Bageriet', known: false }, { to_whom: 'Förening 7', known: true }]);
    const all = await as(lead, (tx) => sendInvitation(tx, lead, frame, { partnerIds: [], everyPartner: true, others: null }));
    const view = await as(lead, (tx) => readInvitation(tx, all, { silent: true, page: '2' }));
    expect([view.recipients.length, view.counts.silent, view.pages]).toEqual([50, 2002, 41]);
    expect((await as(lead, (tx) => listToInvite(tx, all))).total).toBe(0);
    expect((await as(lead, (tx) => listInvitations(tx))).invitations.find(({ id }) => id === all)?.counts.sent).toBe(2002);
  });

  it('five thousand lines of the log are paged, summed in the database, and taken away whole', async () => {
    await world.sql(
      `insert into disseminations (collaboration_id, told_on, what, to_whom, channel, reach_kind, reach_low, reach_high, created_by)
       select $1, date '2015-01-01' + n % 2000, 'Besök ' || n, 'Skolor', 'visit', 'exact', n % 50, n % 50, $2 from generate_series(1, 5000) n`,
      [world.collaborationId, lead.userId],
    );
    const visits = { ...everything, channel: 'visit' as const };
    const list = await as(lead, (tx) => listDisseminations(tx, visits, '3'));
    expect([list.rows.length, list.total, list.pages]).toEqual([50, 5000, 100]);
    expect(list.reached).toEqual({ amount: { low: 49, high: 122_500, about: false }, missing: 0 });
    expect(await as(lead, (tx) => readLog(tx, visits))).toHaveLength(5000);
    const one = await as(lead, (tx) => listDisseminations(tx, { words: 'besök 4711', channel: null, year: null }));
    expect(one.rows.map(({ what }) => what)).toEqual(['Besök 4711']);
    expect((await as(lead, (tx) => listDisseminations(tx, { ...visits, year: 2016 }))).rows.every(({ toldOn }) => toldOn.startsWith('2016'))).toBe(true);
    expect(one.years).toContain(2015);
  });
});
