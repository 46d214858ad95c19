import { m } from '#app/paraglide/messages.js';
import { url } from '#app/sitemap.ts';
import { DataTable, EmptyState, Link, LocalDate, StatusTag } from '#app/ui/index.ts';
import type { OwnReferralLine } from '../commands/read-referrals.ts';
import { receiverStateWords, stateTones } from './words.ts';

/** Referrals that wait for an answer, oldest first. Protected persons are not named here. */
export function InboxList({ lines }: { lines: OwnReferralLine[] }) {
  return (
    <DataTable
      caption={m.referrals_inbox_title()}
      hideCaption
      rows={lines}
      rowKey={(row) => row.id}
      empty={<EmptyState title={m.referrals_inbox_empty_title()}>{m.referrals_inbox_empty()}</EmptyState>}
      columns={[
        {
          key: 'name',
          header: m.referrals_column_name(),
          cell: (row) => (
            <Link to={url('inbox.show', { referralId: row.id })}>
              {row.protectedIdentity ? m.ui_masked_name() : (row.name ?? m.referrals_no_name())}
            </Link>
          ),
        },
        {
          key: 'from',
          header: m.referrals_column_from(),
          cell: (row) => (row.kind === 'self' ? m.referrals_from_herself() : row.organisationName),
        },
        { key: 'area', header: m.referrals_area(), cell: (row) => row.areaName },
        { key: 'on', header: m.referrals_column_sent(), cell: (row) => <LocalDate date={row.on} /> },
        {
          key: 'days',
          header: m.referrals_column_state(),
          cell: (row) => (
            <StatusTag tone={row.state === 'sent' ? (row.days > 14 ? 'due' : 'accent') : stateTones.sent}>
              {receiverStateWords[row.state]({ days: row.days })}
            </StatusTag>
          ),
        },
      ]}
    />
  );
}
