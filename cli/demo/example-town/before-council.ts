import { addDays, today } from '#app/lib/local-date.ts';
import { setNextDate } from '#app/modules/meetings/index.server.ts';
import { acting } from '#tests/factories/acting.ts';
import { consentIn, joinCase } from '#tests/factories/cases.ts';
import { memberOf, type MadeCollaboration } from '#tests/factories/collaboration.ts';
import { daysPass } from '#tests/factories/time.ts';
import { assessed, council, livesOn, onAgenda } from '#tests/factories/work.ts';
import { idsOf, referred } from './refer.ts';

/** On the agenda of next week's council. */
export async function beforeCouncil(made: MadeCollaboration): Promise<void> {
  const coordinator = memberOf(made, 'coordinator');
  const members = ['af', 'fk'].map((key) => memberOf(made, 'council_member', key));
  const caseId = await referred(made, 'fk', { firstName: 'Johan', lastName: 'Nästavecka', born: '1981-09-05', gender: 'M' }, {
    reason: 'Sjukpenningen tar slut till sommaren. Han vill veta vad han orkar.',
    ownWishes: '”Jag vill inte sitta hemma längre.”',
  });
  await daysPass(made.id, caseId, 20);
  const parties = idsOf(made, 'ame', 'af', 'fk');
  await consentIn(coordinator, caseId, { from: parties, to: parties, chosen: ['planning', 'adaptations'] });
  for (const member of members) await joinCase(coordinator, caseId, member, 'council');
  await livesOn(coordinator, caseId, 'start', { SP: 100 });
  await daysPass(made.id, caseId, 14);
  const told = {
    'kan-och-vill': { good_at: 'Laga motorer. Förklara så att andra förstår.', next_step: 'Pröva på något praktiskt två dagar i veckan.' },
    anpassningar: { works_well: 'När jag får en sak i taget och vet när pausen är.' },
  };
  await assessed(coordinator, caseId, told, true);
  await daysPass(made.id, caseId, 5);
  const meetingId = await council(coordinator, addDays(today(), 7), members, 'Stadshuset, rum 3');
  await onAgenda(coordinator, meetingId, caseId);
  await acting(coordinator, (tx) => setNextDate(tx, coordinator, meetingId, addDays(today(), 35)));
}
