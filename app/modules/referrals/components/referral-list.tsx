import { m } from '#app/paraglide/messages.js';
import { url } from '#app/sitemap.ts';
import { ButtonLink, DataTable, EmptyState, Link, LocalDate, StatusTag } from '#app/ui/index.ts';
import type { OwnReferralLine } from '../commands/read-referrals.ts';
import { authorStateWords, stateTones } from './words.ts';

/** The caseworker's referrals, what waits on her first. */
export function ReferralList({ lines }: { lines: OwnReferralLine[] }) {
  return (
    <DataTable
      caption={m.referrals_title()}
      hideCaption
      rows={lines}
      rowKey={(row) => row.id}
      empty={
        <EmptyState title={m.referrals_empty_title()} action={<ButtonLink to={url('referrals.new')}>{m.referrals_new()}</ButtonLink>}>
          {m.referrals_empty()}
        </EmptyState>
      }
      columns={[
        {
          key: 'name',
          header: m.referrals_column_name(),
          cell: (row) => <Link to={url('referrals.show', { referralId: row.id })}>{nameOf(row)}</Link>,
        },
        {
          key: 'state',
          header: m.referrals_column_state(),
          cell: (row) => <StatusTag tone={stateTones[row.state]}>{authorStateWords[row.state]({ days: row.days })}</StatusTag>,
        },
        { key: 'to', header: m.referrals_column_to(), cell: (row) => row.organisationName },
        { key: 'on', header: m.referrals_column_on(), cell: (row) => <LocalDate date={row.on} /> },
      ]}
    />
  );
}

function nameOf(row: OwnReferralLine): string {
  if (row.protectedIdentity) return m.ui_masked_name();
  return row.name ?? m.referrals_no_name();
}
