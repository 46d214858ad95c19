import { redirect, useLoaderData } from 'react-router';
import { readCase } from '#app/modules/people/index.server.ts';
import { m } from '#app/paraglide/messages.js';
import { getLocale } from '#app/paraglide/runtime.js';
import { found } from '#app/platform/errors/index.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { CaseFrame } from '#app/ui/case/case-frame.tsx';
import { categoryLabel } from '#app/ui/case/category-label.ts';
import { ActionBar, Form, Notice, Page, SavedAt, StatusTag, Stepper, SubmitButton, useRejection } from '#app/ui/index.ts';
import { readOwnAssessment } from '../commands/read-assessment.ts';
import { saveAnswers } from '../commands/save-answers.ts';
import { AnswerField } from '../components/answer-field.tsx';
import { SectionRead } from '../components/answers-read.tsx';
import { countAnswered, sectionVersion } from '../rules/answers.ts';
import { findSection } from '../rules/templates/index.ts';
import { inLocale } from '../rules/wording.ts';

export const loader = page('assessments.section', async ({ tx, member, params }) => {
  const shell = await readCase(tx, params.caseId);
  const assessment = await readOwnAssessment(tx, member, shell.id);
  const section = found(findSection(assessment.form, params.section ?? ''));
  const done = assessment.form.sections.filter((each) => countAnswered(each, assessment.answers) === each.questions.length);
  return {
    shell,
    section,
    answers: assessment.answers.map(({ question, value }) => ({ question, value })),
    version: sectionVersion(section, assessment.answers),
    finished: assessment.state === 'finished',
    sections: assessment.form.sections.map(({ id, words }) => ({ id, words, done: done.some((each) => each.id === id) })),
  };
});

export const action = command('assessments.section', async ({ tx, member, params, values, version }) => {
  const { id: caseId } = await readCase(tx, params.caseId);
  await saveAnswers(tx, member, caseId, params.section, { values, version });
  const { form } = await readOwnAssessment(tx, member, caseId);
  const next = form.sections[form.sections.findIndex(({ id }) => id === params.section) + 1];
  if (values.intent !== 'next' || !next) return redirect(url('assessments.show', { caseId }));
  return redirect(url('assessments.section', { caseId, section: next.id }));
});

export default function AssessmentSection() {
  const { shell, section, answers, version, finished, sections } = useLoaderData<typeof loader>();
  const rejection = useRejection();
  const locale = getLocale();
  const to = (id: string) => url('assessments.section', { caseId: shell.id, section: id });
  const given = new Map(answers.map(({ question, value }) => [question, value]));
  return (
    <CaseFrame shell={shell}>
      <Page
        title={inLocale(section.words, locale)}
        lead={inLocale(section.lead, locale)}
        meta={<StatusTag>{m.assessments_read_by({ category: categoryLabel(section.category) })}</StatusTag>}
        breadcrumbs={[{ label: m.assessments_title(), to: url('assessments.show', { caseId: shell.id }) }]}
        failed={rejection !== undefined}
      >
        <Stepper
          label={m.assessments_sections()}
          steps={sections.map(({ id, words, done }) => ({
            label: inLocale(words, locale), to: to(id), done, current: id === section.id,
          }))}
        />
        {finished ? <Notice title={m.assessments_finished_title()}>{m.assessments_finished()}</Notice> : null}
        {finished ? (
          <SectionRead section={section} given={given} />
        ) : (
          <Form key={section.id} version={version} unmarked>
            {section.questions.map((question) => (
              <AnswerField key={question.id} question={question} value={given.get(question.id) ?? null} />
            ))}
            <ActionBar note={<SavedAt />}>
              <SubmitButton name="intent" value="next">{m.assessments_save_next()}</SubmitButton>
              <SubmitButton name="intent" value="back" variant="secondary">{m.assessments_save()}</SubmitButton>
            </ActionBar>
          </Form>
        )}
      </Page>
    </CaseFrame>
  );
}
