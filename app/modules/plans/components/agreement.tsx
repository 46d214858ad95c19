import { DefinitionList, LocalDate, Section } from '#app/ui/index.ts';
import { m } from '#app/paraglide/messages.js';
import type { PlanView } from '../commands/read-plan.ts';
import { interpreterLabel } from './labels.ts';

/** How she agreed to this version: when, with whom, in which language, and what she said back. */
export function Agreement({ plan }: { plan: PlanView['plan'] }) {
  if (!plan.agreedOn) return null;
  return (
    <Section title={m.plans_agreement()}>
      <DefinitionList
        layout="above"
        items={[
          { term: m.plans_agreed_on(), value: <LocalDate date={plan.agreedOn} /> },
          { term: m.plans_agreed_with(), value: plan.agreedWith },
          { term: m.plans_agreed_language(), value: plan.agreedLanguage },
          { term: m.plans_interpreter(), value: plan.agreedInterpreter ? interpreterLabel(plan.agreedInterpreter) : null },
          { term: m.plans_said_back(), value: plan.saidBack },
          { term: m.plans_follow_up(), value: plan.followUpOn ? <LocalDate date={plan.followUpOn} /> : null },
        ]}
      />
    </Section>
  );
}
