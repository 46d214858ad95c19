import { redirect, useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { parseForm } from '#app/platform/form/parse.ts';
import { publicCommand, publicPage } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { ActionBar, ButtonForm, Checkbox, Form, Link, LocalDate, Notice, Page, Section, SubmitButton, TextField, useRejection } from '#app/ui/index.ts';
import { confirmAsContact, leaveAsContact, readContactQuestion } from '../commands/answer-as-contact.ts';
import { contactForm } from '../forms/contact-form.ts';

export const loader = publicPage('examples.contact', async ({ tx, params, url: address }) => ({
  ...(await readContactQuestion(tx, params.token)), answered: address.searchParams.has('tack'),
}));

export const action = publicCommand('examples.contact', async ({ tx, params, values, version }) => {
  const { token = '' } = params;
  if (values.form === 'leave') {
    await leaveAsContact(tx, token);
    return redirect(url('examples.contact_left'));
  }
  await confirmAsContact(tx, token, version, parseForm(contactForm, values));
  return redirect(url('examples.contact', { token }, { tack: '1' }));
});

export default function ContactQuestion() {
  const { contact, published, answered } = useLoaderData<typeof loader>();
  const rejected = useRejection() !== undefined;
  if (!contact) return <Page title={m.examples_contact_gone()} width="reading" />;
  return (
    <Page title={m.examples_contact_question()} lead={published?.title} width="reading" failed={rejected}>
      {answered ? <Notice kind="success" live title={m.examples_contact_thanks()}>{contact.validUntil ? <LocalDate date={contact.validUntil} /> : null}</Notice> : null}
      {published ? <p><Link to={`/exempel/${published.slug}`}>{m.examples_see_published()}</Link></p> : null}
      <Form version={contact.version} name="confirm">
        <TextField name="name" label={m.examples_contact_name()} required autoComplete="name" defaultValue={contact.name} />
        <TextField name="title" label={m.examples_contact_title()} defaultValue={contact.title} />
        <TextField name="email" label={m.examples_contact_email()} type="email" autoComplete="email" defaultValue={contact.email} />
        <TextField name="phone" label={m.examples_contact_phone()} type="tel" inputMode="tel" width="medium" autoComplete="tel" defaultValue={contact.phone} />
        <Checkbox name="isShown" label={m.examples_contact_shown()} hint={m.examples_contact_shown_hint()} defaultChecked={contact.isShown} />
        <ActionBar>
          <SubmitButton>{m.examples_contact_confirm()}</SubmitButton>
        </ActionBar>
      </Form>
      <Section title={m.examples_contact_not_me()} lead={m.examples_contact_not_me_lead()}>
        <ButtonForm values={{ form: 'leave' }} danger>{m.examples_contact_leave()}</ButtonForm>
      </Section>
    </Page>
  );
}
