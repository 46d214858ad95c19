import { m } from '#app/paraglide/messages.js';
import { Checkbox, DateField, RadioGroup, TextField } from '#app/ui/index.ts';
import type { Wizard } from '../commands/wizard.ts';
import { consentHows, interpreterOutcomes, takenIns } from '../rules/consent.ts';
import { howWords, interpreterWords, takenInWords } from './words.ts';

/** How she said yes, and that it was understood. */
export function AnswerFields({ today, minor }: Pick<Wizard, 'today' | 'minor'>) {
  const by = minor.decision?.consentBy ?? 'herself';
  return (
    <>
      <DateField name="givenOn" label={m.consents_given_on()} required defaultValue={today} />
      <RadioGroup
        name="interpreter"
        label={m.consents_interpreter()}
        hint={m.consents_interpreter_hint()}
        required
        options={interpreterOutcomes.map((value) => ({ value, label: interpreterWords[value]() }))}
      />
      <RadioGroup name="takenIn" label={m.consents_taken_in()} required options={takenIns.map((value) => ({ value, label: takenInWords[value]() }))} />
      <RadioGroup name="how" label={m.consents_how()} required options={consentHows.map((value) => ({ value, label: howWords[value]() }))} />
      <TextField name="signature" label={m.consents_signature()} hint={m.consents_signature_hint()} />
      <TextField name="witness" label={m.consents_witness()} hint={m.consents_witness_hint()} />
      {by === 'herself' ? null : <TextField name="guardian" label={m.consents_guardian()} hint={m.consents_guardian_hint()} required />}
      <Checkbox name="understood" label={m.consents_understood()} hint={m.consents_understood_hint()} required />
    </>
  );
}
