import type { ReactNode } from 'react';
import { useRef } from 'react';
import { Link } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { url } from '#app/sitemap.ts';
import { useSuggestions } from './use-suggestions.ts';

/** Around a search field: the names of the reader's own cases while she types, each a way to the case. Without scripts, the field alone. */
export function CaseSuggestions({ children }: { children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  const { cases, close } = useSuggestions(place);
  return (
    <div ref={place} className="s-suggests">
      {children}
      <p role="status" className="aksel-sr-only">
        {cases.length > 0 ? m.ui_suggestions({ count: cases.length }) : ''}
      </p>
      {cases.length > 0 ? (
        <ul className="s-suggests__cases">
          {cases.map(({ caseId, name }) => (
            <li key={caseId}>
              <Link to={url('cases.show', { caseId })} onClick={close}>
                {name}
              </Link>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
