import { m } from '#app/paraglide/messages.js';
import { CheckboxGroup } from '#app/ui/index.ts';
import type { Wizard } from '../commands/wizard.ts';
import { boxValue } from '../rules/choices.ts';
import { choices as offered } from '../rules/scopes.ts';
import { ConsentGrid } from './consent-grid.tsx';
import { choiceWords } from './words.ts';

/** What they may know, in ready-made words, and who may tell it; box by box for staff. */
export function ChoiceFields({ organisations, choices, atWork }: Pick<Wizard, 'organisations' | 'choices' | 'atWork'>) {
  const asked = organisations.filter(({ id }) => choices.to.includes(id));
  return (
    <>
      <CheckboxGroup
        name="chosen"
        label={m.consents_choices()}
        hint={m.consents_choices_hint()}
        options={offered.map((value) => ({ value, label: choiceWords[value].label(), hint: choiceWords[value].hint() }))}
        defaultValue={choices.chosen}
      />
      <CheckboxGroup
        name="from"
        label={m.consents_from()}
        hint={m.consents_from_hint()}
        required
        options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValue={choices.from.length > 0 ? choices.from : atWork}
      />
      <ConsentGrid organisations={asked} chosen={choices.boxes.map(boxValue)} />
    </>
  );
}
