import { m } from '#app/paraglide/messages.js';
import { Page } from '#app/ui/index.ts';

/** A one-time link that has been used or has run out. */
export function LinkGone() {
  return <Page title={m.signin_link_gone_title()} lead={m.signin_link_gone()} width="reading" />;
}
