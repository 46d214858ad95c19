import type { Browser } from 'playwright-core';
import { newId } from '#app/platform/ids/index.ts';
import { ask } from '#tests/e2e/rows.ts';
import { signIn } from '#tests/pages/sign-in.ts';
import { Visitor, type VisitorOptions } from '#tests/pages/visitor.ts';
import type { TestApp } from '#tests/setup/app.ts';

/** What the parts of the journey share: the house, the case, and the people at their browsers. */
export interface Stage {
  app: TestApp;
  caseId: string;
  casePath: string;
  coordinator: Visitor;
  supervisor: Visitor;
  she: Visitor;
}

export const provider = 'Textilmakarna i Exempelstad';
export const region = 'Region Exempelstad';
export const supervisorName = 'Astrid Exempelsson';

/** What the case's own organisation has written, each of a category of its own. */
export const written = { work: 'Hon vill arbeta med tyg', language: 'Hon övar svenska varje dag', health: 'Hon sover dåligt', education: 'Hon gick åtta år i skolan' };
export const typed = 'Hon sydde en kasse i dag och';

const phone: Omit<VisitorOptions, 'address'> = { javaScriptEnabled: false, viewport: { width: 390, height: 844 }, hasTouch: true };

/** Lena’s case of the demo: she has not been asked yet. She gets a sign-in of her own. */
export async function prepare(app: TestApp, browser: Browser): Promise<Stage> {
  const [found] = await ask<{ tenant: string; id: string; person: string; owner: string }>(
    app,
    `select c.collaboration_id as tenant, c.id, c.person_id as person, c.owner_organisation_id as owner
     from cases c join person_identities i using (collaboration_id, person_id) where i.first_name = 'Lena' and i.last_name = 'Väntar'`,
  );
  if (!found) throw new Error('The demo has no Lena');
  const userId = newId();
  await ask(app, "insert into users (id, name, is_demo) values ($1, 'Lena Väntar', true)", [userId]);
  await ask(
    app,
    "insert into memberships (collaboration_id, user_id, person_id, role) values ($1, $2, $3, 'participant')",
    [found.tenant, userId, found.person],
  );
  for (const [category, text] of Object.entries(written)) {
    const note = newId();
    const values = [found.tenant, found.id, found.owner, category, note];
    await ask(
      app,
      'insert into notes (collaboration_id, case_id, owner_organisation_id, category, id, occurred_on, text) values ($1, $2, $3, $4, $5, app.today(), $6)',
      [...values, text],
    );
    await ask(
      app,
      `insert into case_events (collaboration_id, case_id, owner_organisation_id, category, record_id, occurred_on, kind, record_kind)
       values ($1, $2, $3, $4, $5, app.today(), 'note_written', 'note')`,
      values,
    );
  }
  const at = async (name: string, options = {}) => {
    const visitor = await Visitor.at(browser, { address: app.address, ...options });
    await signIn(visitor, name);
    return visitor;
  };
  return {
    app,
    caseId: found.id,
    casePath: `/arenden/${found.id}`,
    coordinator: await at('Saga Exempelsson'),
    supervisor: await at(supervisorName),
    she: await at('Lena Väntar', phone),
  };
}
