import { langAttributes } from '#app/lib/languages.ts';
import { m } from '#app/paraglide/messages.js';
import { getLocale } from '#app/paraglide/runtime.js';
import { url } from '#app/sitemap.ts';
import { Breadcrumbs, Link, Notice, StatusTag } from '#app/ui/index.ts';
import type { Publisher } from '../commands/publisher.ts';
import type { ShownExample } from '../commands/read-example.ts';
import { aboutExample } from '../rules/about.ts';
import { licence } from '#app/lib/licence.ts';
import { Contacts, Links, Remarks, Versions } from './example-beside.tsx';
import { ExampleFacts } from './example-facts.tsx';
import { Evidence, ExampleTexts } from './example-texts.tsx';
import { countyWord, valueWord } from './facet-words.ts';
import { Head } from './head.tsx';
import { Alternates, OtherLanguages } from './other-languages.tsx';

interface ExamplePageProps {
  example: ShownExample;
  slug: string;
  publisher: Publisher;
  /** Where a reader says what she took from it; null where nobody asks. */
  tell: string | null;
}

/** An example as anybody reads it: in its current version, or in one that another has replaced. */
export function ExamplePage({ example, slug, publisher, tell }: ExamplePageProps) {
  const { shown, isCurrent, isStale } = example;
  const path = url('showcase.example', { slug });
  const own = shown.language === getLocale() ? {} : langAttributes(shown.language);
  const about = isCurrent ? aboutExample(example, publisher, path, shown.categories.map((code) => valueWord('category', code)), countyWord(shown.county)) : undefined;
  return (
    <article className="s-page s-example">
      <title>{m.showcase_document_title({ title: shown.title })}</title>
      <Head title={shown.title} description={shown.summary} origin={publisher.origin} path={path} type="article" unlisted={!isCurrent} about={about} />
      {isCurrent && example.others.length > 0 ? <Alternates example={example} path={path} origin={publisher.origin} /> : null}
      <Breadcrumbs crumbs={[{ label: m.showcase_title(), to: url('showcase.front') }]} />
      <header className="s-page__words">
        {isStale ? <StatusTag tone="due">{m.showcase_stale_mark()}</StatusTag> : null}
        <h1 className="aksel-heading aksel-heading--xlarge" {...own}>{shown.title}</h1>
        <p className="s-page__lead" {...own}>{shown.summary}</p>
        <OtherLanguages others={example.others} />
      </header>
      {isCurrent ? null : (
        <Notice title={m.showcase_older_title({ number: shown.number })} action={<Link to={path}>{m.showcase_older_to_current()}</Link>}>{m.showcase_older()}</Notice>
      )}
      <div className="s-example__columns">
        <div className="s-example__main">
          <ExampleTexts shown={shown} />
          <Evidence shown={shown} />
          {isCurrent ? <Remarks remarks={example.remarks} tell={tell} /> : null}
        </div>
        <div className="s-example__beside">
          <ExampleFacts shown={shown} />
          <Contacts contacts={example.contacts} isStale={isStale} />
          <Links shown={shown} goneLinks={example.goneLinks} />
          <Versions versions={example.versions} shown={shown} slug={slug} />
          <p className="s-subtle">{m.showcase_licence({ actor: shown.actor })} <a className="aksel-link" href={licence.href} rel="license">{licence.name}</a></p>
        </div>
      </div>
    </article>
  );
}
