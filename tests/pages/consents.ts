import type { Visitor } from './visitor.ts';

export interface ConsentToWrite {
  choices: string[];
  from: string[];
  to: string[];
}

/** Opens the form of a new consent from the case, and ticks what she says yes to. */
export async function writeConsent(staff: Visitor, casePath: string, { choices, from, to }: ConsentToWrite): Promise<void> {
  await staff.open(casePath);
  await staff.follow('Samtycke', staff.page.getByRole('navigation', { name: 'Ärendets rum' }));
  await staff.follow('Skriv in ett samtycke');
  const ticks: [RegExp, string[]][] = [[/Det här får de veta/, choices], [/får berätta\?/, from], [/får veta\?/, to]];
  for (const [question, answers] of ticks) {
    for (const answer of answers) await staff.tick(answer, staff.group(question).last());
  }
  await staff.tick('Skrev under på papper');
  await staff.choose('Språk som det sades på', 'somaliska');
  await staff.tick('Behövdes inte', staff.group(/^Tolk/));
}

/** The consent counts when she has understood. */
export async function saveConsent(staff: Visitor): Promise<string> {
  await staff.tick('Hon har förstått vad hon säger ja till');
  await staff.press('Spara samtycket');
  return staff.path;
}
