import { redirect, useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { parseForm } from '#app/platform/form/parse.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { ButtonForm, DataTable, Form, LocalDate, Notice, Page, Section, SubmitButton, useRejection } from '#app/ui/index.ts';
import { addRecipients, readInvitation, recordAnswer } from '../commands/invitations.ts';
import { listPartners } from '../commands/partners.ts';
import { answerLabel, countsLabel } from '../components/labels.ts';
import { RecipientFields } from '../components/recipient-fields.tsx';
import { answerForm, recipientsForm } from '../forms/outreach-forms.ts';
import { answers } from '../rules/answers.ts';

export const loader = page('outreach.invitation', async ({ tx, params }) => {
  const view = await readInvitation(tx, params.invitationId);
  const invited = new Set(view.recipients.map(({ toWhom }) => toWhom));
  const partners = (await listPartners(tx)).filter(({ name, untilOn }) => !invited.has(name) && untilOn === null);
  return { ...view, partners: partners.map(({ id, name }) => ({ id, name })) };
});

export const action = command('outreach.invitation', async ({ tx, params, values, version }) => {
  const { invitationId = '' } = params;
  if (values.form === 'answer') {
    const { recipient, answer } = parseForm(answerForm, values);
    await recordAnswer(tx, invitationId, { id: recipient, version, answer });
  } else await addRecipients(tx, invitationId, parseForm(recipientsForm, values));
  return redirect(url('outreach.invitation', { invitationId }));
});

export default function Invitation() {
  const { invitation, recipients, counts, partners } = useLoaderData<typeof loader>();
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
      <DataTable
        caption={m.outreach_sent_to()}
        rows={recipients}
        rowKey={(row) => row.id}
        empty={null}
        columns={[
          { key: 'who', header: m.outreach_to_whom(), cell: (row) => row.toWhom },
          { key: 'answer', header: m.outreach_answer(), cell: (row) => answerLabel(row.answer) },
          { key: 'when', header: m.outreach_answered_on(), cell: (row) => (row.answeredOn ? <LocalDate date={row.answeredOn} /> : '–') },
          { key: 'write', header: m.outreach_write_answer(), print: false, cell: (row) => <Answers row={row} /> },
        ]}
      />
      <div className="s-no-print">
        <Section title={m.outreach_more_recipients()}>
          <Form name="more">
            <RecipientFields partners={partners} />
            <SubmitButton variant="secondary">{m.outreach_add()}</SubmitButton>
          </Form>
        </Section>
      </div>
    </Page>
  );
}

function Answers({ row }: { row: { id: string; toWhom: string; answer: string | null; version: number } }) {
  return (
    <div className="s-choices--inline">
      {answers.filter((answer) => answer !== row.answer).map((answer) => (
        <ButtonForm key={answer} values={{ form: 'answer', recipient: row.id, answer }} version={row.version} size="small" variant="tertiary">
          {answerLabel(answer)}
        </ButtonForm>
      ))}
    </div>
  );
}
