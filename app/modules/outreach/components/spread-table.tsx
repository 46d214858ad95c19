import type { ReactNode } from 'react';
import { m } from '#app/paraglide/messages.js';
import { url } from '#app/sitemap.ts';
import { DataTable, Link, LocalDate } from '#app/ui/index.ts';
import { quantityText } from '#app/ui/text/amount.ts';
import type { readDissemination } from '../commands/disseminations.ts';
import { channelLabel } from './labels.ts';

type Row = Awaited<ReturnType<typeof readDissemination>>;

/** What was told, to whom, how and how many it reached. */
export function SpreadTable({ rows, empty }: { rows: Row[]; empty: ReactNode }) {
  return (
    <DataTable
      caption={m.outreach_spread()}
      hideCaption
      rows={rows}
      rowKey={(row) => row.id}
      empty={empty}
      columns={[
        { key: 'what', header: m.outreach_what(), cell: (row) => <Link to={url('outreach.spread_change', { spreadId: row.id })}>{row.what}</Link> },
        { key: 'when', header: m.outreach_told_on(), cell: (row) => <LocalDate date={row.toldOn} /> },
        { key: 'who', header: m.outreach_to_whom(), cell: (row) => row.toWhom },
        { key: 'channel', header: m.outreach_channel(), cell: (row) => channelLabel(row.channel) },
        { key: 'reach', header: m.outreach_reach(), cell: (row) => <bdi>{quantityText(row.reach)}</bdi> },
        { key: 'material', header: m.outreach_material(), cell: (row) => <Material row={row} /> },
      ]}
    />
  );
}

function Material({ row }: { row: Row }) {
  if (!row.materialUrl) return row.material ?? '–';
  return (
    <Link to={row.materialUrl} external>
      {row.material ?? m.outreach_material_open()}
    </Link>
  );
}
