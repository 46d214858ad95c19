import { LocalDate, StatusTag } from '#app/ui/index.ts';
import { m } from '#app/paraglide/messages.js';
import type { PlanView } from '../commands/read-plan.ts';
import { planLabel } from './labels.ts';

const tones = { proposed: 'due', agreed: 'good', replaced: 'neutral' } as const;

export function PlanMeta({ plan }: { plan: PlanView['plan'] }) {
  return (
    <>
      <StatusTag tone={tones[plan.state]}>{planLabel(plan.state)}</StatusTag>
      <span>{m.plans_version({ number: plan.number })}</span>
      {plan.followUpOn ? (
        <span>
          {m.plans_follow_up()}: <LocalDate date={plan.followUpOn} />
        </span>
      ) : null}
    </>
  );
}
