import { PersonCircleIcon } from '@navikt/aksel-icons';
import { Form } from 'react-router';
import { staffLocales } from '#app/lib/languages.ts';
import { m } from '#app/paraglide/messages.js';
import { ViewSettings } from './view-settings.tsx';

/** Language, light and dark, and the way out. A disclosure that needs no scripts. */
export function MeMenu({ user }: { user: string | null }) {
  return (
    <details className="s-me">
      <summary>
        <PersonCircleIcon aria-hidden />
        <span>{user ?? m.layout_settings()}</span>
      </summary>
      <div className="s-me__panel">
        <ViewSettings offered={staffLocales} />
        {user ? (
          <Form method="post" action="/logga-ut" reloadDocument>
            <button type="submit" className="aksel-button aksel-button--small" data-variant="secondary">
              <span className="aksel-label aksel-label--small">{m.layout_sign_out()}</span>
            </button>
          </Form>
        ) : null}
      </div>
    </details>
  );
}
