import { addDays, today } from '#app/lib/local-date.ts';
import { closeCase } from '#app/modules/followup/index.server.ts';
import { closePlacement, listInterventions, startPlacement } from '#app/modules/interventions/index.server.ts';
import type { Member } from '#app/platform/access/actor.ts';
import { acting } from '#tests/factories/acting.ts';
import { consentIn } from '#tests/factories/cases.ts';
import { memberOf, type MadeCollaboration } from '#tests/factories/collaboration.ts';
import { daysPass } from '#tests/factories/time.ts';
import { livesOn } from '#tests/factories/work.ts';
import { idsOf, referred } from './refer.ts';

/** Began to work two months ago; thirteen months since the start, so it is time to ask how it went. */
export async function closed(made: MadeCollaboration): Promise<void> {
  const coordinator = memberOf(made, 'coordinator');
  const caseId = await referred(made, 'soc', { firstName: 'Fatima', lastName: 'Framme', born: '1992-12-08', language: 'prs' });
  await daysPass(made.id, caseId, 10);
  await consentIn(coordinator, caseId, { from: idsOf(made, 'ame', 'soc'), to: idsOf(made, 'ame', 'soc', 'cafe'), chosen: ['planning', 'attendance'] });
  await livesOn(coordinator, caseId, 'start', { FS: 100 });
  await daysPass(made.id, caseId, 40);
  const placementId = await startPlace(made, coordinator, caseId);
  await daysPass(made.id, caseId, 270);
  await acting(coordinator, async (tx) => {
    const words = {
      did: 'Stod i kassan, bakade och tog emot leveranser.', can: 'Öppna och stänga kaféet själv.',
      needs: 'Schemat en vecka i förväg.', nextStep: 'Anställd på kaféet, 75 procent.',
    };
    await closePlacement(tx, coordinator, { caseId, placementId, lastDay: today(), words, reason: 'work', version: 1 });
    await closeCase(tx, coordinator, {
      caseId, exitedOn: today(), reason: 'Arbete', whatFollows: 'Kaféets föreståndare tar vid. Hon ringer oss om något händer.', confirmed: true,
    });
  });
  await livesOn(coordinator, caseId, 'exit', { LÖN: 75, FS: 25 });
  await daysPass(made.id, caseId, 75);
}

function startPlace(made: MadeCollaboration, coordinator: Member, caseId: string): Promise<string> {
  return acting(coordinator, async (tx) => {
    const catalogue = await listInterventions(tx);
    return startPlacement(tx, coordinator, {
      caseId, interventionId: catalogue.find(({ kind }) => kind === 'work_training')?.id ?? '', providerId: made.organisationIds.cafe ?? '',
      supervisorId: memberOf(made, 'supervisor', 'cafe').userId, startsOn: today(), endsOn: addDays(today(), 180), extentPercent: 75,
      costSek: 62_000, aim: 'Att klara en hel arbetsvecka.', adaptations: null,
    });
  });
}
