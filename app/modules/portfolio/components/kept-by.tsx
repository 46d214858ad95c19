import { Section } from '#app/ui/index.ts';
import { m } from '#app/paraglide/messages.js';
import type { WhoSeesWhat } from '../commands/read-own.ts';
import { ownCategory } from './own-category.ts';

/** What remains with those who wrote it, also when she has taken everything back; and why. */
export function KeptBy({ kept }: { kept: WhoSeesWhat['kept'] }) {
  return (
    <Section title={m.portfolio_kept_title()}>
      <p>{m.portfolio_kept_why()}</p>
      {kept.length === 0 ? <p>{m.portfolio_kept_none()}</p> : null}
      <ul className="s-promises">
        {kept.map(({ organisation, what }) => (
          <li key={organisation}>
            <p className="s-promises__what">{organisation}</p>
            <ul>
              {what.map(({ category, records }) => (
                <li key={category}>{m.portfolio_kept_line({ category: ownCategory(category), records })}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Section>
  );
}
