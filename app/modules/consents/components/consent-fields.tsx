import { m } from '#app/paraglide/messages.js';
import { Checkbox, CheckboxGroup, DateField, Fieldset, RadioGroup, Select, TextArea, TextField } from '#app/ui/index.ts';
import type { NewConsentPage } from '../commands/read-consents.ts';
import { consentHows, interpreterOutcomes } from '../rules/consent.ts';
import { choices } from '../rules/scopes.ts';
import { ConsentGrid } from './consent-grid.tsx';
import { choiceWords, howWords, interpreterWords } from './words.ts';

/** What she says yes to. */
export function WhatFields({ organisations, atWork, lastDay }: Pick<NewConsentPage, 'organisations' | 'atWork' | 'lastDay'>) {
  const options = organisations.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Fieldset legend={m.consents_what()}>
      <TextArea name="purpose" label={m.consents_purpose()} hint={m.consents_purpose_hint()} rows={2} required defaultValue={m.consents_purpose_default()} />
      <CheckboxGroup
        name="chosen"
        label={m.consents_choices()}
        hint={m.consents_choices_hint()}
        options={choices.map((value) => ({ value, label: choiceWords[value].label(), hint: choiceWords[value].hint() }))}
      />
      <CheckboxGroup name="from" label={m.consents_from()} hint={m.consents_from_hint()} required options={options} defaultValue={atWork} />
      <CheckboxGroup name="to" label={m.consents_to()} hint={m.consents_to_hint()} required options={options} />
      <ConsentGrid organisations={organisations} />
      <DateField name="lastDay" label={m.consents_last_day()} hint={m.consents_last_day_hint()} required defaultValue={lastDay} />
    </Fieldset>
  );
}

interface HowFieldsProps {
  today: string;
  language: string | null;
  languages: { value: string; label: string }[];
}

/** How she said it, and that it was understood. */
export function HowFields({ today, language, languages }: HowFieldsProps) {
  return (
    <Fieldset legend={m.consents_how_given()}>
      <DateField name="givenOn" label={m.consents_given_on()} required defaultValue={today} />
      <RadioGroup name="how" label={m.consents_how()} required options={consentHows.map((value) => ({ value, label: howWords[value]() }))} />
      <TextField name="witness" label={m.consents_witness()} hint={m.consents_witness_hint()} />
      <Select name="language" label={m.consents_language()} hint={m.consents_language_hint()} options={languages} required defaultValue={language ?? ''} />
      <RadioGroup
        name="interpreter"
        label={m.consents_interpreter()}
        hint={m.consents_interpreter_hint()}
        required
        options={interpreterOutcomes.map((value) => ({ value, label: interpreterWords[value]() }))}
      />
      <Checkbox name="understood" label={m.consents_understood()} hint={m.consents_understood_hint()} required />
    </Fieldset>
  );
}
