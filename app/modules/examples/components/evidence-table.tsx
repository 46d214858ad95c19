import { m } from '#app/paraglide/messages.js';
import { ButtonForm, DataTable, LocalDate, Section } from '#app/ui/index.ts';

interface EvidenceTableProps {
  id: string;
  content: {
    heading: string;
    takenOn: string;
    period: { from: string | null; to: string | null };
    area: string | null;
    definitions: string;
    threshold: number;
    columns: string[];
    rows: (string | number | null)[][];
  };
  /** Where a post takes the figures away; null for whoever may not. */
  remove: string | null;
}

/** Figures as they were released one day, with what they count. */
export function EvidenceTable({ id, content, remove }: EvidenceTableProps) {
  const { heading, takenOn, period, area, definitions, threshold, columns, rows } = content;
  const years = [period.from?.slice(0, 4), period.to?.slice(0, 4)].map((year) => year ?? '…').join('–');
  return (
    <Section title={heading} action={remove ? <ButtonForm action={remove} values={{ evidence: id }} size="small" variant="tertiary">{m.examples_evidence_remove()}</ButtonForm> : undefined}>
      <DataTable
        caption={heading}
        hideCaption
        scrolls
        empty={null}
        rows={rows.map((cells, index) => ({ cells, index }))}
        rowKey={({ index }) => String(index)}
        columns={columns.map((header, place) => ({ key: header, header, numeric: place > 0, cell: ({ cells }: { cells: (string | number | null)[] }) => cells[place] }))}
      />
      <p className="s-subtle">
        {m.examples_evidence_taken()} <LocalDate date={takenOn} />
      </p>
      <p className="s-subtle">
        {period.from || period.to ? m.examples_evidence_years({ years }) : m.examples_evidence_all_years()}{' '}
        {area ? m.examples_evidence_of_area({ area }) : null} {definitions} {m.examples_evidence_hidden({ threshold: threshold - 1 })}
      </p>
    </Section>
  );
}
