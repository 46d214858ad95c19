import { isRouteErrorResponse, useRouteError } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { url } from '#app/sitemap.ts';
import { ButtonLink, Page } from '#app/ui/index.ts';

/** In place of what has been withdrawn, was never there or could not be made: what happened, and where to look on. */
export function NotThere() {
  const error = useRouteError();
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const [title, lead] =
    status === 410
      ? [m.showcase_withdrawn_title(), m.showcase_withdrawn()]
      : status === 404
        ? [m.showcase_missing_title(), m.showcase_missing()]
        : [m.layout_error_failed_title(), m.layout_error_failed_what()];
  return (
    <Page title={title} lead={lead} width="reading">
      <meta name="robots" content="noindex" />
      <p>
        <ButtonLink variant="primary" to={url('showcase.front')}>{m.showcase_to_front()}</ButtonLink>
      </p>
    </Page>
  );
}
