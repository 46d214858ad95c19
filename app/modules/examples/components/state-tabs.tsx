import { m } from '#app/paraglide/messages.js';
import { url } from '#app/sitemap.ts';
import { Link } from '#app/ui/index.ts';
import type { Inbox } from '../commands/read-inbox.ts';
import { stateWord } from './code-words.ts';

/** What waits for the reader, everything, or one state: with how many there are of each. */
export function StateTabs({ inbox: { mine, state, county, counts }, edits }: { inbox: Inbox; edits: boolean }) {
  const to = (lage: string) => url('examples.inbox', {}, { ...(lage ? { lage } : {}), lan: county ?? '' });
  const all = counts.reduce((sum, { n }) => sum + n, 0);
  return (
    <nav aria-label={m.examples_states()} className="s-tabs">
      <ul>
        {edits ? (
          <li>
            <Link to={to('')} aria-current={mine ? 'page' : undefined}>{m.examples_waits_for_you()}</Link>
          </li>
        ) : null}
        <li>
          <Link to={to('alla')} aria-current={!mine && state === null ? 'page' : undefined}>{m.examples_all_states({ n: all })}</Link>
        </li>
        {counts.map((each) => (
          <li key={each.state}>
            <Link to={to(each.state)} aria-current={state === each.state ? 'page' : undefined}>
              {stateWord(each.state)} ({each.n})
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
