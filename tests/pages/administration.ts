import type { Visitor } from './visitor.ts';

export async function addArea(admin: Visitor, name: string): Promise<void> {
  await admin.open('/administration/omraden');
  await admin.fill({ Namn: name });
  await admin.press('Lägg till området');
}

export async function addOrganisation(admin: Visitor, name: string, kind: string): Promise<void> {
  await admin.open('/administration/organisationer');
  await admin.fill({ Namn: name });
  await admin.choose('Slag', kind);
  await admin.press('Lägg till organisationen');
}

export interface NewUser {
  name: string;
  organisation: string;
  role: string;
}

export async function addUser(admin: Visitor, { name, organisation, role }: NewUser): Promise<void> {
  await admin.open('/administration/anvandare/ny');
  const address = name.toLowerCase().replaceAll(' ', '.').replaceAll(/[åä]/g, 'a').replaceAll('ö', 'o');
  await admin.fill({ Namn: name, 'E-post': `${address}@example.se` });
  await admin.choose('Organisation', organisation);
  await admin.choose('Roll', role);
  await admin.press('Lägg till användaren');
}
