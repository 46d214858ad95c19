import { LocalDate, Section, StatusTag } from '#app/ui/index.ts';
import { m } from '#app/paraglide/messages.js';
import type { OwnPlan } from '../commands/read-own.ts';

type Action = NonNullable<OwnPlan['view']>['goals'][number]['actions'][number];

/** What somebody does, one thing to a line. */
export function Promises({ title, actions, named = false, empty }: { title: string; actions: Action[]; named?: boolean; empty: string }) {
  return (
    <Section title={title}>
      {actions.length === 0 ? <p>{empty}</p> : null}
      <ul className="s-promises">
        {actions.map((action) => (
          <li key={action.id}>
            <p className="s-promises__what">{action.text}</p>
            {named ? <p>{[action.userName, action.organisationName].filter(Boolean).join(', ')}</p> : null}
            <p>
              {action.state === 'done' ? <StatusTag tone="good">{m.portfolio_done()}</StatusTag> : null}
              {action.state !== 'done' && action.dueOn ? (
                <>
                  {m.portfolio_by()} <LocalDate date={action.dueOn} />
                </>
              ) : null}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
