import { consentIn, joinCase } from '#tests/factories/cases.ts';
import { memberOf, type MadeCollaboration } from '#tests/factories/collaboration.ts';
import { daysPass } from '#tests/factories/time.ts';
import { assessed, noteIn } from '#tests/factories/work.ts';
import { idsOf, referred } from './refer.ts';

/** Has agreed, and tells more for every time they meet. */
export async function inAssessment(made: MadeCollaboration): Promise<void> {
  const coordinator = memberOf(made, 'coordinator');
  const companion = memberOf(made, 'companion');
  const person = { firstName: 'Selam', lastName: 'Berättar', born: '1988-02-14', language: 'tir', needsInterpreter: true } as const;
  const caseId = await referred(made, 'af', person);
  await daysPass(made.id, caseId, 12);
  const parties = idsOf(made, 'ame', 'af');
  await consentIn(coordinator, caseId, { from: parties, to: parties, chosen: ['planning'], interpreter: 'came', language: 'ti' });
  await joinCase(coordinator, caseId, companion, 'companion');
  await noteIn(companion, caseId, 'everyday', 'Vi åkte bussen tillsammans till vårdcentralen. Nästa gång åker hon själv och ringer när hon är framme.');
  await daysPass(made.id, caseId, 8);
  await assessed(coordinator, caseId, {
    'kan-och-vill': {
      good_at: 'Laga mat till många. Hålla ordning. Lyssna på barn.', others_ask: 'Grannarna ber henne baka till fester.',
      dream: 'Ett eget litet kök där folk kommer och äter lunch.',
    },
    sprak: { languages: 'Tigrinja, arabiska, lite svenska', school_language: 'Tigrinja', swedish_speak: 'some', swedish_read: 'little' },
  });
  await noteIn(memberOf(made, 'caseworker', 'af'), caseId, 'work', 'Har gått jobbcoachning i sex månader. Två studiebesök i storkök gick bra.');
  await daysPass(made.id, caseId, 3);
}
