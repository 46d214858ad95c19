import { today } from '#app/lib/local-date.ts';
import type { Visitor } from './visitor.ts';

/** What every referral says here, by the labels of its fields. */
export const referralWords: Record<string, string> = {
  'Vad vill personen själv?': 'Jag vill sy och sälja det jag syr.',
  'Varför remitterar du?': 'Hon syr och lär fort. Hon behöver ett ställe att visa det på.',
  'Vad har prövats, hos varje myndighet?': 'Arbetsförmedlingen: jobbcoachning 2025, två studiebesök.',
  'Varför räcker inte ordinarie insatser?': 'De är en i taget. Hon behöver språk och arbete samtidigt.',
  'Vad vill du att rådet gör?': 'En gemensam plan och arbetsträning.',
};

export interface ReferralToWrite {
  firstName: string;
  lastName: string;
  number?: string;
  protectedIdentity?: boolean;
  to: string;
}

/** Looks first, and then has an empty referral. */
export async function beginReferral(author: Visitor, search: string): Promise<void> {
  await author.open('/remisser/ny');
  await author.fill({ 'Personnummer eller namn': search });
  await author.press('Titta');
}

/** Writes a whole referral, with her agreement, and sends it. */
export async function writeReferral(author: Visitor, { firstName, lastName, number, protectedIdentity, to }: ReferralToWrite): Promise<void> {
  await beginReferral(author, number ?? lastName);
  await author.press('Skriv en ny remiss');
  await author.fill({ Förnamn: firstName, Efternamn: lastName, Personnummer: number ?? '' });
  if (protectedIdentity) await author.tick('Personen har skyddade personuppgifter');
  await author.choose('Språk', 'arabiska');
  await author.tick('Nej', author.group(/Behöver personen tolk/));
  await author.fill({ 'Hur når vi personen tryggt?': 'Ring hennes mobil.', ...referralWords, 'Dag personen sa ja': today() });
  await author.choose('Mottagare', to);
  await author.tick('Muntligt');
  await author.choose('På vilket språk', 'arabiska');
  await author.press('Skicka remissen');
  await author.sees('Skickad, väntar på svar');
}

/** Takes a referral in, and answers the path of the case that it became. */
export async function acceptReferral(receiver: Visitor, name: string | RegExp, { gender }: { gender?: string } = {}): Promise<string> {
  await receiver.open('/mottagning');
  await receiver.follow(name);
  if (gender) await receiver.tick(gender);
  await receiver.press('Ta emot remissen');
  return receiver.path;
}
