import { redirect, useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { parseForm } from '#app/platform/form/parse.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { CaseFrame } from '#app/ui/case/case-frame.tsx';
import { ActionBar, Checkbox, DataTable, Form, LocalDate, Page, Section, Select, SubmitButton } from '#app/ui/index.ts';
import { handOver, readHandOver } from '../commands/hand-over.ts';
import { stepLabel } from '../commands/step-label.server.ts';
import { handOverForm } from '../forms/team-forms.ts';

export const loader = page('team.hand_over', async ({ tx, member, params }) => {
  const view = await readHandOver(tx, member, params.caseId, params.teamMemberId);
  return { ...view, steps: view.steps.map((step) => ({ ...step, name: stepLabel(step.kind) })) };
});

export const action = command('team.hand_over', async ({ tx, member, params, values }) => {
  const { caseId = '', teamMemberId = '' } = params;
  const own = await handOver(tx, member, caseId, teamMemberId, parseForm(handOverForm, values));
  return redirect(own ? url('cases.list') : url('team.show', { caseId }));
});

export default function HandOver() {
  const { shell, leaving, steps, successors } = useLoaderData<typeof loader>();
  return (
    <CaseFrame shell={shell}>
      <Page
        title={m.people_hand_title()}
        lead={m.people_hand_lead({ name: leaving.name })}
        breadcrumbs={[{ label: m.people_team_title(), to: url('team.show', { caseId: shell.id }) }]}
        width="reading"
      >
        <Section title={m.people_hand_left()}>
          <DataTable
            caption={m.people_hand_left()}
            hideCaption
            empty={<p>{m.people_hand_nothing({ name: leaving.name })}</p>}
            rows={steps}
            rowKey={(row) => row.id}
            columns={[
              { key: 'step', header: m.people_hand_step(), cell: (row) => row.name },
              { key: 'due', header: m.people_hand_due(), cell: (row) => <LocalDate date={row.dueOn} /> },
            ]}
          />
        </Section>
        <Form>
          <Select name="to" label={m.people_hand_to()} required options={successors.map(({ userId, name }) => ({ value: userId, label: name }))} />
          {shell.protectedIdentity ? (
            <Checkbox name="seesProtected" label={m.people_team_sees_protected()} hint={m.people_team_sees_protected_hint()} />
          ) : null}
          <ActionBar>
            <SubmitButton>{m.people_hand_do()}</SubmitButton>
          </ActionBar>
        </Form>
      </Page>
    </CaseFrame>
  );
}
