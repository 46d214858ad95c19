/** The categories that consent and access speak of, in the order that they are shown. `safety` is never shared by default. */
export const categories = [
  'identity', 'work', 'adaptations', 'attendance', 'education', 'language', 'everyday', 'finances', 'family', 'health', 'safety',
] as const;
export type Category = (typeof categories)[number];
