import type { Browser } from 'playwright-core';
import { ask } from '#tests/e2e/rows.ts';
import { signIn } from '#tests/pages/sign-in.ts';
import { Visitor, type VisitorOptions } from '#tests/pages/visitor.ts';
import type { TestApp } from '#tests/setup/app.ts';

/** What the parts of the journey share: the place, and the people at their browsers. */
export interface Stage {
  app: TestApp;
  placementPath: string;
  /** On a phone, at the provider. */
  supervisor: Visitor;
  /** Of another organisation. */
  caseworker: Visitor;
  lead: Visitor;
  coordinator: Visitor;
  owner: Visitor;
  barrierPath: string;
}

export const inCase = 'Hon får inte börja i köket förrän hygienkursen är klar, och den går bara på dagtid';
export const title = 'Hygienkursen går bara på dagtid';
export const region = 'Region Exempelstad';

const phone: Omit<VisitorOptions, 'address'> = { viewport: { width: 390, height: 844 }, hasTouch: true };

/** The place of the demo's participant at Textilmakarna, whose supervisor reports. */
export async function prepare(app: TestApp, browser: Browser): Promise<Stage> {
  const [place] = await ask<{ id: string; case: string }>(
    app,
    `select p.id, p.case_id as case from placements p join users u on u.id = p.supervisor_user_id
     where u.name = 'Astrid Exempelsson' and p.closed_on is null order by p.starts_on limit 1`,
  );
  if (!place) throw new Error('The demo has no place with Astrid');
  const at = async (name: string, options = {}) => {
    const visitor = await Visitor.at(browser, { address: app.address, ...options });
    await signIn(visitor, name);
    return visitor;
  };
  return {
    app,
    placementPath: `/arenden/${place.case}/insatser/${place.id}`,
    supervisor: await at('Astrid Exempelsson', phone),
    caseworker: await at('Frida Exempelsson'),
    lead: await at('Petra Exempelsson'),
    coordinator: await at('Saga Exempelsson'),
    owner: await at('Hanna Exempelsson'),
    barrierPath: '',
  };
}
