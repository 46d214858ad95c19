import type { Category } from '#app/lib/categories.ts';

/** The ready-made choices that she is offered in plain words. None opens `safety`. */
export const choices = ['planning', 'adaptations', 'attendance', 'everyday', 'health'] as const;
export type Choice = (typeof choices)[number];

export const choiceCategories: Record<Choice, readonly Category[]> = {
  planning: ['work', 'education', 'language'],
  adaptations: ['adaptations'],
  attendance: ['attendance'],
  everyday: ['everyday', 'finances', 'family'],
  health: ['health'],
};

/** One organisation's records of one category, opened to another. */
export interface ConsentScope {
  fromOrganisationId: string;
  toOrganisationId: string;
  category: Category;
}

export interface Sharing {
  /** Owner of the case: whoever is told anything is told by it who she is. */
  caseOwnerId: string;
  /** Organisations whose records are opened. */
  from: readonly string[];
  /** Organisations that the ready-made choices open them to. */
  to: readonly string[];
  chosen: readonly Choice[];
  /** Single boxes of the grid. */
  boxes: readonly { toOrganisationId: string; category: Category }[];
}

/** What a consent opens, each once, never to the organisation itself. */
export function scopesOf({ caseOwnerId, from, to, chosen, boxes }: Sharing): ConsentScope[] {
  const wanted = new Map<string, { toOrganisationId: string; category: Category }>();
  const want = (toOrganisationId: string, category: Category) =>
    wanted.set(`${toOrganisationId} ${category}`, { toOrganisationId, category });
  for (const organisation of to) for (const choice of chosen) for (const category of choiceCategories[choice]) want(organisation, category);
  for (const box of boxes) want(box.toOrganisationId, box.category);

  const scopes = new Map<string, ConsentScope>();
  const open = (scope: ConsentScope) => {
    if (scope.fromOrganisationId === scope.toOrganisationId) return;
    scopes.set(`${scope.fromOrganisationId} ${scope.toOrganisationId} ${scope.category}`, scope);
  };
  for (const { toOrganisationId, category } of wanted.values()) {
    for (const fromOrganisationId of new Set(from)) open({ fromOrganisationId, toOrganisationId, category });
  }
  const told = new Set([...scopes.values()].map((scope) => scope.toOrganisationId));
  for (const toOrganisationId of told) open({ fromOrganisationId: caseOwnerId, toOrganisationId, category: 'identity' });
  return [...scopes.values()];
}
