import { consentIn } from '#tests/factories/cases.ts';
import { memberOf, type MadeCollaboration } from '#tests/factories/collaboration.ts';
import { daysPass } from '#tests/factories/time.ts';
import { noteIn } from '#tests/factories/work.ts';
import { idsOf, referred } from './refer.ts';

/** Lives with a protected identity: named to those few who are named for it. */
export async function protectedIdentity(made: MadeCollaboration): Promise<void> {
  const coordinator = memberOf(made, 'coordinator');
  const person = { firstName: 'Vera', lastName: 'Hemlig', born: '1986-10-21', protectedIdentity: true, municipality: null } as const;
  const caseId = await referred(made, 'soc', person, { safeContact: 'Bara genom handläggaren', reason: 'Hon vill studera på distans.' });
  await daysPass(made.id, caseId, 18);
  const parties = idsOf(made, 'ame', 'soc');
  await consentIn(coordinator, caseId, { from: parties, to: parties, chosen: ['planning'] });
  await noteIn(coordinator, caseId, 'education', 'Vi gick igenom vilka kurser som går helt på distans. Hon valde två.');
  await daysPass(made.id, caseId, 4);
}
