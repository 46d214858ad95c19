import { useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { roleMay } from '#app/platform/access/capabilities.ts';
import { page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { ButtonLink, KeyFigure, KeyFigures, Link, Page, Period, Section, StatusTag } from '#app/ui/index.ts';
import { ProjectFrame } from '#app/ui/project/project-frame.tsx';
import { missingText, quantityText, totalText } from '#app/ui/text/amount.ts';
import { listRows, readActivity } from '../commands/read-plan.ts';
import { Counted } from '../components/counted.tsx';
import { comparisonLabel, groupsLabel, unitLabel } from '../components/labels.ts';
import { RowList } from '../components/row-list.tsx';

export const loader = page('activities.show', async ({ tx, member, params, url: { searchParams } }) => {
  const view = await readActivity(tx, params.activityId);
  return {
    view,
    list: await listRows(tx, member, view.activity.id, searchParams.get('sida')),
    mayWrite: roleMay(member.role, 'project.write'),
  };
});

export default function Activity() {
  const { view, list, mayWrite } = useLoaderData<typeof loader>();
  const { activity, plan, done, comparison } = view;
  const address = { activityId: activity.id };
  const { label, tone } = comparisonLabel(comparison);
  return (
    <ProjectFrame>
      <Page
        title={activity.name}
        lead={activity.comment ?? undefined}
        meta={
          <>
            <span>{[groupsLabel(activity.targetGroups), activity.areaName].filter(Boolean).join(', ')}</span>
            <Period from={activity.startsOn ?? plan.startsOn} to={activity.endsOn ?? plan.endsOn} />
            <StatusTag tone={tone}>{label}</StatusTag>
          </>
        }
        breadcrumbs={[{ label: m.activities_title(), to: url('activities.list') }, { label: plan.name, to: url('activities.plan', { planId: plan.id }) }]}
        action={mayWrite ? <ButtonLink variant="primary" to={url('activities.row', address)}>{m.activities_row_new()}</ButtonLink> : undefined}
        printable
      >
        <KeyFigures>
          <KeyFigure label={m.activities_planned()} value={activity.planned ? quantityText(activity.planned) : '–'} note={unitLabel(activity.unit)} />
          <KeyFigure
            label={m.activities_done()}
            value={totalText({ ...done, missing: done.amount ? 0 : done.missing })}
            note={[unitLabel(activity.unit), missingText(done)].filter(Boolean).join(', ')}
          />
        </KeyFigures>
        <Section title={m.activities_rows()}>
          <RowList activityId={activity.id} list={list} mayWrite={mayWrite} />
        </Section>
        <Section
          title={m.activities_meetings()}
          action={mayWrite ? <Link to={url('activities.meetings', address)}>{m.activities_choose_meetings()}</Link> : undefined}
        >
          <Counted view={view} />
        </Section>
        {mayWrite ? (
          <p className="s-no-print">
            <Link to={url('activities.change', address)}>{m.activities_change()}</Link>
          </p>
        ) : null}
      </Page>
    </ProjectFrame>
  );
}
