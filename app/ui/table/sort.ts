export type SortOrder = 'ascending' | 'descending' | 'none';

/** How a list sorted by `current` (`name` or `-name`) stands in the column `name`. */
export function sortedBy(current: string | undefined, name: string): SortOrder {
  if (current === name) return 'ascending';
  return current === `-${name}` ? 'descending' : 'none';
}

/** What a click on the column's header asks for. */
export function toggled(current: string | undefined, name: string): string {
  return current === name ? `-${name}` : name;
}
