import { ButtonForm, ButtonLink } from '#app/ui/index.ts';
import { m } from '#app/paraglide/messages.js';
import { url } from '#app/sitemap.ts';
import type { PlanView } from '../commands/read-plan.ts';

interface PlanNextProps {
  caseId: string;
  view: PlanView;
  ownOrganisationId: string | null;
}

/** What comes next with the plan: agree on it, or revise it; and paper for her to keep. */
export function PlanNext({ caseId, view, ownOrganisationId }: PlanNextProps) {
  const { plan } = view;
  const mine = plan.ownerOrganisationId === ownOrganisationId;
  return (
    <>
      <ButtonLink variant="tertiary" to={url('plans.print', { caseId }, { version: String(plan.number) })}>
        {m.plans_print()}
      </ButtonLink>
      {plan.state === 'proposed' && mine ? (
        <ButtonLink variant="primary" to={url('plans.agree', { caseId })}>{m.plans_agree()}</ButtonLink>
      ) : null}
      {plan.state === 'agreed' ? (
        <ButtonForm variant="primary" values={{ intent: 'revise' }}>{m.plans_revise()}</ButtonForm>
      ) : null}
    </>
  );
}
