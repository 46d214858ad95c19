import { m } from '#app/paraglide/messages.js';
import { DataTable, LocalDate, Section } from '#app/ui/index.ts';
import { quantityText, totalText } from '#app/ui/text/amount.ts';
import type { Report } from '../commands/read-report.ts';

/** What steering groups decided, and what became of it. */
export function Decisions({ decisions }: { decisions: Report['decisions'] }) {
  return (
    <Section title={m.project_part_decisions()}>
      <DataTable
        caption={m.project_part_decisions()}
        hideCaption
        rows={decisions}
        rowKey={({ id }) => id}
        empty={<p>{m.project_nothing()}</p>}
        columns={[
          { key: 'when', header: m.project_day(), cell: ({ heldOn }) => <LocalDate date={heldOn} /> },
          { key: 'text', header: m.project_decision(), rowHeader: true, cell: ({ text }) => text },
          { key: 'group', header: m.project_group(), cell: ({ groupName }) => groupName },
          { key: 'became', header: m.project_became(), cell: ({ doneOn, doneNote, dueOn }) => doneNote ?? (doneOn ? m.project_done() : dueOn ? m.project_not_done() : '–') },
        ]}
      />
    </Section>
  );
}

const kindTitles = { event: m.project_part_events, idea: m.project_part_ideas, decision: m.project_part_own_decisions };

/** The diary by kind: what happened, ideas with what became of them, the project's own decisions. */
export function Diary({ entries, leftOut }: { entries: Report['entries']; leftOut: number }) {
  return (
    <>
      {(['event', 'idea', 'decision'] as const).map((kind) => {
        const own = entries.filter((entry) => entry.kind === kind);
        if (own.length === 0) return null;
        return (
          <Section key={kind} title={kindTitles[kind]()}>
            <ol className="s-diary">
              {own.map(({ id, occurredOn, title, text, ideaOutcome }) => (
                <li key={id}>
                  <p>
                    <LocalDate date={occurredOn} /> <strong>{title}</strong>
                  </p>
                  <p className="s-note-text">{text}</p>
                  {ideaOutcome ? <p className="s-note-text">{m.project_idea_became({ outcome: ideaOutcome })}</p> : null}
                </li>
              ))}
            </ol>
          </Section>
        );
      })}
      {leftOut > 0 ? <p>{m.project_left_out({ count: leftOut })}</p> : null}
    </>
  );
}

/** What was told to whom. */
export function Told({ told, reached, isCut }: { told: Report['told']; reached: Report['reached']; isCut: boolean }) {
  return (
    <Section title={m.project_part_told()} lead={told.length > 0 && !isCut ? m.project_reached_people({ reached: totalText(reached) }) : undefined}>
      <DataTable
        caption={m.project_part_told()}
        hideCaption
        rows={told}
        rowKey={({ id }) => id}
        empty={<p>{m.project_nothing()}</p>}
        columns={[
          { key: 'when', header: m.project_day(), cell: ({ toldOn }) => <LocalDate date={toldOn} /> },
          { key: 'what', header: m.project_what(), rowHeader: true, cell: ({ what }) => what },
          { key: 'whom', header: m.project_whom(), cell: ({ toWhom }) => toWhom },
          { key: 'reach', header: m.project_reach(), cell: ({ reach }) => <bdi>{quantityText(reach)}</bdi> },
        ]}
      />
      {isCut ? <p>{m.project_told_cut()}</p> : null}
    </Section>
  );
}

/** Ways of working and who took them over; partners and what they brought. */
export function Legacy({ methods, partners }: Pick<Report, 'methods' | 'partners'>) {
  return (
    <>
      <Section title={m.project_part_methods()}>
        <DataTable
          caption={m.project_part_methods()}
          hideCaption
          rows={methods}
          rowKey={({ id }) => id}
          empty={<p>{m.project_nothing()}</p>}
          columns={[
            { key: 'name', header: m.project_method(), cell: ({ name }) => name },
            { key: 'by', header: m.project_taken_over_by(), cell: ({ takeovers }) => by(takeovers, 'taken_over') },
            { key: 'asked', header: m.project_asked(), cell: ({ takeovers }) => by(takeovers, 'asked') },
            { key: 'not', header: m.project_not_taken_over(), cell: ({ takeovers }) => by(takeovers, 'not_taken_over') },
          ]}
        />
      </Section>
      <Section title={m.project_part_partners()}>
        <DataTable
          caption={m.project_part_partners()}
          hideCaption
          rows={partners}
          rowKey={({ id }) => id}
          empty={<p>{m.project_nothing()}</p>}
          columns={[
            { key: 'name', header: m.project_partner(), cell: ({ name }) => name },
            { key: 'brings', header: m.project_brings(), cell: ({ brings }) => brings ?? '–' },
          ]}
        />
      </Section>
    </>
  );
}

function by(takeovers: Report['methods'][number]['takeovers'], state: string): string {
  return takeovers.filter((each) => each.state === state).map(({ organisationName }) => organisationName).join(', ') || '–';
}
