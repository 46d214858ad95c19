import { m } from '#app/paraglide/messages.js';
import { Link } from './link.tsx';

export interface Crumb {
  label: string;
  to: string;
}

/** The way here; the page itself is its heading and not repeated. */
export function Breadcrumbs({ crumbs }: { crumbs: Crumb[] }) {
  return (
    <nav className="s-crumbs" aria-label={m.ui_breadcrumbs()}>
      <ol>
        {crumbs.map((crumb) => (
          <li key={crumb.to}>
            <Link to={crumb.to}>{crumb.label}</Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
