import { connectDatabase, disconnectDatabase, withActor } from '#app/platform/db/index.ts';
import { workerActor } from '#app/platform/access/actor.ts';
import { makeMember } from '#tests/factories/collaboration.ts';
import { daysPass } from '#tests/factories/time.ts';
import type { Stage } from './stage.ts';

interface Behind {
  collaborationId: string;
  caseId: string;
  personId: string;
}

/** Work straight in the database, for the two things that no page does: let time go by, and give her a sign-in. */
async function behind(stage: Stage, work: (found: Behind) => Promise<unknown>): Promise<void> {
  connectDatabase({ connectionString: stage.app.loginUrl, max: 2 });
  try {
    const collaboration = await withActor(workerActor(null), (tx) =>
      tx.selectFrom('collaborations').select('id').where('name', '=', stage.collaboration).executeTakeFirstOrThrow(),
    );
    const caseId = stage.casePath.split('/')[2] ?? '';
    const { personId } = await withActor(workerActor(collaboration.id), (tx) =>
      tx.selectFrom('cases').select('person_id as personId').where('id', '=', caseId).executeTakeFirstOrThrow(),
    );
    await work({ collaborationId: collaboration.id, caseId, personId });
  } finally {
    await disconnectDatabase();
  }
}

export function letAYearGoBy(stage: Stage): Promise<void> {
  return behind(stage, ({ collaborationId, caseId }) => daysPass(collaborationId, caseId, 366));
}

export function giveHerASignIn(stage: Stage, name: string): Promise<void> {
  return behind(stage, ({ collaborationId, personId }) =>
    withActor(workerActor(collaborationId), (tx) =>
      makeMember(tx, { id: collaborationId, name: stage.collaboration, isDemo: true }, { role: 'participant', name }, {
        organisationId: null, organisationName: null, personId,
      }),
    ),
  );
}
