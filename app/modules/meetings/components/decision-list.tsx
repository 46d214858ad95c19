import { m } from '#app/paraglide/messages.js';
import { Confirmation, CopyButton } from '#app/ui/index.ts';
import type { ItemWithDecisions } from '../commands/read-meeting.ts';
import { decisionText } from './decision-text.ts';

interface DecisionListProps {
  decisions: ItemWithDecisions['decisions'];
  meeting: { title: string; heldOn: string };
  /** The organisation that the reader acts for: it confirms its own lines. */
  ownOrganisationId?: string | null;
}

/** What was decided in one case, each decision ready to be copied. */
export function DecisionList({ decisions, meeting, ownOrganisationId }: DecisionListProps) {
  return (
    <>
      {decisions.map((decision) => {
        const text = decisionText(decision, meeting);
        return (
          <div key={decision.id} className="s-decision">
            <p className="s-decision__text">{text}</p>
            <Confirmation
              line={{ ...decision, organisationName: decision.organisation }}
              values={decision.organisationId === ownOrganisationId ? { form: 'confirm', line: decision.id } : undefined}
            />
            <CopyButton text={text} label={m.meetings_copy()} />
          </div>
        );
      })}
    </>
  );
}
