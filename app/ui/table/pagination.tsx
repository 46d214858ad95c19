import { ChevronLeftIcon, ChevronRightIcon } from '@navikt/aksel-icons';
import type { ReactNode } from 'react';
import { Link as RouterLink, useSearchParams } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { shownPages } from './shown-pages.ts';

interface PaginationProps {
  page: number;
  pages: number;
  /** How many lines in all, when that may be told. */
  total?: number;
}

/** Pages of a list as links: `?sida=2`. */
export function Pagination({ page, pages, total }: PaginationProps) {
  if (pages <= 1) return null;
  return (
    <nav className="s-pages" aria-label={m.ui_pages()}>
      <ul>
        {page > 1 ? (
          <PageLink page={page - 1} label={m.ui_previous_page()}>
            <ChevronLeftIcon aria-hidden className="s-flips" />
          </PageLink>
        ) : null}
        {shownPages(page, pages).map((each, index) =>
          each === 'gap' ? (
            <li key={`gap-${String(index)}`} aria-hidden="true">
              …
            </li>
          ) : (
            <PageLink key={each} page={each} label={m.ui_page({ page: each })} current={each === page}>
              {each}
            </PageLink>
          ),
        )}
        {page < pages ? (
          <PageLink page={page + 1} label={m.ui_next_page()}>
            <ChevronRightIcon aria-hidden className="s-flips" />
          </PageLink>
        ) : null}
      </ul>
      {total === undefined ? null : <p className="s-subtle">{m.ui_total({ total })}</p>}
    </nav>
  );
}

interface PageLinkProps {
  page: number;
  label: string;
  current?: boolean;
  children: ReactNode;
}

function PageLink({ page, label, current = false, children }: PageLinkProps) {
  const [search] = useSearchParams();
  const next = new URLSearchParams(search);
  next.set('sida', String(page));
  return (
    <li>
      <RouterLink
        to={{ search: next.toString() }}
        aria-label={label}
        aria-current={current ? 'page' : undefined}
        className="s-pages__link"
      >
        {children}
      </RouterLink>
    </li>
  );
}
