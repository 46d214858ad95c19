import { today } from '#app/lib/local-date.ts';
import { publicActor } from '../access/actor.ts';
import { withActor, type Tx } from '../db/index.ts';

/** The whole bank as a subject; any other is the address of one example. */
export const wholeBank = '';

interface Batch {
  subjects: Set<string>;
  answers: Promise<Map<string, string>>;
}

let open: Batch | undefined;
let asking: Promise<unknown> = Promise.resolve();

/**
 * How far what the public sees of a subject has come: another text than before once something has changed, or the day has.
 * Many who ask at once share one question to the database, and nobody gets an answer to a question older than her own, so
 * that what has been withdrawn is withdrawn in every process at once.
 */
export async function generationOf(subject: string): Promise<string> {
  open ??= openBatch();
  open.subjects.add(subject);
  const answers = await open.answers;
  return answers.get(subject) ?? stamped(0);
}

function openBatch(): Batch {
  const subjects = new Set<string>();
  const answers = asking.then(() => {
    open = undefined;
    return withActor(publicActor(), (tx) => readGenerations(tx, [...subjects]));
  });
  asking = answers.catch(() => undefined);
  return { subjects, answers };
}

/** The generations of some subjects, as this transaction sees them. */
export async function readGenerations(tx: Tx, subjects: string[]): Promise<Map<string, string>> {
  const rows = await tx
    .selectFrom('showcase_generations')
    .select(['subject', (is) => is.fn.sum<number>('generation').as('generation')])
    .where('subject', 'in', subjects)
    .groupBy('subject')
    .execute();
  return new Map(rows.map(({ subject, generation }) => [subject, stamped(generation)]));
}

function stamped(generation: number): string {
  return `${String(generation)} ${today()}`;
}
