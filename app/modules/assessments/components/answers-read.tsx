import { DefinitionList, Section } from '#app/ui/index.ts';
import { m } from '#app/paraglide/messages.js';
import { getLocale } from '#app/paraglide/runtime.js';
import { answerText, inLocale } from '../rules/wording.ts';
import type { TemplateSection } from '../rules/template.ts';
import type { AnswerValue } from '../rules/answers.ts';
import type { FilledAssessment } from '../commands/read-assessment.ts';

type Given = ReadonlyMap<string, AnswerValue>;

/** What another organisation has asked and the reader may read, section by section. What is closed to her is simply not here. */
export function AnswersRead({ assessment }: { assessment: FilledAssessment }) {
  const given = new Map(assessment.answers.map(({ question, value }) => [question, value]));
  return assessment.form.sections.map((section) => {
    const items = itemsOf(section, given).filter(({ value }) => value !== null);
    if (items.length === 0) return null;
    return (
      <Section key={section.id} level={3} title={inLocale(section.words, getLocale())}>
        <DefinitionList items={items} />
      </Section>
    );
  });
}

/** The questions of one section with their answers as text, those without an answer too. */
export function SectionRead({ section, given }: { section: TemplateSection; given: Given }) {
  return <DefinitionList items={itemsOf(section, given)} />;
}

function itemsOf(section: TemplateSection, given: Given) {
  const locale = getLocale();
  const say = { yes: m.assessments_yes(), no: m.assessments_no() };
  return section.questions.map((question) => ({
    term: inLocale(question.words, locale),
    value: answerText(question, given.get(question.id) ?? null, locale, say) || null,
  }));
}
