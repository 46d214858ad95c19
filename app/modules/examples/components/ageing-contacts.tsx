import { m } from '#app/paraglide/messages.js';
import { url } from '#app/sitemap.ts';
import { ButtonForm, Card, CopyButton, DateTime, EmptyState, Link, LocalDate, Section } from '#app/ui/index.ts';
import type { Freshness } from '../commands/keep-fresh.ts';

/** Contacts that have run out, or soon will: each with words to send and the link by which she answers. */
export function AgeingContacts({ contacts, mails, edits }: { contacts: Freshness['contacts']; mails: boolean; edits: boolean }) {
  return (
    <Section title={m.examples_contacts_title({ n: contacts.length })} lead={mails ? m.examples_contacts_lead_mail() : m.examples_contacts_lead()}>
      {contacts.length === 0 ? <EmptyState title={m.examples_contacts_none()}>{m.examples_contacts_teach()}</EmptyState> : null}
      {contacts.map(({ id, exampleId, example, name, validUntil, age, link, hasEmail, mailedAt }) => {
        const byMail = mails && hasEmail;
        const words = link ? m.examples_ask_contact_text({ name, title: example, link }) : null;
        return (
          <Card key={id} title={name} level={3} tone={age === 'stale' ? 'due' : 'plain'} action={words ? <CopyButton text={words} label={m.examples_reminder_copy()} /> : undefined}>
            <p>
              <Link to={url('examples.show', { exampleId })}>{example}</Link>
            </p>
            <p>
              {age === 'stale' ? m.examples_contact_stale() : m.examples_contact_due()} <LocalDate date={validUntil} />
            </p>
            {mailedAt ? <p className="s-subtle">{m.examples_ask_contact_mailed()} <DateTime instant={mailedAt.toISOString()} /></p> : null}
            {words ? <p className="s-prose">{words}</p> : null}
            {edits ? <ButtonForm values={{ form: 'ask', contact: id }} size="small">{askWord(byMail, link !== null)}</ButtonForm> : null}
          </Card>
        );
      })}
    </Section>
  );
}

function askWord(byMail: boolean, asked: boolean): string {
  if (byMail) return asked ? m.examples_ask_contact_mail_again() : m.examples_ask_contact_mail();
  return asked ? m.examples_ask_contact_again() : m.examples_ask_contact();
}
