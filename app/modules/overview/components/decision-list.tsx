import { m } from '#app/paraglide/messages.js';
import { url } from '#app/sitemap.ts';
import { Link, LocalDate, StatusTag } from '#app/ui/index.ts';

interface DecisionListProps {
  decisions: { id: string; groupId: string; groupName: string; meetingId: string; text: string; dueOn: string | null; followUp: string }[];
}

/** What steering groups have decided that the reader answers for and that is not done. */
export function DecisionList({ decisions }: DecisionListProps) {
  return (
    <ul className="s-plain-list">
      {decisions.map(({ id, groupId, groupName, meetingId, text, dueOn, followUp }) => (
        <li key={id}>
          <Link to={url('steering.meeting', { groupId, meetingId })}>{text}</Link> {groupName},{' '}
          {dueOn ? (
            <>
              {m.overview_decisions_due()} <LocalDate date={dueOn} />{' '}
            </>
          ) : null}
          {followUp === 'late' ? <StatusTag tone="due">{m.overview_decisions_late()}</StatusTag> : null}
        </li>
      ))}
    </ul>
  );
}
