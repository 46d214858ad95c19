import { m } from '#app/paraglide/messages.js';
import { getLocale } from '#app/paraglide/runtime.js';
import { pageLocale } from '#app/lib/languages.ts';
import { url } from '#app/sitemap.ts';

interface HeadProps {
  title: string;
  description: string;
  origin: string;
  /** The one address of this page, from the root. */
  path: string;
  type?: 'website' | 'article';
  /** A page that search engines follow but do not list: a search somebody made. */
  unlisted?: boolean;
  /** What the page is about, in the words of schema.org. */
  about?: object;
}

const longest = 160;

/** What machines read of a page: crawlers, feed readers, those who share a link. React moves it into the head. */
export function Head({ title, description, origin, path, type = 'website', unlisted = false, about }: HeadProps) {
  const short = description.length > longest ? `${description.slice(0, longest).replace(/\s+\S*$/, '')} …` : description;
  return (
    <>
      <meta name="description" content={short} />
      {unlisted ? <meta name="robots" content="noindex, follow" /> : null}
      <link rel="canonical" href={origin + path} />
      <link rel="alternate" type="application/atom+xml" title={m.showcase_feed()} href={url('showcase.feed')} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={short} />
      <meta property="og:type" content={type} />
      <meta property="og:url" content={origin + path} />
      <meta property="og:site_name" content={m.showcase_title()} />
      <meta property="og:locale" content={pageLocale(getLocale()) === 'en' ? 'en_GB' : 'sv_SE'} />
      {about ? (
        <script type="application/ld+json">
          {JSON.stringify({ '@context': 'https://schema.org', ...about }).replaceAll('<', String.raw`\u003c`)}
        </script>
      ) : null}
    </>
  );
}
