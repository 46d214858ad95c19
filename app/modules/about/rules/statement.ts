/** The day that the product was last assessed as the statement says, by its own tests: `YYYY-MM-DD`. */
export const assessedOn = '2026-11-26';

/** What is known not to be reached by everybody; each has its words in the texts. */
export const shortcomings = ['languages', 'recordings', 'uploads', 'unreviewed'] as const;
export type Shortcoming = (typeof shortcomings)[number];

/** Where somebody turns whom the answer does not satisfy (law 2018:1937). */
export const supervision = 'https://www.digg.se/tdosanmalan';
