import { m } from '#app/paraglide/messages.js';
import { langAttributes } from '#app/lib/languages.ts';
import { url } from '#app/sitemap.ts';
import { LocalDate, Link, Notice, Section, StatusTag } from '#app/ui/index.ts';
import type { ShownExample } from '../commands/read-example.ts';
import { changedWord } from './chapter-words.ts';
import { countyWord } from './facet-words.ts';

/** Whom to ask, while she is known to be there; where to read more, and which of those addresses have gone. */
export function Contacts({ contacts, isStale }: Pick<ShownExample, 'contacts' | 'isStale'>) {
  if (isStale) return <Notice kind="warning" title={m.showcase_stale_title()}>{m.showcase_stale()}</Notice>;
  if (contacts.length === 0) return null;
  return (
    <Section title={m.showcase_contact()}>
      <ul className="s-plain-list">
        {contacts.map(({ name, title, email, phone }) => (
          <li key={`${name ?? ''}${email ?? ''}`}>
            {[name, title].filter(Boolean).join(', ')}
            {email ? <><br /><a className="aksel-link" href={`mailto:${email}`}>{email}</a></> : null}
            {phone ? <><br /><a className="aksel-link" href={`tel:${phone.replaceAll(/[^+\d]/g, '')}`}>{phone}</a></> : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}

export function Links({ shown, goneLinks }: Pick<ShownExample, 'shown' | 'goneLinks'>) {
  const { links } = shown.content;
  if (links.length === 0) return null;
  return (
    <Section title={m.showcase_links()}>
      <ul className="s-plain-list">
        {links.map(({ name, href, kind }) => (
          <li key={name + (href ?? '')} {...langAttributes(shown.language)}>
            {href === null ? name : <a className="aksel-link" href={href} rel="nofollow noopener">{name}</a>}{' '}
            <span className="s-subtle">({kind === 'method' ? m.showcase_link_method() : m.showcase_link_source()})</span>{' '}
            {href !== null && goneLinks.includes(href) ? <StatusTag tone="due">{m.showcase_link_gone()}</StatusTag> : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What others took from it, and those who tried it too. */
export function Remarks({ remarks, tell }: Pick<ShownExample, 'remarks'> & { tell: string | null }) {
  if (remarks.length === 0 && tell === null) return null;
  return (
    <Section title={m.showcase_remarks()} lead={remarks.length === 0 ? m.showcase_remarks_none() : undefined}
      action={tell === null ? undefined : <Link to={tell}>{m.showcase_tell()}</Link>}>
      {remarks.map(({ id, kind, body, organisation, county, writtenAt }) => (
        <blockquote key={id} className="s-remark">
          <p className="s-remark__kind">{kind === 'tried' ? m.showcase_remark_tried() : m.showcase_remark_took()}</p>
          <p {...langAttributes('sv')}>{body}</p>
          <footer className="s-subtle">
            {[organisation, county === null ? null : countyWord(county)].filter(Boolean).join(', ')} <LocalDate date={writtenAt.toISOString()} />
          </footer>
        </blockquote>
      ))}
    </Section>
  );
}

export function Versions({ versions, shown, slug }: Pick<ShownExample, 'versions' | 'shown'> & { slug: string }) {
  return (
    <Section title={m.showcase_versions()}>
      <ol className="s-plain-list" reversed>
        {versions.map(({ number, publishedAt, replacedAt, changes }) => {
          const label = m.showcase_version({ number });
          const to = replacedAt === null ? url('showcase.example', { slug }) : url('showcase.version', { slug, number: String(number) });
          const named = [...new Set(changes.flatMap((field) => changedWord(field) ?? []))];
          return (
            <li key={number}>
              {number === shown.number ? <strong>{label}</strong> : <Link to={to}>{label}</Link>} <LocalDate date={publishedAt.toISOString()} />
              {named.length > 0 ? <span className="s-subtle"> {m.showcase_changed({ fields: named.join(', ').toLowerCase() })}</span> : null}
            </li>
          );
        })}
      </ol>
    </Section>
  );
}
