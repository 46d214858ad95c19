import { m } from '#app/paraglide/messages.js';
import { url } from '#app/sitemap.ts';
import { Link } from '#app/ui/index.ts';
import type { ShownArea } from '../commands/read-worklist.ts';

/** Which area a list shows, and the way to all of them or back; nothing for whoever works in no area of her own. */
export function AreaNote({ area, route }: { area: ShownArea; route: 'cases.list' | 'overview.day' }) {
  if (area.own === null) return null;
  return (
    <p className="s-no-print">
      {area.shownId === null ? m.overview_area_all() : m.overview_area_own({ area: area.own })}{' '}
      <Link to={area.shownId === null ? url(route) : url(route, {}, { omrade: 'alla' })}>
        {area.shownId === null ? m.overview_area_show_own({ area: area.own }) : m.overview_area_show_all()}
      </Link>
    </p>
  );
}
