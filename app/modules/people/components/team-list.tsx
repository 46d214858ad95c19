import { addDays, localDate } from '#app/lib/local-date.ts';
import { m } from '#app/paraglide/messages.js';
import { url } from '#app/sitemap.ts';
import { ButtonForm, DataTable, Link, LocalDate, StatusTag, VisuallyHidden } from '#app/ui/index.ts';
import type { TeamPage } from '../commands/team.ts';
import { functionWords, sourceWords } from './words.ts';

type Row = TeamPage['over'][number] & { isColleague?: boolean };

interface TeamListProps {
  rows: Row[];
  caption: string;
  caseId: string;
  /** Whether their work may be ended or handed over. */
  changes?: boolean;
}

/** Who works with a case, or will, or has. */
export function TeamList({ rows, caption, caseId, changes = false }: TeamListProps) {
  return (
    <DataTable
      caption={caption}
      empty={null}
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        { key: 'name', header: m.people_team_name(), cell: (row) => row.name },
        { key: 'organisation', header: m.people_team_organisation(), cell: (row) => row.organisationName },
        { key: 'function', header: m.people_team_function(), cell: (row) => <What row={row} /> },
        { key: 'from', header: m.people_team_since(), cell: (row) => <LocalDate date={row.validFrom} /> },
        {
          key: 'until',
          header: m.people_team_until(),
          cell: (row) => (row.validTo ? <LocalDate date={lastDay(row)} /> : m.people_team_still()),
        },
        ...(changes ? [{ key: 'end', header: m.people_team_end_column(), print: false, cell: (row: Row) => <Changes row={row} caseId={caseId} /> }] : []),
      ]}
    />
  );
}

function lastDay({ validFrom, validTo }: Row): string {
  const last = addDays(localDate(validTo ?? validFrom), -1);
  return last < validFrom ? validFrom : last;
}

function What({ row }: { row: Row }) {
  const source = sourceWords[row.source];
  return (
    <>
      {functionWords[row.function]()} {source ? <StatusTag tone="neutral">{source()}</StatusTag> : null}
    </>
  );
}

function Changes({ row, caseId }: { row: Row; caseId: string }) {
  return (
    <>
      {row.isColleague ? <Link to={url('team.hand_over', { caseId, teamMemberId: row.id })}>{m.people_team_hand_over()}</Link> : null}
      <ButtonForm values={{ form: 'end', member: row.id }} variant="secondary" size="small">
        {m.people_team_end()}
        <VisuallyHidden>: {row.name}</VisuallyHidden>
      </ButtonForm>
    </>
  );
}
