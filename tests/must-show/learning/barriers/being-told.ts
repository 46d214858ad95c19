import { expect } from 'vitest';
import { inCase, title, type Stage } from './stage.ts';

export async function bothAreTold({ supervisor, caseworker }: Stage): Promise<void> {
  for (const reporter of [supervisor, caseworker]) {
    await reporter.open('/oversikt');
    await reporter.sees('Nytt om hinder');
    await reporter.follow('Nytt om hinder', reporter.main);
    await reporter.sees(title, 'Borta', 'Hindret är borta', 'Kursen ges en kväll i månaden');
    await reporter.open('/oversikt');
    await reporter.seesNot('Nytt om hinder');
  }
}

export async function nothingOfHer({ caseworker, lead, owner, barrierPath }: Stage): Promise<void> {
  for (const visitor of [caseworker, lead, owner]) {
    await visitor.open(barrierPath);
    await visitor.seesNot(inCase, 'diskrummet', 'Amina');
  }
}

export async function offersExample({ lead, barrierPath }: Stage): Promise<void> {
  await lead.open(barrierPath);
  const link = lead.main.getByRole('link', { name: 'Gör ett gott exempel av det' });
  expect(await link.getAttribute('href')).toBe(`/redaktion/nytt?vid=barrier/${barrierPath.split('/').at(-1)}`);
}
