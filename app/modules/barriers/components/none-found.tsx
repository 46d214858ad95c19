import { m } from '#app/paraglide/messages.js';
import { url } from '#app/sitemap.ts';
import { ButtonForm, EmptyState, Link } from '#app/ui/index.ts';

interface NoneFoundProps {
  filter: { state: string; theme: string | null; level: string | null; searchId: string | null };
  text: string | null;
  /** Whether the reader may take in the list to begin with. */
  begins: boolean;
}

/** Why no barrier is listed: nothing like what was searched for, nothing of what was chosen, or nothing yet. */
export function NoneFound({ filter: { state, theme, level, searchId }, text, begins }: NoneFoundProps) {
  if (text !== null) {
    const wider = <Link to={url('barriers.list', {}, { sok: searchId ?? '', lage: 'all' })}>{m.barriers_search_everywhere()}</Link>;
    return (
      <EmptyState title={m.barriers_search_none_title()} action={state === 'all' && !theme && !level ? null : wider}>
        {m.barriers_search_none()}
      </EmptyState>
    );
  }
  if (state !== 'open' || theme || level) return <EmptyState title={m.barriers_empty_title()}>{m.barriers_filter_none()}</EmptyState>;
  return (
    <EmptyState title={m.barriers_empty_title()} action={begins ? <ButtonForm values={{ form: 'starter' }}>{m.barriers_starter()}</ButtonForm> : undefined}>
      {m.barriers_empty()}
    </EmptyState>
  );
}
