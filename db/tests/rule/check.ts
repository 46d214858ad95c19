import fc from 'fast-check';
import type pg from 'pg';
import { differences, type Answer, type Way } from './answer.ts';
import { ask } from './ask.ts';
import { facts, type Facts } from './facts.ts';
import { clauses, type Clause } from './clauses.ts';
import { expectedOf } from './expected.ts';
import { addDays, clear, plant, type Ground, type Planted } from './plant.ts';

export interface Outcome {
  draws: number;
  /** Draws whose answer changed at midnight although nothing was written. */
  crossed: number;
  /** How many draws each clause decided. */
  decided: Record<Clause, number>;
  /** How many draws were let in, by way. */
  opened: Partial<Record<Way, number>>;
  /** The first draw on which the database and the rules disagree. */
  disagreement: { facts: Facts; day: number; ways: Way[]; expected: Answer; got: Answer } | null;
}

const batch = 100;
/** Readers at once: the pool of a test database holds five. */
const abreast = 4;

/** Draws, plants and asks, on the day of the facts and on the next one without a write between, and compares with the model. */
export async function checkRule(owner: pg.Client, ground: Ground, draws: number, seed?: number): Promise<Outcome> {
  const outcome: Outcome = { draws: 0, crossed: 0, decided: noneDecided(), opened: {}, disagreement: null };
  for (let turn = 0; outcome.draws < draws && !outcome.disagreement; turn += 1) {
    const drawn = fc.sample(facts, { numRuns: Math.min(batch, draws - outcome.draws), ...(seed !== undefined && { seed: seed + turn }) });
    await compareAll(await plant(owner, ground, drawn), ground, outcome);
    await clear(owner);
  }
  return outcome;
}

function noneDecided(): Record<Clause, number> {
  return Object.fromEntries(clauses.map((clause) => [clause, 0])) as Record<Clause, number>;
}

async function compareAll(planted: Planted[], ground: Ground, outcome: Outcome): Promise<void> {
  const waiting = [...planted];
  const work = async () => {
    for (let next = waiting.shift(); next && !outcome.disagreement; next = waiting.shift()) await compare(next, ground, outcome);
  };
  await Promise.all(Array.from({ length: abreast }, work));
}

async function compare(planted: Planted, ground: Ground, outcome: Outcome): Promise<void> {
  outcome.draws += 1;
  const should = [expectedOf(planted, 0), expectedOf(planted, 1)] as const;
  for (const clause of clauses) if (differences(should[0], expectedOf(planted, 0, clause)).length > 0) outcome.decided[clause] += 1;
  if (differences(...should).length > 0) outcome.crossed += 1;
  const got = await ask(planted, [ground.day, addDays(ground.day, 1)]);
  for (const [day, expected] of should.entries()) {
    const answer = got[day];
    if (!answer) throw new Error('The database was not asked');
    const ways = differences(expected, answer);
    if (ways.length > 0) outcome.disagreement ??= { facts: planted.facts, day, ways, expected, got: answer };
    for (const way of Object.keys(answer) as Way[]) if (answer[way]) outcome.opened[way] = (outcome.opened[way] ?? 0) + 1;
  }
}
