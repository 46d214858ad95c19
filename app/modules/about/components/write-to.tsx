import { m } from '#app/paraglide/messages.js';

/** Where to write; where no address is set, whom to ask. */
export function WriteTo({ email }: { email: string | null }) {
  return email === null ? <p>{m.about_ask_contact()}</p> : <p>{m.about_write_to()} <a className="aksel-link" href={`mailto:${email}`}>{email}</a></p>;
}
