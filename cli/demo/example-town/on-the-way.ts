import { addDays, today } from '#app/lib/local-date.ts';
import { listInterventions, startPlacement } from '#app/modules/interventions/index.server.ts';
import { addReference } from '#app/modules/plans/index.server.ts';
import { readCase } from '#app/modules/people/index.server.ts';
import { workerActor, type Member } from '#app/platform/access/actor.ts';
import { withActor } from '#app/platform/db/index.ts';
import { acting } from '#tests/factories/acting.ts';
import { consentIn, joinCase } from '#tests/factories/cases.ts';
import { makeMember, memberOf, type MadeCollaboration } from '#tests/factories/collaboration.ts';
import { daysPass } from '#tests/factories/time.ts';
import { agreedPlan, assessed, attended, council, decided, livesOn, noteIn, onAgenda } from '#tests/factories/work.ts';
import { idsOf, referred } from './refer.ts';

const daysSinceCouncil = 100;

/** Half a year on her way: council, plan, a place at Textilmakarna and language practice, hours, and her own sign-in. */
export async function onTheWay(made: MadeCollaboration): Promise<void> {
  const coordinator = memberOf(made, 'coordinator');
  const caseId = await referred(made, 'af', { firstName: 'Amina', lastName: 'Påhittad', born: '1985-05-17', language: 'som' });
  await daysPass(made.id, caseId, 15);
  await agree(made, coordinator, caseId);
  await daysPass(made.id, caseId, 30);
  await decideInCouncil(made, coordinator, caseId);
  await daysPass(made.id, caseId, 10);
  await plan(made, coordinator, caseId);
  await startPlaces(made, coordinator, caseId);
  await daysPass(made.id, caseId, daysSinceCouncil - 10);
  await attended(memberOf(made, 'supervisor', 'textiles'), caseId, [24, 40, 44, 30]);
  await noteIn(memberOf(made, 'supervisor', 'textiles'), caseId, 'work', 'Hon sydde sin första kasse helt själv i dag. Två kunder frågade efter den.');
  await elsewhere(made, coordinator, caseId);
  await signIn(made, coordinator, caseId);
}

async function agree(made: MadeCollaboration, coordinator: Member, caseId: string): Promise<void> {
  const parties = idsOf(made, 'ame', 'af', 'fk', 'textiles', 'cafe');
  const boxes = idsOf(made, 'textiles', 'cafe').flatMap((toOrganisationId) =>
    (['work', 'adaptations', 'attendance'] as const).map((category) => ({ toOrganisationId, category })),
  );
  await consentIn(coordinator, caseId, { from: parties, to: idsOf(made, 'ame', 'af', 'fk'), chosen: ['planning', 'adaptations', 'attendance'], boxes });
  await joinCase(coordinator, caseId, memberOf(made, 'companion'), 'companion');
  for (const key of ['af', 'fk']) await joinCase(coordinator, caseId, memberOf(made, 'council_member', key), 'council');
  await livesOn(coordinator, caseId, 'start', { FS: 100 });
  const told = {
    'kan-och-vill': { good_at: 'Sy, laga kläder, möta människor.', dream: 'Jag syr på dagen och hämtar mina barn klockan fyra.' },
    sprak: { languages: 'Somaliska, swahili, svenska', swedish_speak: 'some', practise: 'På ett jobb där man pratar.' },
    anpassningar: { works_well: 'Förmiddagar, och när någon visar först.' },
  };
  await assessed(coordinator, caseId, told, true);
}

async function decideInCouncil(made: MadeCollaboration, coordinator: Member, caseId: string): Promise<void> {
  const members = ['af', 'fk'].map((key) => memberOf(made, 'council_member', key));
  const meetingId = await council(coordinator, addDays(today(), -daysSinceCouncil), members, 'Stadshuset, rum 3');
  await onAgenda(coordinator, meetingId, caseId);
  const [training] = await acting(coordinator, async (tx) => (await listInterventions(tx)).filter(({ kind }) => kind === 'work_training'));
  await decided(coordinator, meetingId, caseId, {
    text: 'Arbetsträning hos Textilmakarna tre dagar i veckan, och språkpraktik en dag. Vi ses igen efter tre månader.',
    intervention: training?.id ?? null, payer: made.organisationIds.ame ?? null,
    responsible: { organisationId: coordinator.organisationId ?? '', userId: coordinator.userId },
    dueOn: addDays(today(), 10), followUpOn: addDays(today(), 190), exhausted: true, participantPresent: true, interpreter: 'not_needed',
  });
}

async function plan(made: MadeCollaboration, coordinator: Member, caseId: string): Promise<void> {
  const caseworker = memberOf(made, 'caseworker', 'af');
  const goals = [
    {
      text: 'Arbeta med sömnad tre dagar i veckan', lifeArea: 'work', actions: [
        { text: 'Arbetsträna hos Textilmakarna', by: null, dueInDays: 180 },
        { text: 'Hitta två butiker att besöka', by: caseworker, dueInDays: 120 },
      ],
    },
    { text: 'Våga prata svenska med kunder', lifeArea: 'language', actions: [{ text: 'Språkpraktik på Café Matlådan', by: coordinator, dueInDays: 180 }] },
  ] as const;
  const said = { with: 'Amina och hennes samordnare', back: '”Jag syr tre dagar, pratar svenska en dag, och ni hittar butikerna.”' };
  await agreedPlan(coordinator, caseId, 'Jag vill sy och sälja det jag syr.', goals.map((goal) => ({ ...goal, actions: [...goal.actions] })), said);
}

function startPlaces(made: MadeCollaboration, coordinator: Member, caseId: string): Promise<unknown> {
  return acting(coordinator, async (tx) => {
    const catalogue = await listInterventions(tx);
    const idOf = (kind: string) => catalogue.find((each) => each.kind === kind)?.id ?? '';
    const shared = { caseId, startsOn: today(), endsOn: addDays(today(), 180) };
    await startPlacement(tx, coordinator, {
      ...shared, interventionId: idOf('work_training'), providerId: made.organisationIds.textiles ?? '',
      supervisorId: memberOf(made, 'supervisor', 'textiles').userId, extentPercent: 50, costSek: 48_000,
      aim: 'Att sy en kasse från början till slut, och att få en referens.', adaptations: 'Visa först. Paus klockan tio. Inga tunga lyft.',
    });
    await startPlacement(tx, coordinator, {
      ...shared, interventionId: idOf('language_practice'), providerId: made.organisationIds.cafe ?? '',
      supervisorId: memberOf(made, 'supervisor', 'cafe').userId, extentPercent: 20, costSek: null,
      aim: 'Att ta emot en beställning på svenska.', adaptations: null,
    });
  });
}

/** Her other plans, and a yes to something that soon lapses. */
async function elsewhere(made: MadeCollaboration, coordinator: Member, caseId: string): Promise<void> {
  const hedda = memberOf(made, 'caseworker', 'af');
  await acting(coordinator, (tx) =>
    addReference(tx, coordinator, caseId, {
      kind: 'school', category: null, heldBy: 'Exempelstad vuxenutbildning, Kim Exempelsson', datedOn: addDays(today(), -60),
      keptAt: 'Hos studievägledaren, Skolgatan 2',
    }),
  );
  await acting(hedda, (tx) =>
    addReference(tx, hedda, caseId, {
      kind: 'employment_service', category: null, heldBy: 'Arbetsförmedlingen, Hedda Exempelsson', datedOn: addDays(today(), -120),
      keptAt: 'Mina sidor hos Arbetsförmedlingen',
    }),
  );
  await consentIn(coordinator, caseId, {
    from: idsOf(made, 'ame'), to: idsOf(made, 'school'), chosen: ['planning'], purpose: 'Välja rätt nivå i svenska', lastDay: addDays(today(), 20),
  });
}

async function signIn(made: MadeCollaboration, coordinator: Member, caseId: string): Promise<void> {
  const { personId } = await acting(coordinator, (tx) => readCase(tx, caseId));
  const place = { organisationId: null, organisationName: null, personId };
  await withActor(workerActor(made.id, 'demo'), (tx) => makeMember(tx, made, { role: 'participant', name: 'Amina Påhittad' }, place));
}
