import { m } from '#app/paraglide/messages.js';
import { Confirmation, Section } from '#app/ui/index.ts';
import type { Unconfirmed } from '../commands/read-case-page.ts';

/** What another hand wrote for the reader's organisation, to be confirmed by its people. */
export function ToConfirm({ lines }: { lines: Unconfirmed }) {
  if (lines.length === 0) return null;
  return (
    <Section title={m.overview_confirm_title()} lead={m.overview_confirm_lead()}>
      <ul className="s-plain-list">
        {lines.map((line) => (
          <li key={line.id}>
            <p>{line.text}</p>
            <Confirmation line={{ ...line, confirmedBy: null, confirmedOn: null }} values={{ kind: line.kind, line: line.id }} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
