import { redirect, useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { Forbidden } from '#app/platform/errors/index.ts';
import { parseForm } from '#app/platform/form/parse.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { ButtonForm, CopyButton, Form, Notice, Page, Section, StatusTag, SubmitButton, useRejection } from '#app/ui/index.ts';
import { changeCall, changeLink, readCall, remindByHand } from '../commands/keep-calls.ts';
import { CallFields } from '../components/call-fields.tsx';
import { callStateWord } from '../components/call-state-word.ts';
import { ReminderList } from '../components/reminder-list.tsx';
import { callForm } from '../forms/desk-forms.ts';

export const loader = page('examples.call_show', async ({ tx, member, params, request, url: address }) => ({
  view: await readCall(tx, params.callId ?? '', request), edits: member.role === 'editor', sent: address.searchParams.has('paminda'),
}));

export const action = command('examples.call_show', async ({ tx, member, params, values, version }) => {
  const { callId = '' } = params;
  if (member.role !== 'editor') throw new Forbidden();
  if (values.form === 'remind') {
    await remindByHand(tx, member, callId, values.example ? String(values.example) : undefined);
    return redirect(url('examples.call_show', { callId }, { paminda: '1' }));
  }
  if (values.form === 'link') await changeLink(tx, callId);
  else await changeCall(tx, callId, version, parseForm(callForm, values));
  return redirect(url('examples.call_show', { callId }));
});

export default function ShowCall() {
  const { view, edits, sent } = useLoaderData<typeof loader>();
  const { call, link } = view;
  return (
    <Page title={call.title} failed={useRejection() !== undefined} meta={<StatusTag tone={call.state === 'closing' ? 'due' : 'neutral'}>{callStateWord(call.state)}</StatusTag>}
      breadcrumbs={[{ label: m.examples_room_calls(), to: url('examples.calls') }]}>
      {sent ? <Notice kind="success" live>{m.examples_reminded_now()}</Notice> : null}
      <Section title={m.examples_call_link()} lead={m.examples_call_link_lead()}>
        <p className="s-link-text">{link}</p>
        <div className="s-actions">
          <CopyButton text={link} label={m.examples_writers_copy()} />
          {edits ? <ButtonForm values={{ form: 'link' }} size="small" variant="tertiary">{m.examples_call_renew()}</ButtonForm> : null}
        </div>
      </Section>
      <ReminderList view={view} edits={edits} />
      {edits ? (
        <Section title={m.examples_call_change()}>
          <Form name="call" version={call.version}>
            <CallFields call={call} />
            <SubmitButton variant="secondary">{m.examples_call_save()}</SubmitButton>
          </Form>
        </Section>
      ) : null}
    </Page>
  );
}
