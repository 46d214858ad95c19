import type { Visitor } from './visitor.ts';

export interface ConsentToAsk {
  to: string[];
  choices: string[];
  from: string[];
}

/** Asks page by page, from the case: who needs to know, about what, how long; and reads together what it will mean. */
export async function askForConsent(staff: Visitor, casePath: string, { to, choices, from }: ConsentToAsk): Promise<void> {
  await staff.open(casePath);
  await staff.follow('Samtycke', staff.page.getByRole('navigation', { name: 'Ärendets rum' }));
  await staff.follow('Fråga om samtycke', staff.main);
  for (const each of to) await staff.tick(each);
  await staff.press('Spara och gå vidare');
  for (const each of choices) await staff.tick(each, staff.group(/Det här får de veta/));
  for (const each of from) await staff.tick(each, staff.group(/får berätta\?/));
  await staff.press('Spara och gå vidare');
  await staff.choose('Språk som det sades på', 'somaliska');
  await staff.press('Spara och gå vidare');
  await staff.sees(...to);
  await staff.follow('Personen har svarat');
  await staff.tick('Behövdes inte');
  await staff.tick('Den lästes upp för personen');
  await staff.tick('Skrev under på papper');
}

/** A yes counts when she has understood. */
export async function saveConsent(staff: Visitor): Promise<void> {
  await staff.tick('Personen har förstått vad ett ja betyder');
  await staff.press('Spara samtycket');
}
