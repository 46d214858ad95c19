import { LocalDate } from '#app/ui/index.ts';
import { m } from '#app/paraglide/messages.js';
import type { PlanView } from '../commands/read-plan.ts';
import type { ReferenceRow } from '../commands/references.ts';
import { ReferenceList } from './reference-list.tsx';
import { whoLabel } from './labels.ts';

type Action = PlanView['goals'][number]['actions'][number];

/** A plan to read together and to keep on the refrigerator door. */
export function PlanPaper({ view, references }: { view: PlanView; references: ReferenceRow[] }) {
  const actions = view.goals.flatMap((goal) => goal.actions).filter(({ state }) => state !== 'dropped');
  return (
    <div className="s-paper">
      <h2>{m.plans_paper_goal()}</h2>
      <blockquote className="s-own-words">{view.plan.ownGoal}</blockquote>
      <Promises title={m.plans_paper_mine()} actions={actions.filter(({ byParticipant }) => byParticipant)} />
      <Promises title={m.plans_paper_theirs()} actions={actions.filter(({ byParticipant }) => !byParticipant)} named />
      {references.length > 0 ? (
        <>
          <h2>{m.plans_references()}</h2>
          <ReferenceList references={references} />
        </>
      ) : null}
      {view.plan.followUpOn ? (
        <p className="s-paper__next">
          {m.plans_paper_next()} <strong><LocalDate date={view.plan.followUpOn} /></strong>
        </p>
      ) : null}
    </div>
  );
}

function Promises({ title, actions, named = false }: { title: string; actions: Action[]; named?: boolean }) {
  if (actions.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <ul className="s-paper__list">
        {actions.map((action) => (
          <li key={action.id}>
            {named ? <strong>{whoLabel(action)}: </strong> : null}
            {action.text}
            {action.dueOn ? (
              <span className="s-paper__when">
                {m.plans_paper_by()} <LocalDate date={action.dueOn} />
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </>
  );
}
