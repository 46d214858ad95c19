import { Link, LocalDate, Section } from '#app/ui/index.ts';
import { m } from '#app/paraglide/messages.js';
import { url } from '#app/sitemap.ts';
import type { PlanView } from '../commands/read-plan.ts';
import { planLabel } from './labels.ts';

/** The other versions of a plan: nothing that was agreed is ever gone. */
export function VersionLinks({ caseId, view }: { caseId: string; view: PlanView }) {
  const others = view.versions.filter(({ number }) => number !== view.plan.number);
  if (others.length === 0) return null;
  return (
    <Section title={m.plans_versions()}>
      <ul>
        {others.map(({ number, state, agreedOn }) => (
          <li key={number}>
            <Link to={url('plans.show', { caseId }, { version: String(number) })}>{m.plans_version({ number })}</Link>{' '}
            {planLabel(state)} {agreedOn ? <LocalDate date={agreedOn} /> : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}
