import { Card, LocalDate } from '#app/ui/index.ts';
import { categoryLabel } from '#app/ui/case/category-label.ts';
import { m } from '#app/paraglide/messages.js';
import type { Reader } from '../rules/who-reads.ts';

/** One organisation that may read, and what. */
export function ReaderCard({ reader }: { reader: Reader }) {
  return (
    <Card title={m.portfolio_may_read({ organisation: reader.name })}>
      {reader.from.map(({ name, until, categories }) => (
        <div key={`${name}${until ?? ''}`}>
          <p>{m.portfolio_what_from({ organisation: name })}</p>
          <ul>
            {categories.map((category) => (
              <li key={category}>{categoryLabel(category)}</li>
            ))}
          </ul>
          <p>
            {until ? m.portfolio_until() : m.portfolio_until_told()} {until ? <LocalDate date={until} /> : null}
          </p>
        </div>
      ))}
    </Card>
  );
}
