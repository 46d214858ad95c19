import { redirect, useLoaderData } from 'react-router';
import { today } from '#app/lib/local-date.ts';
import { m } from '#app/paraglide/messages.js';
import { parseForm } from '#app/platform/form/parse.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { ActionBar, DateField, Form, Page, SavedAt, SubmitButton, TextArea, TextField, useRejection } from '#app/ui/index.ts';
import { sendInvitation } from '../commands/invitations.ts';
import { listToInvite } from '../commands/partners.ts';
import { RecipientFields } from '../components/recipient-fields.tsx';
import { invitationForm } from '../forms/outreach-forms.ts';

export const loader = page('outreach.invitation_new', async ({ tx }) => ({ day: today(), toInvite: await listToInvite(tx, null) }));

export const action = command('outreach.invitation_new', async ({ tx, member, values }) => {
  const { partnerIds, everyPartner, others, ...invitation } = parseForm(invitationForm, values);
  const invitationId = await sendInvitation(tx, member, invitation, { partnerIds, everyPartner, others });
  return redirect(url('outreach.invitation', { invitationId }));
});

export default function NewInvitation() {
  const { day, toInvite } = useLoaderData<typeof loader>();
  return (
    <Page
      title={m.outreach_invitation_new()}
      lead={m.outreach_invitation_lead()}
      width="reading"
      breadcrumbs={[{ label: m.outreach_invitations(), to: url('outreach.invitations') }]}
      failed={useRejection() !== undefined}
    >
      <Form autosave>
        <TextField name="what" label={m.outreach_invited_to()} hint={m.outreach_invited_to_hint()} required />
        <DateField name="sentOn" label={m.outreach_sent_on()} required defaultValue={day} />
        <DateField name="happensOn" label={m.outreach_happens_on()} />
        <TextArea name="text" label={m.outreach_invitation_text()} rows={5} />
        <RecipientFields toInvite={toInvite} />
        <ActionBar note={<SavedAt />}>
          <SubmitButton>{m.outreach_save()}</SubmitButton>
        </ActionBar>
      </Form>
    </Page>
  );
}
