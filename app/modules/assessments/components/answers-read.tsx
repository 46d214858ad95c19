import { DefinitionList, Section } from '#app/ui/index.ts';
import { m } from '#app/paraglide/messages.js';
import { getLocale } from '#app/paraglide/runtime.js';
import { answerText, inLocale } from '../rules/wording.ts';
import type { FilledAssessment } from '../commands/read-assessment.ts';

/** What another organisation has asked and the reader may read, section by section. What is closed to her is simply not here. */
export function AnswersRead({ assessment }: { assessment: FilledAssessment }) {
  const locale = getLocale();
  const say = { yes: m.assessments_yes(), no: m.assessments_no() };
  const given = new Map(assessment.answers.map(({ question, value }) => [question, value]));
  return (
    <>
      {assessment.form.sections.map((section) => {
        const items = section.questions
          .map((question) => ({
            term: inLocale(question.words, locale),
            value: answerText(question, given.get(question.id) ?? null, locale, say),
          }))
          .filter(({ value }) => value !== '');
        if (items.length === 0) return null;
        return (
          <Section key={section.id} level={3} title={inLocale(section.words, locale)}>
            <DefinitionList items={items} />
          </Section>
        );
      })}
    </>
  );
}
