import { sql } from 'kysely';
import { addDays, today } from '#app/lib/local-date.ts';
import {
  answerAsOwner, askOwner, changeBarrier, loadStarterSet, minuteBarrier, moveBarrier, noteDone, readBarrier, readBarrierMeeting, readStandingPlace,
  reportBarrier, takeUpBarrier, writeBarrier,
} from '#app/modules/barriers/index.server.ts';
import { planMeeting } from '#app/modules/meetings/index.server.ts';
import { workerActor, type Member } from '#app/platform/access/actor.ts';
import { withActor, type Tx } from '#app/platform/db/index.ts';
import { acting } from '#tests/factories/acting.ts';
import { memberOf, type MadeCollaboration } from '#tests/factories/collaboration.ts';

const nothing = { reason: null, removedByWhat: null };

/** The barrier bank of the town: the list to begin with, what was met in its cases, owners' answers, a meeting, one that is gone. */
export async function barriers(made: MadeCollaboration): Promise<void> {
  const lead = memberOf(made, 'project_lead');
  await acting(lead, (tx) => loadStarterSet(tx, lead));
  const bus = await known(made, 'Första bussen går för sent för arbetsträningen', {
    whatStood: 'Från byarna norr om staden går första bussen klockan 9.40. De flesta platser börjar klockan åtta.',
    leadsTo: 'Deltagare kommer för sent eller tackar nej, och det ser ut som om de inte vill.',
    wouldRemove: 'En tur före åtta, eller platser som börjar klockan tio.', themes: ['transport'], level: 'regional',
  });
  const form = await known(made, 'Ansökan om ersättning går bara att göra på nätet', {
    whatStood: 'Den som inte har e-legitimation kan inte ansöka själv, och hjälpen på kontoret måste bokas tre veckor i förväg.',
    leadsTo: 'Ersättningen kommer en månad sent.', wouldRemove: 'En blankett på papper, eller hjälp utan bokning en dag i veckan.', themes: ['digital', 'finances'], level: 'local',
  });
  await metInCases(made, bus);
  await metBySupervisors(made, bus);
  await answered(made, bus);
  await goneAfterHelp(made, form);
  await partnershipMeeting(made, bus);
  await withActor(workerActor(made.id, 'demo'), (tx) =>
    tx.updateTable('collaborations').set({ publishes_barriers: true }).where('id', '=', made.id).execute(),
  );
}

type Words = Omit<Parameters<typeof writeBarrier>[2], 'title'>;

/** A barrier that somebody has looked at: its facts are checked, and it is recognised. */
async function known(made: MadeCollaboration, title: string, words: Words): Promise<string> {
  const [supervisor, lead] = [memberOf(made, 'supervisor', 'textiles'), memberOf(made, 'project_lead')];
  const id = await acting(supervisor, (tx) => writeBarrier(tx, supervisor, { title, ...words }));
  await acting(lead, async (tx) => {
    const change = { title, ...words, legalTest: 'within_definition', verification: 'checked', escalatedTo: null, costSek: null, costNote: null } as const;
    await changeBarrier(tx, lead, id, 1, change);
    await moveBarrier(tx, lead, id, 2, { state: 'recognised', ...nothing });
  });
  return id;
}

async function casesOf(tx: Tx): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select case_id as id from app.my_cases() order by case_id`.execute(tx);
  return rows.map(({ id }) => id);
}

function report(by: Member, caseId: string, whatStood: string, barrierId: string | null, days: number): Promise<string> {
  return acting(by, async (tx) => reportBarrier(tx, by, await readStandingPlace(tx, { kind: 'case', id: caseId }), {
    whatStood, leadsTo: 'Tre dagar av fem blev det ingen insats.', wouldRemove: null, category: 'work', stoppedSince: addDays(today(), -days), barrierId,
    nobodyNamed: false, recording: null,
  }));
}

/** The coordinator meets it in every case that she has. */
async function metInCases(made: MadeCollaboration, bus: string): Promise<void> {
  const coordinator = memberOf(made, 'coordinator');
  const cases = await acting(coordinator, casesOf);
  for (const [index, caseId] of cases.entries()) await report(coordinator, caseId, 'Bussen från byn kommer fram efter att dagen har börjat.', bus, 20 + index * 35);
}

/** A supervisor meets it from a place; and something that is this person's alone. */
async function metBySupervisors(made: MadeCollaboration, bus: string): Promise<void> {
  for (const key of ['textiles', 'cafe']) {
    const supervisor = memberOf(made, 'supervisor', key);
    const [caseId] = await acting(supervisor, casesOf);
    if (!caseId) continue;
    await report(supervisor, caseId, 'Hon kommer med 9.40-bussen, så förmiddagens genomgång har hon aldrig varit med på.', bus, 40);
    if (key === 'textiles') await report(supervisor, caseId, 'Symaskinen står för högt, och det finns ingen pall som går att ställa in.', null, 12);
  }
}

async function answered(made: MadeCollaboration, bus: string): Promise<void> {
  const [lead, region] = [memberOf(made, 'project_lead'), memberOf(made, 'health_coordinator')];
  await acting(lead, (tx) => askOwner(tx, lead, bus, region.organisationId ?? ''));
  await acting(region, (tx) => answerAsOwner(tx, region, bus, 1, {
    state: 'accepted', position: 'Vi har kollektivtrafiken och tar upp en tur före åtta i nästa tidtabell. Beslutet tas av nämnden.',
    nextStep: 'Förslag till nämnden', nextOn: addDays(today(), 45),
  }));
  await acting(lead, (tx) => askOwner(tx, lead, bus, made.organisationIds.ame ?? ''));
  await acting(lead, (tx) => noteDone(tx, lead, bus, 'Vi räknade resorna från åtta byar tillsammans med resurscentrum.', false));
}

async function goneAfterHelp(made: MadeCollaboration, form: string): Promise<void> {
  const [lead, caseworker] = [memberOf(made, 'project_lead'), memberOf(made, 'caseworker', 'fk')];
  await acting(lead, (tx) => askOwner(tx, lead, form, caseworker.organisationId ?? ''));
  await acting(caseworker, async (tx) => {
    await answerAsOwner(tx, caseworker, form, 1, { state: 'accepted', position: 'Vi öppnar torsdagar utan bokning.', nextStep: null, nextOn: null });
    const { barrier } = await readBarrier(tx, caseworker, form);
    await moveBarrier(tx, caseworker, form, barrier.version, {
      state: 'removed', reason: null, removedByWhat: 'Hjälp utan bokning varje torsdag, och en blankett på papper som går att ta med hem.',
    });
  });
}

async function partnershipMeeting(made: MadeCollaboration, bus: string): Promise<void> {
  const coordinator = memberOf(made, 'coordinator');
  const meetingId = await acting(coordinator, (tx) =>
    planMeeting(tx, coordinator, { kind: 'partnership', title: 'Partnerskapet i höst', heldOn: addDays(today(), 12), startsAt: '09:00', place: 'Stadshuset, sal 2' }),
  );
  await acting(coordinator, async (tx) => {
    await takeUpBarrier(tx, coordinator, meetingId, bus);
    const { toTakeUp } = await readBarrierMeeting(tx, coordinator, meetingId);
    await takeUpBarrier(tx, coordinator, meetingId, toTakeUp[0]?.id ?? '');
    const [item] = (await readBarrierMeeting(tx, coordinator, meetingId)).items;
    await minuteBarrier(tx, coordinator, meetingId, {
      item: item?.id ?? '', version: 1, state: 'discussed', minutes: 'Alla parter har mött hindret. Regionen berättade om tidtabellen.',
      decision: 'Anordnarna erbjuder start klockan tio tills turen finns.', responsibleId: made.organisationIds.ame ?? null, dueOn: addDays(today(), 30),
    });
  });
}
