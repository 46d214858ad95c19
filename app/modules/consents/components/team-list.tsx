import { m } from '#app/paraglide/messages.js';
import { ButtonForm, DataTable, LocalDate } from '#app/ui/index.ts';
import type { TeamPage } from '../commands/team.ts';
import { functionWords } from './words.ts';

/** Who works with the case today, each with a way to end it. */
export function TeamList({ team }: { team: TeamPage['team'] }) {
  return (
    <DataTable
      caption={m.consents_team_caption()}
      empty={null}
      rows={team}
      rowKey={(row) => row.id}
      columns={[
        { key: 'name', header: m.consents_team_name(), cell: (row) => row.name },
        { key: 'organisation', header: m.consents_team_organisation(), cell: (row) => row.organisationName },
        { key: 'function', header: m.consents_team_function(), cell: (row) => functionWords[row.function]() },
        { key: 'from', header: m.consents_team_since(), cell: (row) => <LocalDate date={row.validFrom} /> },
        {
          key: 'end',
          header: m.consents_team_end_column(),
          print: false,
          cell: (row) => (
            <ButtonForm values={{ form: 'end', member: row.id }} variant="secondary" size="small">
              {m.consents_team_end({ name: row.name })}
            </ButtonForm>
          ),
        },
      ]}
    />
  );
}
