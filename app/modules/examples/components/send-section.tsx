import { m } from '#app/paraglide/messages.js';
import { url } from '#app/sitemap.ts';
import { ButtonForm, Link, Section } from '#app/ui/index.ts';
import type { DraftView } from '../commands/read-draft.ts';
import type { PageName } from '../rules/parts.ts';

/** What is missing, each a link to where it is answered; or the button that sends it in. */
export function SendSection({ view: { example, missing }, to }: { view: DraftView; to: (page: PageName) => string }) {
  return (
    <Section title={m.examples_send_title()} lead={missing.length === 0 ? m.examples_send_ready() : m.examples_send_missing()}>
      {missing.length === 0 ? (
        <ButtonForm values={{ form: 'submit' }} variant="primary">
          {example.state === 'questions' ? m.examples_send_again() : m.examples_send()}
        </ButtonForm>
      ) : (
        <ul>
          {missing.map(({ label, page }) => (
            <li key={label}>
              <Link to={to(page)}>{label}</Link>
            </li>
          ))}
        </ul>
      )}
      <p>
        <Link to={url('examples.criteria')}>{m.examples_criteria_title()}</Link>
      </p>
    </Section>
  );
}
