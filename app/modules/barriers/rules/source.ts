export const sourceKinds = ['case', 'plan_action', 'placement', 'referral', 'meeting'] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** From where somebody reports: a kind and the id of what she stood at. */
export interface Source {
  kind: SourceKind;
  id: string;
}

/** Reads `KIND/ID` out of an address; null for the bank itself and for what is neither. */
export function readSourceAddress(text: string | null): Source | null {
  const [, kind = '', id = ''] = /^(\w+)\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(text ?? '') ?? [];
  const known = sourceKinds.find((each) => each === kind);
  return known ? { kind: known, id } : null;
}

export function writeSourceAddress({ kind, id }: Source): string {
  return `${kind}/${id}`;
}
