import { expect } from 'vitest';
import { provider, region, supervisorName, typed, written, type Stage } from './stage.ts';

export async function joinSupervisor({ coordinator, casePath, supervisor }: Stage): Promise<void> {
  await supervisor.isRefused(casePath);
  await coordinator.open(`${casePath}/team`);
  await coordinator.choose('Vem', new RegExp(supervisorName));
  await coordinator.choose('Uppgift', 'Arbetshandledare');
  await coordinator.press('Lägg till');
  await coordinator.sees(supervisorName);
}

export async function seesExactly({ supervisor, casePath }: Stage): Promise<void> {
  await supervisor.open(casePath);
  await supervisor.sees(written.work, written.language);
  await supervisor.seesNot(written.health, written.education);
  await supervisor.open(`${casePath}/samtycke`);
  await supervisor.sees('Vem ser vad i dag');
  const matrix = supervisor.page.locator('table.s-matrix');
  const heads = await matrix.locator('thead th').allInnerTexts();
  const cells = await matrix.getByRole('row').filter({ hasText: provider }).locator('td').allInnerTexts();
  const open = heads.slice(1).filter((_, index) => cells[index]?.includes('Ja'));
  expect(open).toEqual(['Vem personen är', 'Arbete', 'Språk']);
  await supervisor.seesNot(region);
}

/** The page is left open; what is typed saves itself, but nothing is sent. */
export async function startsTyping({ supervisor, casePath }: Stage): Promise<void> {
  await supervisor.open(`${casePath}/anteckning`);
  await supervisor.choose('Vad handlar det om?', 'Arbete');
  await supervisor.fill({ Anteckning: typed });
}
