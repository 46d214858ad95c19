import { langAttributes } from '#app/lib/languages.ts';
import { m } from '#app/paraglide/messages.js';
import { url } from '#app/sitemap.ts';
import { Link } from '#app/ui/index.ts';
import type { Collection } from '../commands/read-collection.ts';
import { countyWord } from './facet-words.ts';

export function CollectionList({ collections }: { collections: Collection[] }) {
  return (
    <ul className="s-plain-list">
      {collections.map(({ slug, title, year, county, ids }) => (
        <li key={slug}>
          <span {...langAttributes('sv')}><Link to={url('showcase.collection', { slug })}>{title}</Link></span>{' '}
          <span className="s-subtle">{year} · {county === null ? m.showcase_whole_country() : countyWord(county)} · {m.showcase_examples({ count: ids.length })}</span>
        </li>
      ))}
    </ul>
  );
}
