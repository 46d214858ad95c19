import { licence } from '#app/lib/licence.ts';
import { m } from '#app/paraglide/messages.js';
import { Link } from '#app/ui/index.ts';

/** What it means to send in an example, in the words of the terms that hold now. */
export function TermsList() {
  return (
    <ul>
      <li>
        {m.examples_terms_open()} <Link to={licence.href} external>{licence.name}</Link>
      </li>
      <li>{m.examples_terms_what()}</li>
      <li>{m.examples_terms_removal()}</li>
      <li>{m.examples_terms_yours()}</li>
    </ul>
  );
}
