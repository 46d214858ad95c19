import { formatMonth } from '#app/lib/format-date.ts';
import { langAttributes, pageLocale } from '#app/lib/languages.ts';
import { municipalityName } from '#app/lib/places/places.ts';
import { m } from '#app/paraglide/messages.js';
import { getLocale } from '#app/paraglide/runtime.js';
import { url } from '#app/sitemap.ts';
import { categoryWord } from '#app/ui/example/code-words.ts';
import { Link } from '#app/ui/index.ts';
import type { Card } from '../commands/search-bank.ts';
import { countyWord } from './facet-words.ts';

/** Examples one below the other, each with what it takes to know whether to read it. */
export function CardList({ cards, level = 'h3' }: { cards: Card[]; level?: 'h2' | 'h3' }) {
  const Heading = level;
  return (
    <ol className="s-examples">
      {cards.map((card) => (
        <li key={card.id}>
          <article>
            <p className="s-examples__kind">{card.categories.map(categoryWord).join(' · ')}</p>
            <Heading {...langAttributes(card.language)}>
              <Link to={url('showcase.example', { slug: card.slug })}>{card.title}</Link>
            </Heading>
            <p {...langAttributes(card.language)}>{card.summary}</p>
            <p className="s-subtle">
              <span {...langAttributes(card.language)}>{card.actor}</span> · {placeOf(card)} · {periodOf(card)}
            </p>
          </article>
        </li>
      ))}
    </ol>
  );
}

/** `Borlänge, Dalarnas län`. */
export function placeOf({ municipalities, county }: Pick<Card, 'municipalities' | 'county'>): string {
  const named = municipalities.map((code) => municipalityName(code) ?? code);
  return [...(named.length > 3 ? [m.showcase_municipalities({ count: named.length })] : named), countyWord(county)].join(', ');
}

/** `februari 2021 – januari 2023`, or that it goes on. */
export function periodOf({ from, to }: Pick<Card, 'from' | 'to'>): string {
  const locale = pageLocale(getLocale());
  const month = (given: string) => formatMonth(given, locale);
  return to === null ? m.showcase_since({ from: month(from) }) : `${month(from)} – ${month(to)}`;
}
