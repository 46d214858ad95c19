import { redirect, useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { parseForm } from '#app/platform/form/parse.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { CaseFrame } from '#app/ui/case/case-frame.tsx';
import { ActionBar, Checkbox, Form, Page, Section, Select, SubmitButton } from '#app/ui/index.ts';
import { addColleague, endColleague, readTeam } from '../commands/team.ts';
import { TeamList } from '../components/team-list.tsx';
import { functionWords } from '../components/words.ts';
import { teamForm } from '../forms/team-form.ts';
import { teamFunctions } from '../rules/team-functions.ts';

export const loader = page('team.show', ({ tx, member, params }) => readTeam(tx, member, params.caseId));

export const action = command('team.show', async ({ tx, member, params, values }) => {
  const { caseId = '' } = params;
  if (values.form === 'end') {
    const left = await endColleague(tx, member, caseId, String(values.member));
    return redirect(left ? url('cases.list') : url('team.show', { caseId }));
  }
  await addColleague(tx, member, caseId, parseForm(teamForm, values));
  return redirect(url('team.show', { caseId }));
});

export default function Team() {
  const { shell, team, candidates } = useLoaderData<typeof loader>();
  return (
    <CaseFrame shell={shell}>
      <Page title={m.consents_team_title()} lead={m.consents_team_lead()}>
        <TeamList team={team} />
        <Section title={m.consents_team_add_title()} lead={m.consents_team_add_lead()}>
          <Form name="add">
            <Select
              name="who"
              label={m.consents_team_who()}
              required
              options={candidates.map((each) => ({
                value: `${each.userId}.${each.organisationId}`,
                label: m.consents_team_person({ name: each.name, organisation: each.organisationName }),
              }))}
            />
            <Select
              name="function"
              label={m.consents_team_function()}
              required
              options={teamFunctions.map((value) => ({ value, label: functionWords[value]() }))}
            />
            {shell.protectedIdentity ? (
              <Checkbox name="seesProtected" label={m.consents_team_sees_protected()} hint={m.consents_team_sees_protected_hint()} />
            ) : null}
            <ActionBar>
              <SubmitButton>{m.consents_team_add()}</SubmitButton>
            </ActionBar>
          </Form>
        </Section>
      </Page>
    </CaseFrame>
  );
}
