/** Codes of the example bank, as they stand in the database. Their Swedish words: docs/glossary.md. */
/** Languages that an example is written in. */
export const textLanguages = ['sv', 'en'] as const;

export const states = ['draft', 'submitted', 'questions', 'reviewed', 'selected', 'published', 'declined', 'withdrawn'] as const;
export type ExampleState = (typeof states)[number];

export const exampleCategories = ['outreach', 'guidance', 'health', 'language', 'labour_market', 'method'] as const;
export type ExampleCategory = (typeof exampleCategories)[number];

/** Agenda 2030: numbered goals, and the principle that nobody is left behind. */
export const goals = ['3', '4', '5', '8', '10', 'none_left'] as const;
export type Goal = (typeof goals)[number];

export const fundings = ['section_37', 'section_37a', 'esf', 'finsam', 'amif', 'municipal', 'other'] as const;
export type Funding = (typeof fundings)[number];

export const actorKinds = [
  'municipality', 'civil_society', 'social_enterprise', 'university', 'federation', 'employment_service', 'region', 'folk_education',
  'county_board', 'company', 'other',
] as const;
export type ActorKind = (typeof actorKinds)[number];

/** What keeps an example out of the bank. */
export const criteria = ['not_started', 'not_target_group', 'missing_information'] as const;
export type Criterion = (typeof criteria)[number];

export const remarkKinds = ['took', 'tried'] as const;
export type RemarkKind = (typeof remarkKinds)[number];

export const linkKinds = ['method', 'source'] as const;
export type LinkKind = (typeof linkKinds)[number];

export const withdrawalCauses = ['asked_by_actor', 'own_wish', 'duplicate', 'spam', 'call_over'] as const;
export type WithdrawalCause = (typeof withdrawalCauses)[number];
