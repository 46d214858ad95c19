import { wholeCountry } from '#app/lib/places/places.ts';
import { m } from '#app/paraglide/messages.js';
import { cx } from '#app/ui/cx.ts';
import { Link } from '#app/ui/index.ts';
import { shortCountyName, tiles } from '../rules/county-map.ts';
import { countyWord } from './facet-words.ts';

interface CountyMapProps {
  counts: Map<string, number>;
  /** Where a county leads to. */
  to: (code: string) => string;
  /** The county that the page is about. */
  current?: string;
}

const side = 96;
const gap = 6;
const step = side + gap;

/** How dark a tile is: none, few, some, many. */
function depth(count: number, most: number): number {
  if (count === 0) return 0;
  return 1 + Math.min(2, Math.floor((3 * (count - 1)) / Math.max(1, most)));
}

/** The counties as tiles laid as the country lies, each a link, and the same in a list. */
export function CountyMap({ counts, to, current }: CountyMapProps) {
  const most = Math.max(...tiles.map(({ code }) => counts.get(code) ?? 0));
  const national = counts.get(wholeCountry) ?? 0;
  return (
    <div className="s-county-map">
      <svg viewBox={`0 0 ${String(4 * step - gap)} ${String(8 * step - gap)}`} role="group" aria-label={m.showcase_map()}>
        {tiles.map(({ code, column, row }) => {
          const count = counts.get(code) ?? 0;
          const [x, y] = [column * step, row * step];
          return (
            <a key={code} href={to(code)} aria-current={code === current ? 'true' : undefined}>
              <rect x={x} y={y} width={side} height={side} rx="10" className={`s-county-map__tile s-county-map__tile--${String(depth(count, most))}`} />
              <text x={x + side / 2} y={y + 34} className={cx('s-county-map__name', shortCountyName(code).length > 10 && 's-county-map__name--long')}>
                {shortCountyName(code)}
              </text>{' '}
              <text x={x + side / 2} y={y + 74} className="s-county-map__count">{count}</text>
            </a>
          );
        })}
      </svg>
      <p className="s-subtle">{m.showcase_map_note()}</p>
      <details>
        <summary>{m.showcase_map_list()}</summary>
        <ul>
          {tiles.toSorted((a, b) => shortCountyName(a.code).localeCompare(shortCountyName(b.code), 'sv')).map(({ code }) => (
            <li key={code}>
              <Link to={to(code)} aria-current={code === current ? 'true' : undefined}>{countyWord(code)}</Link> <span className="s-count">{counts.get(code) ?? 0}</span>
            </li>
          ))}
          {national > 0 ? <li>{m.showcase_whole_country()} <span className="s-count">{national}</span></li> : null}
        </ul>
      </details>
    </div>
  );
}
