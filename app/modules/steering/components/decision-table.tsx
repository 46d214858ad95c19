import { m } from '#app/paraglide/messages.js';
import { url } from '#app/sitemap.ts';
import { DataTable, EmptyState, Link, LocalDate, StatusTag } from '#app/ui/index.ts';
import type { FollowedDecision } from '../commands/read-group.ts';
import { followUpLabel } from './labels.ts';

interface DecisionTableProps {
  groupId: string;
  decisions: FollowedDecision[];
  caption: string;
  mayWrite: boolean;
  /** On the page of their meeting: which one it was goes without saying. */
  ofOneMeeting?: boolean;
}

/** What was decided, who does something about it by when, and whether it is done. */
export function DecisionTable({ groupId, decisions, caption, mayWrite, ofOneMeeting = false }: DecisionTableProps) {
  return (
    <DataTable
      caption={caption}
      hideCaption
      rows={decisions}
      rowKey={(decision) => decision.id}
      empty={<EmptyState title={m.steering_decisions_empty_title()}>{m.steering_decisions_empty()}</EmptyState>}
      columns={[
        { key: 'text', header: m.steering_decision(), cell: (decision) => decision.text },
        ...(ofOneMeeting ? [] : [{ key: 'when', header: m.steering_decided_on(), cell: (decision: FollowedDecision) => <Meeting decision={decision} groupId={groupId} /> }]),
        { key: 'who', header: m.steering_responsible(), cell: (decision) => decision.responsible ?? '–' },
        { key: 'due', header: m.steering_due(), cell: (decision) => (decision.dueOn ? <LocalDate date={decision.dueOn} /> : '–') },
        { key: 'state', header: m.steering_follow_up(), cell: (decision) => <State decision={decision} groupId={groupId} mayWrite={mayWrite} /> },
      ]}
    />
  );
}

function Meeting({ decision, groupId }: { decision: FollowedDecision; groupId: string }) {
  return (
    <Link to={url('steering.meeting', { groupId, meetingId: decision.meetingId })}>
      <LocalDate date={decision.heldOn} />
    </Link>
  );
}

function State({ decision, groupId, mayWrite }: { decision: FollowedDecision; groupId: string; mayWrite: boolean }) {
  const { label, tone } = followUpLabel(decision.followUp);
  const mayFinish = mayWrite && decision.doneOn === null && decision.dueOn !== null;
  return (
    <>
      <StatusTag tone={tone}>{label}</StatusTag>{' '}
      {mayFinish ? (
        <span className="s-no-print">
          <Link to={url('steering.follow', { groupId, decisionId: decision.id })}>{m.steering_mark_done()}</Link>
        </span>
      ) : null}
      {decision.doneNote}
    </>
  );
}
