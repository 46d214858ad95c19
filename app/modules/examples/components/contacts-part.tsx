import { m } from '#app/paraglide/messages.js';
import { ActionBar, Checkbox, Form, Section, SubmitButton, TextField } from '#app/ui/index.ts';
import type { PartPage } from '../commands/read-draft.ts';

type Contact = PartPage['contacts'][number];

/** Who can be asked: a form for each, and one for one more. */
export function ContactsPart({ contacts }: { contacts: PartPage['contacts'] }) {
  return (
    <>
      {contacts.map((contact) => (
        <Section key={contact.id} title={contact.name}>
          <ContactFields contact={contact} />
        </Section>
      ))}
      <Section title={contacts.length === 0 ? m.examples_contact_first() : m.examples_contact_more()}>
        <ContactFields />
      </Section>
    </>
  );
}

function ContactFields({ contact }: { contact?: Contact }) {
  return (
    <Form name={contact ? `contact_${contact.id}` : 'contact'} version={contact?.version}>
      {contact ? <input type="hidden" name="contactId" value={contact.id} /> : null}
      <TextField name="name" label={m.examples_contact_name()} required autoComplete="name" defaultValue={contact?.name} />
      <TextField name="title" label={m.examples_contact_title()} defaultValue={contact?.title} />
      <TextField name="email" label={m.examples_contact_email()} type="email" autoComplete="email" defaultValue={contact?.email} />
      <TextField name="phone" label={m.examples_contact_phone()} type="tel" inputMode="tel" width="medium" autoComplete="tel" defaultValue={contact?.phone} />
      <Checkbox name="isShown" label={m.examples_contact_shown()} hint={m.examples_contact_shown_hint()} defaultChecked={contact?.isShown ?? true} />
      <ActionBar>
        <SubmitButton variant={contact ? 'secondary' : 'primary'}>{m.examples_contact_save()}</SubmitButton>
        {contact ? <SubmitButton name="remove" value="ja" variant="tertiary" danger>{m.examples_contact_remove()}</SubmitButton> : null}
      </ActionBar>
    </Form>
  );
}
