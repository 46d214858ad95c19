import { redirect, useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { parseForm } from '#app/platform/form/parse.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { CaseFrame } from '#app/ui/case/case-frame.tsx';
import { Notice, Page, useRejection } from '#app/ui/index.ts';
import { letIn, shutOut } from '../commands/locks.ts';
import { markReadingsSeen } from '../commands/read-with-reason.ts';
import { addColleague, endColleague, readTeam, readTeamGuards } from '../commands/team.ts';
import { AddToTeam } from '../components/add-to-team.tsx';
import { LockSection, ReadingSection } from '../components/team-guards.tsx';
import { TeamList } from '../components/team-list.tsx';
import { lockForm, teamForm } from '../forms/team-forms.ts';

export const loader = page('team.show', async ({ tx, member, params }) => {
  const team = await readTeam(tx, member, params.caseId);
  return { ...team, guards: await readTeamGuards(tx, member, team.shell) };
});

export const action = command('team.show', async ({ tx, member, params, values }) => {
  const { caseId = '' } = params;
  if (values.form === 'end') {
    const left = await endColleague(tx, member, caseId, String(values.member));
    return redirect(left ? url('cases.list') : url('team.show', { caseId }));
  }
  if (values.form === 'lock') {
    const { lockWho, lockReason } = parseForm(lockForm, values);
    await shutOut(tx, member, caseId, lockWho, lockReason);
  } else if (values.form === 'lift') await letIn(tx, member, caseId, String(values.lock));
  else if (values.form === 'seen') await markReadingsSeen(tx, caseId);
  else await addColleague(tx, member, caseId, parseForm(teamForm, values));
  return redirect(url('team.show', { caseId }));
});

export default function Team() {
  const { shell, team, coming, over, candidates, guards } = useLoaderData<typeof loader>();
  const rejection = useRejection();
  return (
    <CaseFrame shell={shell}>
      <Page title={m.people_team_title()} lead={m.people_team_lead()} failed={rejection !== undefined}>
        {rejection?.formError ? <Notice kind="error" live>{rejection.formError}</Notice> : null}
        <TeamList rows={team} caption={m.people_team_caption()} caseId={shell.id} changes />
        {coming.length > 0 ? <TeamList rows={coming} caption={m.people_team_coming()} caseId={shell.id} changes /> : null}
        <AddToTeam shell={shell} candidates={candidates} />
        {guards ? <ReadingSection readings={guards.readings} /> : null}
        {guards ? <LockSection guards={guards} /> : null}
        {over.length > 0 ? <TeamList rows={over} caption={m.people_team_over()} caseId={shell.id} /> : null}
      </Page>
    </CaseFrame>
  );
}
