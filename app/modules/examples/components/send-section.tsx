import { m } from '#app/paraglide/messages.js';
import { url } from '#app/sitemap.ts';
import { Checkbox, Form, Link, Section, SubmitButton } from '#app/ui/index.ts';
import type { DraftView } from '../commands/read-draft.ts';
import type { PageName } from '../rules/parts.ts';
import { TermsList } from './terms-list.tsx';

interface SendSectionProps {
  view: DraftView;
  /** The address of a page of the form. */
  to: (page: PageName) => string;
  /** An editor, who answers for the actor. */
  edits: boolean;
}

/** What is missing, each a link to where it is answered; or the terms and the button that sends it in. */
export function SendSection({ view: { example, missing, agreed }, to, edits }: SendSectionProps) {
  return (
    <Section title={m.examples_send_title()} lead={missing.length === 0 ? m.examples_send_ready() : m.examples_send_missing()}>
      {missing.length === 0 ? (
        <Form name="submit" unmarked>
          {agreed ? null : <Terms edits={edits} />}
          <SubmitButton>{example.state === 'questions' ? m.examples_send_again() : m.examples_send()}</SubmitButton>
        </Form>
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

function Terms({ edits }: { edits: boolean }) {
  return (
    <>
      <TermsList />
      <Checkbox name="terms" label={edits ? m.examples_terms_yes_for_actor() : m.examples_terms_yes()} required />
    </>
  );
}
