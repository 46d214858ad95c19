import { ButtonForm, ButtonLink, Card, Link, StatusTag } from '#app/ui/index.ts';
import { categoryLabel } from '#app/ui/case/category-label.ts';
import { m } from '#app/paraglide/messages.js';
import { url } from '#app/sitemap.ts';
import type { GoalWithActions } from '../commands/read-plan.ts';
import { categoryOfArea } from '../rules/plan.ts';
import { ActionLine } from './action-line.tsx';
import { areaLabel } from './labels.ts';

interface GoalCardProps {
  caseId: string;
  number: number;
  goal: GoalWithActions;
  /** The organisation that the reader acts for: it changes only lines of its own. */
  ownOrganisationId: string | null;
  open: boolean;
  movable: boolean;
}

/** One goal with what is done to reach it. */
export function GoalCard({ caseId, number, goal, ownOrganisationId, open, movable }: GoalCardProps) {
  const mine = goal.ownerOrganisationId === ownOrganisationId;
  const at = { caseId, goalId: goal.id };
  return (
    <Card
      title={goal.text}
      action={
        <StatusTag>
          {areaLabel(goal.lifeArea)}
          {categoryOfArea(goal.lifeArea) === goal.category ? null : ` · ${categoryLabel(goal.category)}`}
        </StatusTag>
      }
    >
      {goal.actions.length === 0 ? <p className="s-subtle">{m.plans_no_actions()}</p> : null}
      <ul className="s-plain-list">
        {goal.actions.map((action) => (
          <ActionLine
            key={action.id}
            caseId={caseId}
            number={number}
            action={action}
            open={open}
            movable={movable && action.ownerOrganisationId === ownOrganisationId}
            confirmable={movable && action.organisationId === ownOrganisationId}
          />
        ))}
      </ul>
      <div className="s-actions">
        {open ? <ButtonLink size="small" to={url('plans.action_new', at)}>{m.plans_add_action()}</ButtonLink> : null}
        {open && mine ? <Link to={url('plans.goal', at)}>{m.plans_change_goal()}</Link> : null}
        {open && mine && goal.actions.length === 0 ? (
          <ButtonForm size="small" variant="tertiary" danger values={{ intent: 'remove_goal', line: goal.id }}>
            {m.plans_remove()}
          </ButtonForm>
        ) : null}
        {mine ? null : <span className="s-subtle">{m.plans_written_by({ organisation: goal.ownerName })}</span>}
      </div>
    </Card>
  );
}
