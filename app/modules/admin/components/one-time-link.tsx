import type { ReactNode } from 'react';
import { m } from '#app/paraglide/messages.js';
import { Form, Notice, Section, SubmitButton } from '#app/ui/index.ts';

interface OneTimeLinkProps {
  /** The form that asks for it. */
  name: string;
  title: string;
  lead: string;
  link: string | undefined;
  /** What the button says. */
  children: ReactNode;
}

/** A link that opens once: asked for, and shown this once. */
export function OneTimeLink({ name, title, lead, link, children }: OneTimeLinkProps) {
  return (
    <Section title={title} lead={lead}>
      {link ? (
        <Notice kind="success" title={m.admin_link_given()} live>
          <p>
            <code>{link}</code>
          </p>
          <p>{m.admin_link_once()}</p>
        </Notice>
      ) : null}
      <Form name={name}>
        <SubmitButton variant="secondary">{children}</SubmitButton>
      </Form>
    </Section>
  );
}
