import { m } from '#app/paraglide/messages.js';
import { publicPage } from '#app/platform/route/index.server.ts';
import { Page, Section } from '#app/ui/index.ts';
import { CriteriaList } from '../components/criteria-list.tsx';
import { TemplateOutline } from '../components/template-outline.tsx';

export const loader = publicPage('examples.criteria', () => Promise.resolve({}));

export default function Criteria() {
  return (
    <Page title={m.examples_criteria_title()} lead={m.examples_criteria_lead()} width="reading">
      <CriteriaList />
      <Section title={m.examples_criteria_how()}>
        <ol>
          <li>{m.examples_criteria_two()}</li>
          <li>{m.examples_criteria_ask()}</li>
          <li>{m.examples_criteria_answer()}</li>
          <li>{m.examples_criteria_alive()}</li>
        </ol>
      </Section>
      <TemplateOutline />
    </Page>
  );
}
