import { m } from '#app/paraglide/messages.js';
import { url } from '#app/sitemap.ts';
import { Link, LocalDate } from '#app/ui/index.ts';

interface WaitingListProps {
  waiting: { caseId: string; name: string | null; kind: string; stepName: string; dueOn: string }[];
}

/** Cases in which the reader's organisation has a line to confirm. */
export function WaitingList({ waiting }: WaitingListProps) {
  return (
    <ul className="s-plain-list">
      {waiting.map(({ caseId, name, kind, stepName, dueOn }) => (
        <li key={`${caseId} ${kind}`}>
          <Link to={url('cases.show', { caseId })}>{name ?? m.ui_masked_name()}</Link>: {stepName}, <LocalDate date={dueOn} />
        </li>
      ))}
    </ul>
  );
}
