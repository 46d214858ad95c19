import { licence } from '#app/lib/licence.ts';

interface At {
  name: string;
  origin: string;
}

/** The bank in the words of schema.org: a catalogue that can be searched, with one set of open data. */
export function aboutBank({ name, origin }: At, title: string, description: string): object {
  const address = `${origin}/exempel`;
  return {
    '@type': ['WebSite', 'DataCatalog'],
    '@id': address,
    url: address,
    name: title,
    description,
    inLanguage: 'sv',
    license: licence.href,
    publisher: { '@type': 'Organization', name },
    dataset: { '@id': `${origin}/exempel/oppna-data#datamangd` },
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${address}?q={words}` },
      'query-input': 'required name=words',
    },
  };
}

/** The open data in the words of schema.org. */
export function aboutData({ name, origin }: At, title: string, description: string): object {
  const download = (file: string, encodingFormat: string) => ({ '@type': 'DataDownload', contentUrl: `${origin}/exempel/${file}`, encodingFormat });
  return {
    '@type': 'Dataset',
    '@id': `${origin}/exempel/oppna-data#datamangd`,
    url: `${origin}/exempel/oppna-data`,
    name: title,
    description,
    inLanguage: 'sv',
    license: licence.href,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name },
    distribution: [download('data.json', 'application/json'), download('data.csv', 'text/csv')],
  };
}
