import { useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { roleMay } from '#app/platform/access/capabilities.ts';
import { page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { ButtonLink, DataTable, EmptyState, Figure, Link, Page, type Column } from '#app/ui/index.ts';
import { readCatalogue } from '../commands/read-catalogue.ts';
import { kindLabels } from '../components/labels.ts';

export const loader = page('interventions.list', async ({ tx, member }) => ({
  interventions: await readCatalogue(tx),
  mayWrite: roleMay(member.role, 'interventions.write'),
}));

type Row = Awaited<ReturnType<typeof readCatalogue>>[number];

function columns(mayWrite: boolean): Column<Row>[] {
  return [
    {
      key: 'name',
      header: m.interventions_name(),
      cell: (row) => (mayWrite ? <Link to={url('interventions.edit', { interventionId: row.id })}>{row.name}</Link> : row.name),
    },
    { key: 'kind', header: m.interventions_kind(), cell: (row) => kindLabels[row.kind]() },
    { key: 'running', header: m.interventions_running(), numeric: true, cell: (row) => <Figure value={row.running} /> },
  ];
}

export default function Catalogue() {
  const { interventions, mayWrite } = useLoaderData<typeof loader>();
  const add = (
    <ButtonLink variant="primary" to={url('interventions.new')}>
      {m.interventions_add()}
    </ButtonLink>
  );
  return (
    <Page title={m.interventions_title()} lead={m.interventions_lead()} action={mayWrite ? add : null} printable>
      <DataTable
        caption={m.interventions_title()}
        hideCaption
        rows={interventions}
        rowKey={(row) => row.id}
        empty={<EmptyState title={m.interventions_empty_title()}>{m.interventions_empty()}</EmptyState>}
        columns={columns(mayWrite)}
      />
    </Page>
  );
}
