import { m } from '#app/paraglide/messages.js';
import { categoryLabel } from '#app/ui/case/category-label.ts';
import { Card, LocalDate } from '#app/ui/index.ts';
import type { Wizard } from '../commands/wizard.ts';
import { HerWords } from './her-words.tsx';

interface PartyWordsProps {
  party: Wizard['parties'][number];
  nameOf: (organisationId: string) => string;
  /** Her own words, where they are others than the reader's. */
  text: Wizard['text'] | null;
  lastDay: string;
}

/** What one organisation will and will not see, in the reader's words and in hers side by side. */
export function PartyWords({ party: { organisationId, sees, seesNot }, nameOf, text, lastDay }: PartyWordsProps) {
  const name = nameOf(organisationId);
  return (
    <Card title={name}>
      <p>{m.consents_party_sees()}</p>
      <ul>
        {sees.map(({ category, from }) => (
          <li key={category}>{m.consents_party_from({ category: categoryLabel(category), organisations: from.map(nameOf).join(', ') })}</li>
        ))}
      </ul>
      {seesNot.length > 0 ? <p>{m.consents_party_sees_not({ categories: seesNot.map(categoryLabel).join(', ') })}</p> : null}
      <p>
        {m.consents_party_until()} <LocalDate date={lastDay} />
      </p>
      {text ? <HerWords name={name} sees={sees.map(({ category }) => category)} seesNot={seesNot} text={text} lastDay={lastDay} /> : null}
    </Card>
  );
}
