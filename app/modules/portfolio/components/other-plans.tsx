import { LocalDate, Section } from '#app/ui/index.ts';
import { m } from '#app/paraglide/messages.js';
import type { OwnPlan } from '../commands/read-own.ts';

const kinds = {
  employment_service: m.portfolio_other_employment_service,
  school: m.portfolio_other_school,
  social_insurance: m.portfolio_other_social_insurance,
  social_services: m.portfolio_other_social_services,
  care: m.portfolio_other_care,
  other: m.portfolio_other_other,
};

/** Her plans that are elsewhere: who has them and where, so that she can ask for them. */
export function OtherPlans({ references }: { references: OwnPlan['references'] }) {
  if (references.length === 0) return null;
  return (
    <Section title={m.portfolio_others()} lead={m.portfolio_others_lead()}>
      <ul className="s-promises">
        {references.map(({ id, kind, heldBy, datedOn, keptAt }) => (
          <li key={id}>
            <p className="s-promises__what">{kinds[kind]()}</p>
            <p>
              {heldBy}, <LocalDate date={datedOn} />
            </p>
            <p>{m.portfolio_others_where({ place: keptAt })}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
