import { m } from '#app/paraglide/messages.js';
import { url } from '#app/sitemap.ts';
import { DataTable, Link, Period, StatusTag, VisuallyHidden } from '#app/ui/index.ts';
import { quantityText, totalText } from '#app/ui/text/amount.ts';
import type { PlanView } from '../commands/read-plan.ts';
import { comparisonLabel, groupsLabel, unitLabel } from './labels.ts';

type Group = PlanView['groups'][number];

/** The activities for the same target groups: what was planned, what was done, and how exactly that is known. */
export function GroupTable({ group, plan, mayWrite }: { group: Group; plan: PlanView['plan']; mayWrite: boolean }) {
  return (
    <div className="s-activity-group">
      <DataTable
        caption={groupsLabel(group.targetGroups)}
        hideCaption
        rows={group.lines}
        rowKey={({ line }) => line.id}
        empty={null}
        columns={[
          { key: 'name', header: m.activities_name(), cell: ({ line }) => <Name line={line} plan={plan} /> },
          { key: 'planned', header: m.activities_planned(), cell: ({ line }) => (line.planned ? quantityText(line.planned) : '–') },
          { key: 'done', header: m.activities_done(), cell: ({ done }) => <bdi>{totalText(done)}</bdi> },
          { key: 'unit', header: m.activities_unit_short(), cell: ({ line }) => unitLabel(line.unit) },
          { key: 'compare', header: m.activities_compare(), cell: ({ comparison }) => <Compared comparison={comparison} /> },
          { key: 'comment', header: m.activities_comment(), cell: ({ line }) => line.comment },
          ...(mayWrite ? [{ key: 'write', header: m.activities_write(), print: false, cell: (row: Group['lines'][number]) => <Write line={row.line} /> }] : []),
        ]}
      />
      {group.sums.map(({ unit, planned, done }) => (
        <p key={unit} className="s-activity-sum">
          {m.activities_sum({ unit: unitLabel(unit), planned: totalText(planned), done: totalText(done) })}
        </p>
      ))}
    </div>
  );
}

function Name({ line, plan }: { line: Group['lines'][number]['line']; plan: PlanView['plan'] }) {
  return (
    <>
      <Link to={url('activities.show', { activityId: line.id })}>{line.name}</Link>
      {line.areaName ? <> ({line.areaName})</> : null}
      {line.startsOn || line.endsOn ? (
        <span className="s-activity-time">
          <Period from={line.startsOn ?? plan.startsOn} to={line.endsOn ?? plan.endsOn} />
        </span>
      ) : null}
    </>
  );
}

function Write({ line }: { line: Group['lines'][number]['line'] }) {
  return (
    <Link to={url('activities.row', { activityId: line.id })}>
      {m.activities_write_do()} <VisuallyHidden>{line.name}</VisuallyHidden>
    </Link>
  );
}

function Compared({ comparison }: { comparison: Group['lines'][number]['comparison'] }) {
  const { label, tone } = comparisonLabel(comparison);
  return <StatusTag tone={tone}>{label}</StatusTag>;
}
