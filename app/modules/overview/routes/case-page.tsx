import { redirect, useLoaderData } from 'react-router';
import { addMonths, localDate, today } from '#app/lib/local-date.ts';
import { m } from '#app/paraglide/messages.js';
import { NotFound } from '#app/platform/errors/index.ts';
import { confirmLine, lineKinds } from '#app/modules/meetings/index.server.ts';
import { readCase } from '#app/modules/people/index.server.ts';
import { roleMay } from '#app/platform/access/capabilities.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { CaseFrame } from '#app/ui/case/case-frame.tsx';
import { ButtonLink, LaneChart, Link, Notice, Page, Section, useRejection } from '#app/ui/index.ts';
import { readCasePage } from '../commands/read-case-page.ts';
import { CaseCards } from '../components/case-cards.tsx';
import { CaseTimeline } from '../components/case-timeline.tsx';
import { ToConfirm } from '../components/to-confirm.tsx';
import { statusSince } from '../components/status-since.ts';

export const loader = page('cases.show', async ({ tx, member, params, url: { searchParams } }) => {
  const view = await readCasePage(tx, params.caseId, searchParams.has('alla'));
  const team = roleMay(member.role, 'team.manage') && view.shell.readsUntil === null;
  const person = team && view.shell.ownerOrganisationId === member.organisationId && view.shell.name !== null;
  const papers = view.shell.ownerOrganisationId === member.organisationId && roleMay(member.role, 'cases.extract');
  return { ...view, papers, may: { team, person }, today: today() };
});

export const action = command('cases.show', async ({ tx, params, values }) => {
  const { caseId = '' } = params;
  const kind = lineKinds.find((each) => each === values.kind);
  if (!kind) throw new NotFound();
  await readCase(tx, caseId);
  await confirmLine(tx, kind, String(values.line ?? ''));
  return redirect(url('cases.show', { caseId }));
});

export default function CasePage() {
  const { shell, team, steps, events, hasMore, disclosed, unconfirmed, placements, plan, may, papers, today: day } = useLoaderData<typeof loader>();
  const refused = useRejection()?.formError;
  const write = (
    <ButtonLink variant="primary" to={url('notes.new', { caseId: shell.id })}>
      {m.overview_case_note()}
    </ButtonLink>
  );
  return (
    <CaseFrame shell={shell} named>
      <Page
        title={shell.name ?? m.ui_masked_name()}
        documentTitle={m.ui_room_case()}
        lead={statusSince(shell, day)}
        action={write}
        printable
      >
        {refused ? <Notice kind="error" live>{refused}</Notice> : null}
        <ToConfirm lines={unconfirmed} />
        <CaseCards shell={shell} team={team} steps={steps} disclosed={disclosed} plan={plan} today={day} may={may} />
        {placements.length > 0 ? (
          <LaneChart
            caption={m.overview_case_lanes()}
            from={placements[0]?.startsOn ?? day}
            to={lastDay(placements, day)}
            today={day}
            lanes={placements.map((one) => ({
              id: one.id,
              label: one.intervention,
              note: one.provider ?? undefined,
              bars: [{ from: one.startsOn, to: one.endsOn }],
            }))}
          />
        ) : null}
        <Section title={m.overview_case_timeline()}>
          <CaseTimeline events={events} />
          {hasMore ? (
            <p className="s-no-print">
              <Link to={url('cases.show', { caseId: shell.id }, { alla: '1' })}>{m.overview_case_all_events()}</Link>
            </p>
          ) : null}
        </Section>
        <p className="s-no-print">
          <Link to={url('barriers.new_from', { kind: 'case', sourceId: shell.id })}>{m.ui_stuck()}</Link>
        </p>
        {papers ? (
          <p className="s-no-print">
            <Link to={url('retention.case', { caseId: shell.id })}>{m.retention_case_title()}</Link>
          </p>
        ) : null}
      </Page>
    </CaseFrame>
  );
}

function lastDay(placements: { endsOn: string | null }[], day: string): string {
  const ahead = addMonths(localDate(day), 1);
  return placements.reduce((last, one) => (one.endsOn && one.endsOn > last ? one.endsOn : last), ahead as string);
}
