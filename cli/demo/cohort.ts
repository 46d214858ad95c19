import { join } from 'node:path';
import { addCollaboration, runImport } from '#app/modules/imports/index.server.ts';
import { workerActor } from '#app/platform/access/actor.ts';
import { withActor } from '#app/platform/db/index.ts';
import { newId } from '#app/platform/ids/index.ts';
import { furnishCollaboration, makeMember, type CollaborationPlan, type MadeCollaboration } from '#tests/factories/collaboration.ts';
import { everyRole, providers } from '#tests/factories/roles.ts';
import { pilotWork } from './activities/pilot-work.ts';
import { makeProjectWork, type ProjectWork } from './activities/project-work.ts';
import { resursWork } from './activities/resurs-work.ts';
import { varmlandWork } from './activities/varmland-work.ts';
import { cohortBarriers } from './cohort-barriers.ts';

interface CohortPlan {
  folder: string;
  name: string;
  surname: string;
  place: string;
  councilName: string;
  providers: Record<string, string>;
  work: ProjectWork;
}

/** The collaborations whose published figures the cohorts carry. */
export const cohortPlans: readonly CohortPlan[] = [
  {
    folder: 'pilot', name: 'Pilotprojektet för tillväxt med integrationsperspektiv', surname: 'Pilotsson', place: 'Södertälje',
    councilName: 'Resursråd', providers: { bridge: 'Bryggan', roads: 'Blå Vägen' }, work: pilotWork,
  },
  {
    folder: 'resurs', name: 'Resursmodellen Södertörn', surname: 'Resursson', place: 'Södertörn', councilName: 'Resursråd',
    providers: { beans: 'Bönorna i Handen', textiles: 'Textilmakarna' }, work: resursWork,
  },
  {
    folder: 'varmland', name: 'Värmland Tillsammans', surname: 'Värmlandsson', place: 'Värmland', councilName: 'Samverkansgrupp',
    providers: { textiles: 'Textilmakarna', works: 'Jobbverket' }, work: varmlandWork,
  },
];

const files = ['deltagare.csv', 'insatser.csv', 'forsorjning.csv', 'narvaro.csv'];

/** Makes a collaboration with its organisations and people, and imports its cohort as the command line does: all of it or none. */
export async function ensureCohort(plan: CohortPlan): Promise<void> {
  const id = newId();
  const actor = workerActor(id, 'demo');
  let made: MadeCollaboration | undefined;
  const outcome = await runImport(actor, async (tx) => {
    await addCollaboration(tx, { id, name: plan.name, isDemo: true });
    made = await furnishCollaboration(tx, id, furnishing(plan));
    return {
      files: files.map((name) => ({ name, path: join(import.meta.dirname, 'cohorts', plan.folder, name) })),
      organisationId: made.organisationIds.ame ?? '',
      rows: 'all',
      dryRun: false,
    };
  });
  if (!outcome.written || !made) throw new Error(`The demo's cohort ${plan.folder} could not be imported`);
  await makeProjectWork(made, plan.work);
  await cohortBarriers(made);
  await addParticipant(plan, id);
}

/** The organisation that carries the collaboration's own name owns what is imported, as when a list is imported by hand. */
function furnishing(plan: CohortPlan): CollaborationPlan {
  const organisations = everyRole(plan);
  const { ame } = organisations;
  return {
    name: plan.name,
    isDemo: true,
    councilName: plan.councilName,
    organisations: { ...organisations, ...(ame && { ame: { ...ame, name: plan.name } }), ...providers(plan.providers, plan.surname) },
  };
}

/** One of the cohort's people can be tried as herself. */
function addParticipant(plan: CohortPlan, id: string): Promise<unknown> {
  return withActor(workerActor(id, 'demo'), async (tx) => {
    const person = await tx
      .selectFrom('cases as c')
      .innerJoin('persons as p', (join) => join.onRef('p.collaboration_id', '=', 'c.collaboration_id').onRef('p.id', '=', 'c.person_id'))
      .innerJoin('person_identities as i', (join) =>
        join.onRef('i.collaboration_id', '=', 'p.collaboration_id').onRef('i.person_id', '=', 'p.id'),
      )
      .select(['p.id', 'i.first_name', 'i.last_name'])
      .where('c.collaboration_id', '=', id)
      .where('p.protected_identity', '=', false)
      .orderBy('c.exited_on', (order) => order.desc().nullsFirst())
      .orderBy('i.number')
      .executeTakeFirstOrThrow();
    const name = `${person.first_name} ${person.last_name}`;
    const place = { organisationId: null, organisationName: null, personId: person.id };
    return makeMember(tx, { id, name: plan.name, isDemo: true }, { role: 'participant', name }, place);
  });
}
