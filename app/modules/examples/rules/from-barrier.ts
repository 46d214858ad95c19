import type { ExampleTexts } from './template.ts';

/** A barrier that has been removed, as the barrier bank tells of it: no person in it. */
export interface RemovedBarrier {
  title: string;
  whatStood: string;
  ledTo: string | null;
  removedBy: string;
  /** Names of the organisations that took it on. */
  owners: readonly string[];
  /** Days, `2026-01-31`. */
  from: string;
  until: string;
}

/** What an example can begin with. */
export interface Beginning {
  title: string;
  texts: ExampleTexts;
  periodFrom: string | null;
  periodTo: string | null;
}

export const emptyBeginning: Beginning = { title: '', texts: {}, periodFrom: null, periodTo: null };

/** A removed barrier as the beginning of a good example: what stood in the way is what they knew, what removed it is what they did. */
export function beginFromBarrier({ title, whatStood, ledTo, removedBy, owners, from, until }: RemovedBarrier): Beginning {
  return {
    title: title.slice(0, 200),
    texts: {
      target_analysis: [whatStood, ledTo].filter(Boolean).join('\n\n'),
      method: removedBy,
      partners: owners.join(', '),
    },
    periodFrom: from.slice(0, 7),
    periodTo: until.slice(0, 7),
  };
}
