import type { ReactNode } from 'react';
import { m } from '#app/paraglide/messages.js';
import { Breadcrumbs } from './breadcrumbs.tsx';
import type { Crumb } from './breadcrumbs.tsx';
import { cx } from './cx.ts';
import { PrintButton } from './print-button.tsx';

interface PageProps {
  title: string;
  /** For the browser's tab and history, when the title would carry a name. */
  documentTitle?: string;
  /** One sentence: what this page is for, or where things stand. */
  lead?: ReactNode;
  breadcrumbs?: Crumb[];
  /** The one primary action of the page: a ButtonLink or a ButtonForm. */
  action?: ReactNode;
  /** Status tags and dates beside the title. */
  meta?: ReactNode;
  printable?: boolean;
  /** `reading` for text and forms, `wide` for lists and pictures. */
  width?: 'reading' | 'wide';
  /** Set when the form on the page came back, so that the tab says so. */
  failed?: boolean;
  children?: ReactNode;
}

/** The frame of every page: title, lead, the one primary action, content. */
export function Page(props: PageProps) {
  const { title, documentTitle = title, lead, breadcrumbs, action, meta, printable, width = 'wide', failed } = props;
  const tab = m.ui_document_title({ title: documentTitle });
  return (
    <article className={cx('s-page', `s-page--${width}`)}>
      <title>{failed ? m.ui_document_title_failed({ title: tab }) : tab}</title>
      {breadcrumbs ? <Breadcrumbs crumbs={breadcrumbs} /> : null}
      <header className="s-page__head">
        <div className="s-page__words">
          <h1 className="aksel-heading aksel-heading--xlarge">{title}</h1>
          {meta ? <div className="s-page__meta">{meta}</div> : null}
          {lead ? <p className="s-page__lead">{lead}</p> : null}
        </div>
        {action || printable ? (
          <div className="s-page__actions">
            {printable ? <PrintButton /> : null}
            {action}
          </div>
        ) : null}
      </header>
      {props.children}
    </article>
  );
}
