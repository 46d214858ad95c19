import { m } from '#app/paraglide/messages.js';
import { DataTable } from '#app/ui/index.ts';
import { projectKinds, type ProjectKind } from '../rules/codes.ts';
import type { Labels } from './labels.ts';

/** How long the collaboration keeps what belongs to no case. */
export function ProjectYears({ years, kind }: { years: Record<ProjectKind, number>; kind: Labels['kind'] }) {
  return (
    <DataTable
      caption={m.retention_project()}
      hideCaption
      rows={[...projectKinds]}
      rowKey={(each) => each}
      empty={null}
      columns={[
        { key: 'kind', header: m.retention_kind(), cell: (each) => kind(each) },
        { key: 'years', header: m.retention_project_kept(), cell: (each) => m.retention_project_years({ years: years[each] }) },
      ]}
    />
  );
}
