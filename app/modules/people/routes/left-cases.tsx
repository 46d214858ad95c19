import { redirect, useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { isId } from '#app/platform/ids/index.ts';
import { NotFound } from '#app/platform/errors/index.ts';
import { parseForm } from '#app/platform/form/parse.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { caseStatusLabel } from '#app/ui/case/case-status-label.ts';
import { ActionBar, EmptyState, Form, Page, Select, SubmitButton } from '#app/ui/index.ts';
import { readLeftCases, takeOverCase } from '../commands/hand-over.ts';
import { takeOverForm } from '../forms/team-forms.ts';

export const loader = page('cases.left', async ({ tx, member, touches }) => {
  const view = await readLeftCases(tx, member);
  touches(...view.cases.map((each) => each.id));
  return view;
});

export const action = command('cases.left', async ({ tx, values, touches }) => {
  const { caseId, who } = parseForm(takeOverForm, values);
  if (!isId(caseId) || !isId(who)) throw new NotFound();
  await takeOverCase(tx, caseId, who);
  touches(caseId);
  return redirect(url('cases.left'));
});

export default function LeftCases() {
  const { cases, colleagues } = useLoaderData<typeof loader>();
  return (
    <Page title={m.people_left_title()} lead={m.people_left_lead()} breadcrumbs={[{ label: m.ui_room_case(), to: url('cases.list') }]} width="reading">
      {cases.length === 0 ? (
        <EmptyState title={m.people_left_title()}>{m.people_left_none()}</EmptyState>
      ) : (
        <Form>
          <Select
            name="caseId"
            label={m.people_left_case()}
            required
            options={cases.map((each) => ({
              value: each.id,
              label: [each.area, caseStatusLabel(each.status), each.statusSince].filter(Boolean).join(', '),
            }))}
          />
          <Select name="who" label={m.people_left_who()} required options={colleagues.map(({ userId, name }) => ({ value: userId, label: name }))} />
          <ActionBar>
            <SubmitButton>{m.people_left_take()}</SubmitButton>
          </ActionBar>
        </Form>
      )}
    </Page>
  );
}
