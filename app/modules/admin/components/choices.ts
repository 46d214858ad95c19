import type { Option } from '#app/ui/index.ts';

/** Named rows as the options of a field. */
export function choices(rows: { id: string; name: string }[]): Option[] {
  return rows.map(({ id, name }) => ({ value: id, label: name }));
}
