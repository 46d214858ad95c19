import { MagnifyingGlassIcon, MenuHamburgerIcon } from '@navikt/aksel-icons';
import { Form, Link, useLocation } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { CaseSuggestions } from '#app/ui/case/case-suggestions.tsx';
import { Brand } from '../shell/brand.tsx';
import type { Shell } from '../shell/member-shell.server.ts';
import { MeMenu } from '../shell/me-menu.tsx';
import type { NamedRoom } from './rooms.ts';
import { SideNav } from './side-nav.tsx';

interface TopBarProps {
  shell: Shell | null;
  rooms: NamedRoom[];
}

export function TopBar({ shell, rooms }: TopBarProps) {
  const { pathname } = useLocation();
  return (
    <header className="s-top">
      <Brand to="/" />
      {shell ? <ActingFor shell={shell} /> : null}
      {shell?.rooms.includes('/arenden') ? <SearchBox /> : null}
      <MeMenu user={shell?.user ?? null} />
      {rooms.length > 0 ? (
        <details key={pathname} className="s-phone-rooms">
          <summary>
            <MenuHamburgerIcon aria-hidden />
            {m.layout_menu()}
          </summary>
          <SideNav rooms={rooms} label={m.layout_menu()} />
        </details>
      ) : null}
    </header>
  );
}

/** Whose hand writes: always in sight, changed in one place. */
function ActingFor({ shell }: { shell: Shell }) {
  return (
    <p className="s-acting">
      <span className="s-acting__where">{shell.collaboration}</span>
      <Link to="/valj-uppdrag" className="s-acting__who">
        {shell.organisation ? m.layout_acting_for({ organisation: shell.organisation }) : m.layout_acting_for_nobody()}
        <span className="s-acting__change">{m.layout_change()}</span>
      </Link>
    </p>
  );
}

/** Posted, so that no name ever stands in an address. */
function SearchBox() {
  return (
    <Form method="post" action="/sok" role="search" className="s-search">
      <label htmlFor="sok" className="aksel-sr-only">
        {m.layout_search()}
      </label>
      <CaseSuggestions>
        <input id="sok" name="q" type="search" placeholder={m.layout_search()} autoComplete="off" required />
      </CaseSuggestions>
      <button type="submit" aria-label={m.layout_search_do()}>
        <MagnifyingGlassIcon aria-hidden />
      </button>
    </Form>
  );
}
