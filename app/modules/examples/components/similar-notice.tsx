import { m } from '#app/paraglide/messages.js';
import { url } from '#app/sitemap.ts';
import { Link, Notice } from '#app/ui/index.ts';
import type { ReviewView } from '../commands/read-example.ts';
import { stateWord } from './code-words.ts';

/** Other examples with sentences of this one, or much the same title. */
export function SimilarNotice({ similar }: { similar: ReviewView['similar'] }) {
  if (similar.length === 0) return null;
  return (
    <Notice kind="warning" title={m.examples_similar_title()}>
      <ul>
        {similar.map(({ id, title, actor, state, shared }) => (
          <li key={id}>
            <Link to={url('examples.show', { exampleId: id })}>{title}</Link>, {actor} ({stateWord(state)}){' '}
            {shared > 0 ? m.examples_similar_sentences({ n: shared }) : m.examples_similar_heading()}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
