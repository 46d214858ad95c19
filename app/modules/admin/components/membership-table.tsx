import { m } from '#app/paraglide/messages.js';
import { DataTable, DateField, EmptyState, Form, LocalDate, SubmitButton } from '#app/ui/index.ts';
import { roleLabel } from '#app/ui/role-label.ts';

interface Line {
  id: string;
  organisationName: string;
  areaName: string | null;
  role: Parameters<typeof roleLabel>[0];
  validFrom: string;
  validTo: string | null;
  version: number;
  isOpen: boolean;
  fromProvider: boolean;
}

interface MembershipTableProps {
  memberships: Line[];
  today: string;
  mayEnd: boolean;
}

/** Every role somebody has or has had here; those that hold can be ended. */
export function MembershipTable({ memberships, today, mayEnd }: MembershipTableProps) {
  return (
    <DataTable
      caption={m.admin_roles_table()}
      hideCaption
      rows={memberships}
      rowKey={(row) => row.id}
      empty={<EmptyState title={m.admin_roles_none()}>{m.admin_roles_lead()}</EmptyState>}
      columns={[
        { key: 'organisation', header: m.admin_organisation(), cell: (row) => row.organisationName },
        { key: 'role', header: m.admin_role(), cell: (row) => (row.fromProvider ? m.admin_role_from_provider({ role: roleLabel(row.role) }) : roleLabel(row.role)) },
        { key: 'area', header: m.admin_area(), cell: (row) => row.areaName ?? '' },
        { key: 'from', header: m.admin_valid_from(), cell: (row) => <LocalDate date={row.validFrom} /> },
        {
          key: 'to',
          header: m.admin_valid_to(),
          cell: (row) => (row.validTo ? <LocalDate date={row.validTo} /> : m.admin_until_further()),
        },
        {
          key: 'end',
          header: m.admin_end_header(),
          print: false,
          cell: (row) => (mayEnd && row.isOpen ? <EndForm line={row} today={today} /> : null),
        },
      ]}
    />
  );
}

function EndForm({ line, today }: { line: Line; today: string }) {
  return (
    <Form name={`end-${line.id}`} version={line.version} inline unmarked>
      <input type="hidden" name="membershipId" value={line.id} />
      <DateField name="validTo" label={m.admin_end_from()} hint="" required defaultValue={line.validTo ?? today} />
      <SubmitButton variant="secondary" size="small">
        {m.admin_end_do()}
      </SubmitButton>
    </Form>
  );
}
