import type { ReactNode } from 'react';
import { m } from '#app/paraglide/messages.js';
import { url } from '#app/sitemap.ts';
import { DataTable, Link, LocalDate, StatusTag } from '#app/ui/index.ts';
import type { BarrierLevel, BarrierState, BarrierTheme } from '../rules/barrier.ts';
import { levelLabel, stateLabel, stateTones, themeLabel } from './labels.ts';

interface BarrierRow {
  id: string;
  title: string;
  state: BarrierState;
  stateSince: string;
  level: BarrierLevel;
  themes: BarrierTheme[];
  verification: 'to_check' | 'checked';
  stopsMany: boolean;
}

/** Structural barriers, the latest moved first. */
export function BarrierTable({ rows, empty }: { rows: BarrierRow[]; empty: ReactNode }) {
  return (
    <DataTable
      caption={m.barriers_known_title()}
      hideCaption
      rows={rows}
      rowKey={(row) => row.id}
      empty={empty}
      columns={[
        {
          key: 'title', header: m.barriers_barrier(), rowHeader: true,
          cell: (row) => (
            <>
              <Link to={url('barriers.show', { barrierId: row.id })}>{row.title}</Link>{' '}
              {row.stopsMany ? <StatusTag tone="due">{m.barriers_stops_many()}</StatusTag> : null}
            </>
          ),
        },
        { key: 'state', header: m.barriers_state(), cell: (row) => <StatusTag tone={stateTones[row.state]}>{stateLabel(row.state)}</StatusTag> },
        { key: 'since', header: m.barriers_state_since(), cell: (row) => <LocalDate date={row.stateSince} /> },
        { key: 'level', header: m.barriers_field_level(), cell: (row) => levelLabel(row.level) },
        { key: 'themes', header: m.barriers_field_themes(), cell: (row) => row.themes.map(themeLabel).join(', ') },
        { key: 'facts', header: m.barriers_facts(), cell: (row) => (row.verification === 'checked' ? m.barriers_checked() : m.barriers_to_check()) },
      ]}
    />
  );
}
