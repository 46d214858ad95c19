import { m } from '#app/paraglide/messages.js';
import { Form, Notice, Section, SubmitButton } from '#app/ui/index.ts';

/** A link to set a password: asked for, and shown this once. */
export function PasswordLink({ link }: { link: string | undefined }) {
  return (
    <Section title={m.admin_link_title()} lead={m.admin_link_lead()}>
      {link ? (
        <Notice kind="success" title={m.admin_link_given()} live>
          <p>
            <code>{link}</code>
          </p>
          <p>{m.admin_link_once()}</p>
        </Notice>
      ) : null}
      <Form name="link">
        <SubmitButton variant="secondary">{m.admin_link_do()}</SubmitButton>
      </Form>
    </Section>
  );
}
