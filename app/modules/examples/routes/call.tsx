import { redirect, useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { parseForm } from '#app/platform/form/parse.ts';
import { publicCommand, publicPage } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { ActionBar, Form, Link, LocalDate, Notice, Page, Section, SubmitButton, TextField, useRejection } from '#app/ui/index.ts';
import { openedStamp, refuseMachines } from '../commands/public-form.ts';
import { readCallByLink, startExampleByLink } from '../commands/start-by-link.ts';
import { TemplateOutline } from '../components/template-outline.tsx';
import { TermsList } from '../components/terms-list.tsx';
import { TrapFields } from '../components/trap-fields.tsx';
import { startForm } from '../forms/start-form.ts';
import { countyWord } from '../rules/place-names.ts';

export const loader = publicPage('examples.call', async ({ tx, params }) => ({
  call: await readCallByLink(tx, params.token),
  opened: openedStamp(),
}));

export const action = publicCommand('examples.call', async ({ tx, params, values, address }) => {
  refuseMachines(values);
  const token = await startExampleByLink(tx, params.token, address, parseForm(startForm, values));
  return redirect(url('examples.draft', { token }, { ny: '1' }));
});

export default function CallPage() {
  const { call, opened } = useLoaderData<typeof loader>();
  const open = call.state === 'open' || call.state === 'closing';
  return (
    <Page title={call.title} width="reading" failed={useRejection() !== undefined}
      lead={open ? <>{m.examples_call_until()} <LocalDate date={call.closesOn} /></> : undefined}>
      <div className="s-prose">{call.body}</div>
      {call.countyCodes.length > 0 ? (
        <p>{m.examples_call_counties({ names: call.countyCodes.map((code) => countyWord(code, m.examples_whole_country())).join(', ') })}</p>
      ) : null}
      {open ? (
        <Section title={m.examples_call_begin()} lead={m.examples_call_begin_lead()}>
          <Form>
            <TextField name="name" label={m.examples_your_name()} hint={m.examples_your_name_hint()} autoComplete="name" required />
            {call.mails ? <TextField name="email" label={m.examples_start_email()} hint={m.examples_start_email_hint()} type="email" autoComplete="email" /> : null}
            <TextField name="title" label={m.examples_fact_title()} hint={m.examples_hint_title()} maxLength={200} required />
            <TrapFields opened={opened} />
            <ActionBar>
              <SubmitButton>{m.examples_call_start()}</SubmitButton>
            </ActionBar>
          </Form>
        </Section>
      ) : (
        <Notice kind="info" title={call.state === 'ahead' ? m.examples_call_ahead() : m.examples_call_over()}>
          <LocalDate date={call.state === 'ahead' ? call.opensOn : call.closesOn} />
        </Notice>
      )}
      <Section title={m.examples_terms_title()} lead={m.examples_terms_lead()}>
        <TermsList />
      </Section>
      <TemplateOutline />
      <p>
        <Link to={url('examples.criteria')}>{m.examples_criteria_title()}</Link>
      </p>
    </Page>
  );
}
