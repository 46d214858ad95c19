import { redirect, useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { parseForm } from '#app/platform/form/parse.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { Form, Link, LocalDate, Notice, Page, Pagination, Section, SubmitButton, useRejection } from '#app/ui/index.ts';
import { addRecipients, readInvitation, recordAnswer } from '../commands/invitations.ts';
import { listToInvite } from '../commands/partners.ts';
import { countsLabel } from '../components/labels.ts';
import { RecipientFields } from '../components/recipient-fields.tsx';
import { RecipientTable } from '../components/recipient-table.tsx';
import { answerForm, recipientsForm } from '../forms/outreach-forms.ts';

export const loader = page('outreach.invitation', async ({ tx, params, url: { searchParams } }) => {
  const asked = { silent: searchParams.get('svar') === 'inget', page: searchParams.get('sida') };
  const view = await readInvitation(tx, params.invitationId, asked);
  return { ...view, asked, toInvite: await listToInvite(tx, view.invitation.id) };
});

export const action = command('outreach.invitation', async ({ tx, params, values, version, url: { search } }) => {
  const { invitationId = '' } = params;
  if (values.form === 'answer') {
    const { recipient, answer } = parseForm(answerForm, values);
    await recordAnswer(tx, invitationId, { id: recipient, version, answer });
  } else await addRecipients(tx, invitationId, parseForm(recipientsForm, values));
  return redirect(url('outreach.invitation', { invitationId }) + search);
});

export default function Invitation() {
  const { invitation, recipients, counts, total, page: number, pages, asked, toInvite } = useLoaderData<typeof loader>();
  const rejection = useRejection();
  return (
    <Page
      title={invitation.what}
      lead={countsLabel(counts)}
      meta={
        <>
          <span>
            {m.outreach_sent_on()} <LocalDate date={invitation.sentOn} />
          </span>
          {invitation.happensOn ? (
            <span>
              {m.outreach_happens_on()} <LocalDate date={invitation.happensOn} />
            </span>
          ) : null}
        </>
      }
      breadcrumbs={[{ label: m.outreach_invitations(), to: url('outreach.invitations') }]}
      failed={rejection !== undefined}
      printable
    >
      {rejection?.formError ? <Notice kind="error" live>{rejection.formError}</Notice> : null}
      {invitation.text ? <p className="s-note-text">{invitation.text}</p> : null}
      {counts.silent > 0 && counts.sent > 10 ? (
        <p className="s-no-print">
          {asked.silent ? (
            <Link to={url('outreach.invitation', { invitationId: invitation.id })}>{m.outreach_show_all()}</Link>
          ) : (
            <Link to={url('outreach.invitation', { invitationId: invitation.id }, { svar: 'inget' })}>{m.outreach_show_silent()}</Link>
          )}
        </p>
      ) : null}
      <RecipientTable recipients={recipients} />
      <Pagination page={number} pages={pages} total={total} />
      <div className="s-no-print">
        <Section title={m.outreach_more_recipients()}>
          <Form name="more">
            <RecipientFields toInvite={toInvite} />
            <SubmitButton variant="secondary">{m.outreach_add()}</SubmitButton>
          </Form>
        </Section>
      </div>
    </Page>
  );
}
