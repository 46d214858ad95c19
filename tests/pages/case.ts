import type { Visitor } from './visitor.ts';

/** Goes to a room of a case by its tab. */
export async function enterRoom(staff: Visitor, casePath: string, room: string): Promise<void> {
  await staff.open(casePath);
  await staff.follow(room, staff.page.getByRole('navigation', { name: 'Ärendets rum' }));
}

/** Writes a dated note from the case page. */
export async function writeNote(staff: Visitor, casePath: string, category: string, text: string): Promise<void> {
  await staff.open(casePath);
  await staff.follow('Skriv anteckning');
  await staff.choose('Vad handlar det om?', category);
  await staff.fill({ Anteckning: text });
  await staff.press('Signera anteckningen');
}

export async function addToTeam(staff: Visitor, casePath: string, name: string, task: string): Promise<void> {
  await staff.open(`${casePath}/team`);
  await staff.choose('Vem', new RegExp(name));
  await staff.choose('Uppgift', task);
  await staff.press('Lägg till');
}

/** A page on paper: what a printer would get, and how many bytes it is. */
export async function printed(staff: Visitor): Promise<{ text: string; bytes: number }> {
  await staff.page.emulateMedia({ media: 'print' });
  const text = (await staff.page.locator('body').innerText()).replaceAll(/[\u00A0\u202F\u2009]/g, ' ');
  const bytes = (await staff.page.pdf({ format: 'A4' })).byteLength;
  await staff.page.emulateMedia({ media: 'screen' });
  return { text, bytes };
}
