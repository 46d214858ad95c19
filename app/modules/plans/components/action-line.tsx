import { ButtonForm, Confirmation, Link, LocalDate, Period, StatusTag } from '#app/ui/index.ts';
import { m } from '#app/paraglide/messages.js';
import { url } from '#app/sitemap.ts';
import type { GoalWithActions } from '../commands/read-plan.ts';
import type { ActionState } from '../rules/plan.ts';
import { actionLabel, actionTone, whoLabel } from './labels.ts';

interface ActionLineProps {
  caseId: string;
  number: number;
  action: GoalWithActions['actions'][number];
  open: boolean;
  movable: boolean;
  /** Whether the reader acts for the organisation that is to do it. */
  confirmable: boolean;
}

const next: Record<ActionState, { to: ActionState; label: () => string }[]> = {
  planned: [{ to: 'ongoing', label: m.plans_move_ongoing }, { to: 'dropped', label: m.plans_move_dropped }],
  ongoing: [{ to: 'done', label: m.plans_move_done }, { to: 'dropped', label: m.plans_move_dropped }],
  done: [{ to: 'ongoing', label: m.plans_move_back }],
  dropped: [{ to: 'planned', label: m.plans_move_again }],
};

/** What somebody does, until when, and how far it has come. */
export function ActionLine({ caseId, number, action, open, movable, confirmable }: ActionLineProps) {
  return (
    <li>
      <p>
        <strong>{action.text}</strong> <StatusTag tone={actionTone[action.state]}>{actionLabel(action.state)}</StatusTag>
      </p>
      <p className="s-subtle">
        {whoLabel(action)}
        {action.fromOn || action.dueOn ? ' · ' : null}
        {action.fromOn ? <Period from={action.fromOn} to={action.dueOn} /> : null}
        {action.dueOn && !action.fromOn ? (
          <>
            {m.plans_paper_by()} <LocalDate date={action.dueOn} />
          </>
        ) : null}
      </p>
      {action.organisationName ? (
        <Confirmation
          line={{ ...action, organisationName: action.organisationName }}
          values={confirmable ? { intent: 'confirm', line: action.id } : undefined}
        />
      ) : null}
      {movable ? (
        <div className="s-actions">
          {next[action.state].map(({ to, label }) => (
            <ButtonForm
              key={to}
              size="small"
              variant="tertiary"
              version={action.version}
              values={{ intent: 'move', line: action.id, state: to, number: String(number) }}
            >
              {label()}
            </ButtonForm>
          ))}
          {open ? <Link to={url('plans.action', { caseId, actionId: action.id })}>{m.plans_change_action()}</Link> : null}
          {action.state === 'planned' || action.state === 'ongoing' ? (
            <Link to={url('barriers.new_from', { kind: 'plan_action', sourceId: action.id })}>{m.ui_stuck()}</Link>
          ) : null}
          {open ? (
            <ButtonForm size="small" variant="tertiary" danger values={{ intent: 'remove_action', line: action.id }}>
              {m.plans_remove()}
            </ButtonForm>
          ) : null}
        </div>
      ) : null}
    </li>
  );
}
