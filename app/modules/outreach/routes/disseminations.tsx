import { useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { ButtonLink, DataTable, EmptyState, KeyFigure, KeyFigures, Link, LocalDate, Page } from '#app/ui/index.ts';
import { ProjectFrame } from '#app/ui/project/project-frame.tsx';
import { missingText, quantityText, totalText } from '#app/ui/text/amount.ts';
import { listDisseminations } from '../commands/disseminations.ts';
import { channelLabel } from '../components/labels.ts';

export const loader = page('outreach.spread', ({ tx }) => listDisseminations(tx));

export default function Disseminations() {
  const { rows, reached } = useLoaderData<typeof loader>();
  const add = <ButtonLink variant="primary" to={url('outreach.spread_new')}>{m.outreach_spread_new()}</ButtonLink>;
  return (
    <ProjectFrame>
      <Page title={m.outreach_spread()} lead={m.outreach_spread_lead()} action={rows.length > 0 ? add : undefined} printable>
        {rows.length > 0 ? (
          <KeyFigures>
            <KeyFigure label={m.outreach_reached()} value={totalText({ ...reached, missing: 0 })} note={[missingText(reached), m.outreach_reached_note()].filter(Boolean).join('. ')} />
          </KeyFigures>
        ) : null}
        <DataTable
          caption={m.outreach_spread()}
          hideCaption
          rows={rows}
          rowKey={(row) => row.id}
          empty={<EmptyState title={m.outreach_spread_empty_title()} action={add}>{m.outreach_spread_empty()}</EmptyState>}
          columns={[
            { key: 'what', header: m.outreach_what(), cell: (row) => <Link to={url('outreach.spread_change', { spreadId: row.id })}>{row.what}</Link> },
            { key: 'when', header: m.outreach_told_on(), cell: (row) => <LocalDate date={row.toldOn} /> },
            { key: 'who', header: m.outreach_to_whom(), cell: (row) => row.toWhom },
            { key: 'channel', header: m.outreach_channel(), cell: (row) => channelLabel(row.channel) },
            { key: 'reach', header: m.outreach_reach(), cell: (row) => <bdi>{quantityText(row.reach)}</bdi> },
            { key: 'material', header: m.outreach_material(), cell: (row) => <Material row={row} /> },
          ]}
        />
      </Page>
    </ProjectFrame>
  );
}

function Material({ row }: { row: { material: string | null; materialUrl: string | null } }) {
  if (!row.materialUrl) return row.material ?? '–';
  return (
    <Link to={row.materialUrl} external>
      {row.material ?? m.outreach_material_open()}
    </Link>
  );
}
