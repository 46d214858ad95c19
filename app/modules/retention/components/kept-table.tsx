import { m } from '#app/paraglide/messages.js';
import { DataTable } from '#app/ui/index.ts';
import { caseReference, type Verdict } from '../rules/run.ts';
import { holdReasonLabel, type Labels } from './labels.ts';

interface KeptLine {
  caseId: string;
  verdict: Verdict;
  organisations: string[];
  holdReason: string | null;
  heldUntil: string | null;
}

/** Cases that stay although their time is out: a reference that says nothing of who it is, and why. */
export function KeptTable({ kept, labels }: { kept: KeptLine[]; labels: Labels }) {
  return (
    <DataTable
      caption={m.retention_kept()}
      hideCaption
      rows={kept}
      rowKey={({ caseId, verdict }) => `${caseId}${verdict}`}
      empty={<p>{m.retention_kept_none()}</p>}
      columns={[
        { key: 'reference', header: m.retention_reference(), rowHeader: true, cell: ({ caseId }) => <code>{caseReference(caseId)}</code> },
        { key: 'organisation', header: m.retention_organisation(), cell: ({ organisations }) => organisations.join(', ') },
        { key: 'why', header: m.retention_why(), cell: (line) => why(line, labels) },
      ]}
    />
  );
}

function why({ verdict, holdReason, heldUntil }: KeptLine, labels: Labels): string {
  if (!holdReason || !heldUntil) return labels.verdict(verdict);
  return m.retention_held_until({ reason: holdReasonLabel(holdReason), date: heldUntil });
}
