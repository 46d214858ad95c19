/** How a value stands in the table: its version, and the form that saved it last. */
export interface Standing {
  version: number;
  key: string | null;
}

/**
 * Whether somebody else has saved since the writer got the value at `base`. What her own form has saved while she typed is no
 * conflict with herself.
 */
export function isChangedByOthers(standing: Standing | undefined, base: number, key: string | null): boolean {
  if ((standing?.version ?? 0) === base) return false;
  return standing?.key !== key || key === null;
}
