import { m } from '#app/paraglide/messages.js';
import { LocalDate, Section } from '#app/ui/index.ts';

const reasons = {
  acute: m.portfolio_exception_acute, absence: m.portfolio_exception_absence, complaint: m.portfolio_exception_complaint,
  supervision: m.portfolio_exception_supervision, other: m.portfolio_exception_other,
};

interface Exception {
  id: string;
  day: string;
  organisation: string;
  reason: keyof typeof reasons;
}

/** Who outside the team has opened her case, and why, in everyday words. */
export function Exceptions({ exceptions }: { exceptions: Exception[] }) {
  if (exceptions.length === 0) return null;
  return (
    <Section title={m.portfolio_exceptions()}>
      <p>{m.portfolio_exceptions_lead()}</p>
      <ul className="s-promises">
        {exceptions.map(({ id, day, organisation, reason }) => (
          <li key={id}>
            <LocalDate date={day} />: <strong>{organisation}</strong>: {reasons[reason]()}
          </li>
        ))}
      </ul>
    </Section>
  );
}
