import { expect } from 'vitest';
import { m } from '#app/paraglide/messages.js';
import { ask } from '#tests/e2e/rows.ts';
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

/** It begins with what the barrier was called, what stood in the way and what removed it. */
export async function exampleDraftStands({ app, lead, barrierPath }: Stage): Promise<void> {
  const barrierId = barrierPath.split('/').at(-1) ?? '';
  await lead.open(barrierPath);
  await lead.follow('Gör ett gott exempel av det', lead.main);
  expect(lead.path).toBe(`/redaktion/nytt?vid=barrier/${barrierId}`);
  expect(await lead.main.locator('input[name="title"]').inputValue()).toBe(title);
  await lead.press(m.examples_new_form());
  const [draft] = await ask(app, `select e.state, e.title, (select a.value from example_answers a where a.example_id = e.id and a.field = 'method') as method
    from examples e where e.barrier_id = $1`, [barrierId]);
  expect(draft).toMatchObject({ state: 'draft', title });
  expect(draft?.method).toContain('Kursen ges en kväll i månaden');
  await lead.sees(title);
}
