import type { ReactNode } from 'react';
import { languageName } from '#app/lib/spoken-languages.ts';
import { m } from '#app/paraglide/messages.js';
import { getLocale } from '#app/paraglide/runtime.js';
import { CheckboxGroup, MonthField, NumberField, Select, TextArea, TextField } from '#app/ui/index.ts';
import { actorKinds, fundings, textLanguages } from '../rules/codes.ts';
import { isText, type FactField, type Field } from '../rules/parts.ts';
import { requiredFields } from '../rules/missing-to-submit.ts';
import type { ExampleFacts, ExampleTexts } from '../rules/template.ts';
import { actorKindWord, fundingWord } from './code-words.ts';
import { CountySelect } from './county-select.tsx';
import { fieldWords } from './field-words.ts';
import { textLanguageWord } from './text-language-word.ts';

export interface FieldValues {
  facts: ExampleFacts;
  texts: ExampleTexts;
  /** Names of the municipalities, as they are typed. */
  municipalities: string;
}

interface TemplateFieldProps {
  field: Field;
  values: FieldValues;
  rows?: number;
}

interface Drawn extends FieldValues {
  props: { name: string; label: string; hint: string | undefined; required: boolean };
}

const drawFact: Record<FactField, (drawn: Drawn) => ReactNode> = {
  title: ({ props, facts }) => <TextField {...props} maxLength={200} defaultValue={facts.title} />,
  actor: ({ props, facts }) => <TextField {...props} maxLength={200} defaultValue={facts.actor} />,
  actorKind: ({ props, facts }) => (
    <Select {...props} options={actorKinds.map((value) => ({ value, label: actorKindWord(value) }))} defaultValue={facts.actorKind} />
  ),
  county: ({ props, facts }) => <CountySelect {...props} country={m.examples_whole_country()} defaultValue={facts.countyCode} />,
  municipalities: ({ props, municipalities }) => <TextField {...props} defaultValue={municipalities} />,
  periodFrom: ({ props, facts }) => <MonthField {...props} hint={m.ui_month_hint()} defaultValue={facts.periodFrom} />,
  periodTo: ({ props, facts }) => <MonthField {...props} defaultValue={facts.periodTo} />,
  funding: ({ props, facts }) => (
    <CheckboxGroup {...props} options={fundings.map((value) => ({ value, label: fundingWord(value) }))} defaultValue={facts.funding} />
  ),
  budget: ({ props, facts }) => <NumberField {...props} defaultValue={facts.budgetKronor === null ? null : String(facts.budgetKronor)} />,
  language: ({ props, facts }) => (
    <Select {...props} empty={false} options={textLanguages.map((value) => ({ value, label: textLanguageWord(value) }))} defaultValue={facts.language} />
  ),
  languages: ({ props, facts }) => (
    <TextField {...props} defaultValue={facts.languages.map((code) => languageName(code, getLocale())).join(', ')} />
  ),
};

/** One field of the national template, with its hint. */
export function TemplateField({ field, values, rows = 6 }: TemplateFieldProps) {
  const { label, hint } = fieldWords[field];
  const props = { name: field, label: label(), hint: hint?.(), required: requiredFields.includes(field) };
  if (!isText(field)) return drawFact[field]({ ...values, props });
  return <TextArea {...props} rows={field === 'place' || field === 'budget_note' ? 2 : rows} defaultValue={values.texts[field]} />;
}
