import { licence } from '#app/lib/licence.ts';

interface Told {
  shown: {
    language: string; title: string; summary: string; actor: string; number: number; from: string; to: string | null; publishedAt: Date;
  };
  versions: { publishedAt: Date }[];
}

/** An example in the words of schema.org, for search engines. */
export function aboutExample(
  { shown, versions }: Told,
  { name, origin }: { name: string; origin: string },
  path: string,
  keywords: string[],
  county: string,
): object {
  return {
    '@type': 'Article',
    '@id': origin + path,
    url: origin + path,
    headline: shown.title,
    description: shown.summary,
    inLanguage: shown.language,
    author: { '@type': 'Organization', name: shown.actor },
    publisher: { '@type': 'Organization', name },
    datePublished: versions.at(-1)?.publishedAt.toISOString(),
    dateModified: shown.publishedAt.toISOString(),
    version: String(shown.number),
    keywords,
    license: licence.href,
    isAccessibleForFree: true,
    spatialCoverage: { '@type': 'AdministrativeArea', name: county },
    temporalCoverage: `${shown.from}/${shown.to ?? '..'}`,
    isPartOf: { '@type': 'DataCatalog', '@id': `${origin}/exempel` },
  };
}

/** A list of examples in the words of schema.org. */
export function aboutList(name: string, address: string, items: { href: string; title: string }[]): object {
  return {
    '@type': 'CollectionPage',
    '@id': address,
    url: address,
    name,
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: items.length,
      itemListElement: items.map(({ href, title }, at) => ({ '@type': 'ListItem', position: at + 1, url: href, name: title })),
    },
  };
}
