/** Kinds of interventions in the catalogue. */
export const interventionKinds = [
  'work_training', 'language_practice', 'course', 'group', 'coaching', 'assessment', 'health', 'study_support', 'subsidised_job',
  'bought_service', 'other',
] as const;
export type InterventionKind = (typeof interventionKinds)[number];
