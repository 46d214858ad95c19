import { saveIntervention } from '#app/modules/interventions/index.server.ts';
import { workerActor } from '#app/platform/access/actor.ts';
import { withActor } from '#app/platform/db/index.ts';
import { newId } from '#app/platform/ids/index.ts';
import { acting } from '#tests/factories/acting.ts';
import { makeCollaboration, memberOf, type MadeCollaboration } from '#tests/factories/collaboration.ts';
import { everyRole, providers } from '#tests/factories/roles.ts';
import { makeProjectWork } from '../activities/project-work.ts';
import { townWork } from '../activities/town-work.ts';
import { areas } from './areas.ts';
import { awaitingConsent } from './awaiting-consent.ts';
import { barriers } from './barriers.ts';
import { beforeCouncil } from './before-council.ts';
import { closed } from './closed.ts';
import { exampleBank } from '../example-bank/index.ts';
import { inAssessment } from './in-assessment.ts';
import { onTheWay } from './on-the-way.ts';
import { protectedIdentity } from './protected-identity.ts';
import { referrals } from './referrals.ts';

/** The town where nobody lives: cases of today at every stage. */
export const exampleTown = 'Samverkan Exempelstad (demo)';

const catalogue = [
  ['Arbetsträning i socialt företag', 'work_training'], ['Språkpraktik', 'language_practice'], ['Hälsoskola', 'health'],
  ['Personlig samordnare', 'coaching'], ['Studie- och yrkesvägledning', 'study_support'], ['Aktivitetsbedömning', 'assessment'],
  ['Anställning med stöd', 'subsidised_job'], ['Yrkeskurs i kök', 'course'],
] as const;

/** Makes the town under a name of its own until all of it is there, so that half a town is never taken for a whole. */
export async function ensureExampleTown(): Promise<void> {
  const made = await makeCollaboration({
    name: `${exampleTown} ${newId()}`, isDemo: true, councilName: 'Resursråd', areas: ['Norra staden', 'Södra staden'],
    organisations: {
      ...everyRole({ surname: 'Exempelsson', place: 'Exempelstad' }),
      ...providers({ textiles: 'Textilmakarna i Exempelstad', cafe: 'Café Matlådan' }, 'Exempelsson'),
    },
    receivesSelfReferrals: 'ame',
  });
  const coordinator = memberOf(made, 'coordinator');
  await acting(coordinator, async (tx) => {
    for (const [name, kind] of catalogue) await saveIntervention(tx, { name, kind });
  });
  await referrals(made);
  for (const story of [awaitingConsent, inAssessment, beforeCouncil, onTheWay, closed, protectedIdentity, exampleBank]) await story(made);
  await barriers(made);
  await areas(made);
  await makeProjectWork(made, townWork());
  await rename(made);
}

function rename({ id }: MadeCollaboration): Promise<unknown> {
  return withActor(workerActor(id, 'demo'), (tx) =>
    tx.updateTable('collaborations').set({ name: exampleTown }).where('id', '=', id).execute(),
  );
}
