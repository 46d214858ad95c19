import { CheckboxGroup, NumberField, RadioGroup, TextArea } from '#app/ui/index.ts';
import { m } from '#app/paraglide/messages.js';
import { getLocale } from '#app/paraglide/runtime.js';
import { typedAnswer, type AnswerValue } from '../rules/answers.ts';
import type { Question } from '../rules/template.ts';
import { inLocale } from '../rules/wording.ts';

/** The field of one question, by its kind. Every question may be left for later. */
export function AnswerField({ question, value }: { question: Question; value: AnswerValue }) {
  const locale = getLocale();
  const typed = typedAnswer(value);
  const one = Array.isArray(typed) ? '' : typed;
  const field = {
    name: question.id,
    label: inLocale(question.words, locale),
    hint: question.hint && inLocale(question.hint, locale),
  };
  const options = (question.choices ?? []).map((choice) => ({ value: choice.value, label: inLocale(choice.words, locale) }));
  switch (question.kind) {
    case 'text':
      return <TextArea {...field} rows={3} defaultValue={one} />;
    case 'number':
      return <NumberField {...field} defaultValue={one} />;
    case 'yes_no':
      return <RadioGroup {...field} inline options={yesNo()} defaultValue={one} />;
    case 'choice':
      return <RadioGroup {...field} options={options} defaultValue={one} />;
    case 'choices':
      return <CheckboxGroup {...field} options={options} defaultValue={Array.isArray(typed) ? typed : []} />;
  }
}

function yesNo() {
  return [
    { value: 'yes', label: m.assessments_yes() },
    { value: 'no', label: m.assessments_no() },
  ];
}
