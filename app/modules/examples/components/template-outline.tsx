import { m } from '#app/paraglide/messages.js';
import { Section } from '#app/ui/index.ts';
import { fieldsOf, partNames } from '../rules/parts.ts';
import { fieldWords } from './field-words.ts';
import { pageWords } from './page-words.ts';

/** Everything that the template asks, for whoever wants to prepare. */
export function TemplateOutline() {
  return (
    <Section title={m.examples_outline_title()} lead={m.examples_outline_lead()}>
      <ol>
        {partNames.map((page) => (
          <li key={page}>
            <strong>{pageWords[page]()}</strong>
            {fieldsOf(page).length > 0 ? `: ${fieldsOf(page).map((field) => fieldWords[field].label().toLocaleLowerCase('sv')).join(', ')}` : null}
          </li>
        ))}
      </ol>
    </Section>
  );
}
