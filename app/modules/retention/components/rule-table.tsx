import { m } from '#app/paraglide/messages.js';
import { url } from '#app/sitemap.ts';
import { DataTable, Link } from '#app/ui/index.ts';
import type { Labels } from './labels.ts';

interface RuleLine {
  organisationId: string;
  kind: string;
  years: number;
  preservedDays: number[];
}

/** Each organisation with how long it keeps what. */
export function RuleTable({ rules, organisations, kind }: { rules: RuleLine[]; organisations: { id: string; name: string }[]; kind: Labels['kind'] }) {
  return (
    <DataTable
      caption={m.retention_rules()}
      hideCaption
      rows={organisations}
      rowKey={({ id }) => id}
      empty={null}
      columns={[
        { key: 'name', header: m.retention_organisation(), cell: ({ id, name }) => <Link to={url('retention.rule', { organisationId: id })}>{name}</Link> },
        { key: 'rule', header: m.retention_rules(), cell: ({ id }) => summary(rules.filter((rule) => rule.organisationId === id), kind) },
      ]}
    />
  );
}

function summary(rules: RuleLine[], kindLabel: Labels['kind']): string {
  const own = rules.map(({ kind, years }) => `${kind === 'all' ? m.retention_rule_all() : kindLabel(kind)}: ${m.retention_rule_text({ years })}`);
  return rules.some(({ kind }) => kind === 'all') ? own.join('; ') : [...own, m.retention_rule_default()].join('; ');
}
