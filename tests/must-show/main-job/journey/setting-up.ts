import { expect } from 'vitest';
import { addArea, addOrganisation, addUser } from '#tests/pages/administration.ts';
import { area, as, cast, council, houses, type Stage } from './stage.ts';

/** The administrator: organisations, areas, users, memberships, and who receives those who come by themselves. */
export async function setUp(stage: Stage): Promise<void> {
  const admin = await as(stage, cast.admin);
  expect(admin.path).toBe('/administration');
  await addArea(admin, area);
  await admin.sees(area);
  await addOrganisation(admin, houses.af, 'Arbetsförmedlingen');
  await addOrganisation(admin, houses.ame, 'Kommunal arbetsmarknadsenhet');
  await addOrganisation(admin, houses.provider, 'Anordnare');
  await addUser(admin, { name: cast.caseworker, organisation: houses.af, role: 'handläggare' });
  await addUser(admin, { name: cast.colleague, organisation: houses.ame, role: 'handläggare' });
  await addUser(admin, { name: cast.councillor, organisation: houses.af, role: 'representant i rådet' });
  await addUser(admin, { name: cast.supervisor, organisation: houses.provider, role: 'arbetshandledare' });
  await addUser(admin, { name: cast.lead, organisation: houses.ame, role: 'projektledare' });
  await addUser(admin, { name: cast.coordinator, organisation: houses.ame, role: 'samordnare' });
}

/** A second role beside the first, with a last day; and a role that ends shuts the door the same day. */
export async function changeMemberships(stage: Stage): Promise<void> {
  const admin = await as(stage, cast.admin);
  await admin.open('/administration/anvandare?bokstav=S');
  await admin.follow(cast.coordinator);
  await admin.choose('Organisation', houses.ame);
  await admin.choose('Roll', 'utvärderare');
  await admin.press('Ge uppdraget');
  const row = admin.main.getByRole('row', { name: /utvärderare/ });
  await admin.press('Avsluta uppdraget', row);
  await expect.poll(() => row.innerText()).not.toContain('Tills vidare');
}

export async function openTheDoor(stage: Stage): Promise<void> {
  const admin = await as(stage, cast.admin);
  await admin.open('/administration/installningar');
  await admin.fill({ 'Vad rådet heter hos er': council });
  await admin.choose('Tar emot dem som söker stöd själva', houses.ame);
  await admin.press('Spara ändringarna');
  expect(admin.path).toBe('/administration');
}
