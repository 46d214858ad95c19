import { m } from '#app/paraglide/messages.js';
import { DataTable, Period, Section } from '#app/ui/index.ts';
import { quantityText, totalText } from '#app/ui/text/amount.ts';
import type { Report } from '../commands/read-report.ts';

type View = NonNullable<Report['view']>;
type Unit = View['groups'][number]['sums'][number]['unit'];
type TargetGroup = View['groups'][number]['targetGroups'][number];

const units: Record<Unit, () => string> = {
  occasions: m.activities_unit_occasions, people: m.activities_unit_people, visits: m.activities_unit_visits, hours: m.activities_unit_hours,
  pieces: m.activities_unit_pieces,
};

const targets: Record<TargetGroup, () => string> = {
  participants: m.activities_group_participants, staff: m.activities_group_staff, partners: m.activities_group_partners,
  public: m.activities_group_public, others: m.activities_group_others,
};

/** What was planned and done, as in the plan. */
export function ReportPlan({ view: { plan, groups } }: { view: View }) {
  return (
    <Section title={plan.name} lead={<Period from={plan.startsOn} to={plan.endsOn} />}>
      {groups.map(({ targetGroups, lines, sums }) => (
        <div key={targetGroups.join(' ')} className="s-activity-group">
          <DataTable
            caption={m.project_for({ groups: targetGroups.map((each) => targets[each]()).join(', ') })}
            rows={lines}
            rowKey={({ line }) => line.id}
            empty={null}
            columns={[
              { key: 'name', header: m.activities_name(), cell: ({ line }) => line.name },
              { key: 'planned', header: m.activities_planned(), cell: ({ line }) => (line.planned ? quantityText(line.planned) : '–') },
              { key: 'done', header: m.activities_done(), cell: ({ done }) => <bdi>{totalText(done)}</bdi> },
              { key: 'unit', header: m.activities_unit_short(), cell: ({ line }) => units[line.unit]() },
              { key: 'comment', header: m.activities_comment(), cell: ({ line }) => line.comment },
            ]}
          />
          {sums.map(({ unit, planned, done }) => (
            <p key={unit} className="s-activity-sum">
              {m.activities_sum({ unit: units[unit](), planned: totalText(planned), done: totalText(done) })}
            </p>
          ))}
        </div>
      ))}
    </Section>
  );
}
