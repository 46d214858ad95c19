import type { TextField } from './template.ts';

export const factFields = [
  'title', 'actor', 'actorKind', 'county', 'municipalities', 'periodFrom', 'periodTo', 'funding', 'budget', 'languages', 'language',
] as const;
export type FactField = (typeof factFields)[number];
export type Field = FactField | TextField;

/** The form's parts, a page each. Links and contacts are lists, with pages of their own. */
export const parts = {
  vilka: ['title', 'language', 'actor', 'actorKind', 'partners', 'county', 'municipalities', 'place'],
  ramar: ['periodFrom', 'periodTo', 'funding', 'budget', 'budget_note', 'languages'],
  malgrupp: ['target_group', 'target_analysis'],
  arbetssatt: ['method'],
  resultat: ['follow_up_direct', 'follow_up_later', 'result', 'result_measured'],
  lardomar: ['requirements', 'failures', 'summary'],
} as const satisfies Record<string, readonly Field[]>;
export type PartName = keyof typeof parts;

export const partNames = ['vilka', 'ramar', 'malgrupp', 'arbetssatt', 'metoder', 'resultat', 'lardomar', 'kontakt'] as const;
export type PageName = (typeof partNames)[number];

/** The fields of a part; none for the pages that are lists. */
export function fieldsOf(page: string): readonly Field[] {
  return isPart(page) ? parts[page] : [];
}

export function isPart(page: string): page is PartName {
  return Object.hasOwn(parts, page);
}

export function isPage(page: string): page is PageName {
  return (partNames as readonly string[]).includes(page);
}

/** What an editor asks on the telephone, one question a screen, in the order in which people tell. */
export const interviewSteps: readonly (readonly Field[])[] = [
  ['title'],
  ['actor', 'actorKind'],
  ['county', 'municipalities', 'place'],
  ['partners'],
  ['target_group'],
  ['target_analysis'],
  ['method'],
  ['periodFrom', 'periodTo'],
  ['follow_up_direct'],
  ['follow_up_later'],
  ['result'],
  ['result_measured'],
  ['requirements'],
  ['failures'],
  ['funding', 'budget', 'budget_note'],
  ['languages'],
  ['language', 'summary'],
];

export function isText(field: Field): field is TextField {
  return !(factFields as readonly string[]).includes(field);
}

/** On which page a field is answered. */
export function pageOf(field: string): PageName {
  if (field === 'contact') return 'kontakt';
  if (field === 'period') return 'ramar';
  return partNames.find((page) => (fieldsOf(page) as readonly string[]).includes(field)) ?? 'vilka';
}

/** The page after a page; null after the last. */
export function nextPage(page: string): PageName | null {
  return partNames[partNames.findIndex((each) => each === page) + 1] ?? null;
}

/** Whether a posted list of fields is one that we ask together: a page, or a step of the interview. */
export function fieldsPosted(names: string): readonly Field[] {
  const asked: (readonly Field[])[] = [...Object.values(parts), ...interviewSteps];
  return asked.find((fields) => fields.join(' ') === names) ?? [];
}
