import { m } from '#app/paraglide/messages.js';
import { publicPage } from '#app/platform/route/index.server.ts';
import { Page } from '#app/ui/index.ts';

export const loader = publicPage('examples.contact_left', () => Promise.resolve({}));

export default function ContactLeft() {
  return <Page title={m.examples_contact_left()} lead={m.examples_contact_left_lead()} width="reading" />;
}
