import type { MadeCollaboration } from '#tests/factories/collaboration.ts';
import { daysPass } from '#tests/factories/time.ts';
import { referred } from './refer.ts';

/** Referred nine days ago; she has not been asked for her consent yet. */
export async function awaitingConsent(made: MadeCollaboration): Promise<void> {
  const caseId = await referred(made, 'soc', { firstName: 'Lena', lastName: 'Väntar', born: '1973-06-30' }, {
    reason: 'Hon har försörjningsstöd sedan åtta år och söker sällskap och sysselsättning.',
    ownWishes: '”Jag vill ha något att gå till.”',
  });
  await daysPass(made.id, caseId, 9);
}
