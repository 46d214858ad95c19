import { redirect, useLoaderData } from 'react-router';
import { readCase } from '#app/modules/people/index.server.ts';
import { m } from '#app/paraglide/messages.js';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { CaseFrame } from '#app/ui/case/case-frame.tsx';
import { ButtonForm, EmptyState, LocalDate, Notice, Page, Section, StatusTag, useRejection } from '#app/ui/index.ts';
import { finishAssessment, reopenAssessment } from '../commands/finish-assessment.ts';
import { readAssessments } from '../commands/read-assessment.ts';
import { startAssessment } from '../commands/start-assessment.ts';
import { AnswersRead } from '../components/answers-read.tsx';
import { SectionTable } from '../components/section-table.tsx';

export const loader = page('assessments.show', async ({ tx, member, params }) => {
  const shell = await readCase(tx, params.caseId);
  return { shell, ...(await readAssessments(tx, member, shell.id)) };
});

export const action = command('assessments.show', async ({ tx, member, params, values }) => {
  const { id: caseId } = await readCase(tx, params.caseId);
  if (values.intent === 'start') await startAssessment(tx, member, caseId);
  if (values.intent === 'finish') await finishAssessment(tx, member, caseId);
  if (values.intent === 'reopen') await reopenAssessment(tx, member, caseId);
  return redirect(url('assessments.show', { caseId }));
});

export default function Assessment() {
  const { shell, own, others } = useLoaderData<typeof loader>();
  const refused = useRejection()?.formError;
  const finish = <ButtonForm variant="primary" values={{ intent: 'finish' }}>{m.assessments_finish()}</ButtonForm>;
  const start = <ButtonForm variant="primary" values={{ intent: 'start' }}>{m.assessments_start()}</ButtonForm>;
  const reopen = <ButtonForm values={{ intent: 'reopen' }}>{m.assessments_reopen()}</ButtonForm>;
  return (
    <CaseFrame shell={shell}>
      <Page
        title={m.assessments_title()}
        lead={m.assessments_lead()}
        action={own ? (own.state === 'open' ? finish : reopen) : undefined}
        meta={own ? <State state={own.state} on={own.finishedOn ?? own.startedOn} /> : undefined}
        printable
      >
        {refused ? <Notice kind="error" live>{refused}</Notice> : null}
        {own ? (
          <SectionTable caseId={shell.id} assessment={own} />
        ) : (
          <EmptyState title={m.assessments_empty_title()} action={start}>{m.assessments_empty()}</EmptyState>
        )}
        {others.map((assessment) => (
          <Section key={assessment.id} title={m.assessments_from({ organisation: assessment.organisationName })}>
            <AnswersRead assessment={assessment} />
          </Section>
        ))}
      </Page>
    </CaseFrame>
  );
}

function State({ state, on }: { state: 'open' | 'finished'; on: string }) {
  return (
    <>
      <StatusTag tone={state === 'finished' ? 'good' : 'accent'}>
        {state === 'finished' ? m.assessments_state_finished() : m.assessments_state_open()}
      </StatusTag>
      <LocalDate date={on} />
    </>
  );
}
