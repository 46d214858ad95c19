import type { Category } from '#app/lib/categories.ts';
import type { Wizard } from '../commands/wizard.ts';

interface HerWordsProps {
  name: string;
  sees: Category[];
  seesNot: Category[];
  text: Wizard['text'];
  lastDay: string;
}

/** What one organisation will and will not see, in her language. */
export function HerWords({ name, sees, seesNot, text: { words, attributes }, lastDay }: HerWordsProps) {
  return (
    <dl {...attributes}>
      <dt>
        <bdi>{name}</bdi> {words.may_see}
      </dt>
      {sees.map((category) => (
        <dd key={category}>{words[category]}</dd>
      ))}
      {seesNot.length > 0 ? (
        <dt>
          <bdi>{name}</bdi> {words.may_not_see}
        </dt>
      ) : null}
      {seesNot.map((category) => (
        <dd key={category}>{words[category]}</dd>
      ))}
      <dt>{words.until}</dt>
      <dd>
        <bdi>{lastDay}</bdi>
      </dd>
    </dl>
  );
}
