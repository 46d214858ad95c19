import { Link } from 'react-router';
import { m } from '#app/paraglide/messages.js';

/** The product's name and sign: two paths that go the same way. */
export function Brand({ to }: { to: string }) {
  return (
    <Link to={to} className="s-brand">
      <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false">
        <path d="M5 23c6 0 5-5 11-5s5-5 11-5" className="s-brand__one" />
        <path d="M5 15c6 0 5-5 11-5s5-5 11-5" className="s-brand__two" />
      </svg>
      {m.layout_product()}
    </Link>
  );
}
