import { m } from '#app/paraglide/messages.js';
import { CopyButton } from '#app/ui/index.ts';
import type { ItemWithDecisions } from '../commands/read-meeting.ts';
import { decisionText } from './decision-text.ts';

interface DecisionListProps {
  decisions: ItemWithDecisions['decisions'];
  meeting: { title: string; heldOn: string };
}

/** What was decided in one case, each decision ready to be copied. */
export function DecisionList({ decisions, meeting }: DecisionListProps) {
  return (
    <>
      {decisions.map((decision) => {
        const text = decisionText(decision, meeting);
        return (
          <div key={decision.id} className="s-decision">
            <p className="s-decision__text">{text}</p>
            <CopyButton text={text} label={m.meetings_copy()} />
          </div>
        );
      })}
    </>
  );
}
