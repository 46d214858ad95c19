import fc from 'fast-check';
import type pg from 'pg';
import { ask, type Answer } from './ask.ts';
import { facts, type Facts } from './facts.ts';
import { clauses, mayName, mayRead, mayWrite, type Clause } from './model.ts';
import { addDays, plant, type Ground, type Planted } from './plant.ts';

export interface Outcome {
  draws: number;
  /** Draws whose answer changed at midnight although nothing was written. */
  crossed: number;
  /** How many draws each clause decided. */
  decided: Record<Clause, number>;
  /** The first draw on which the database and the rules disagree. */
  disagreement: { facts: Facts; day: number; expected: Answer; got: Answer } | null;
}

const batch = 100;

/** Draws, plants and asks, on the day of the facts and on the next one without a write between, and compares with the model. */
export async function checkRule(owner: pg.Client, ground: Ground, draws: number, seed?: number): Promise<Outcome> {
  const outcome: Outcome = { draws: 0, crossed: 0, decided: noneDecided(), disagreement: null };
  for (let turn = 0; outcome.draws < draws && !outcome.disagreement; turn += 1) {
    const drawn = fc.sample(facts, { numRuns: Math.min(batch, draws - outcome.draws), ...(seed !== undefined && { seed: seed + turn }) });
    for (const planted of await plant(owner, ground, drawn)) {
      await compare(planted, ground, outcome);
      if (outcome.disagreement) break;
    }
  }
  return outcome;
}

function noneDecided(): Record<Clause, number> {
  return Object.fromEntries(clauses.map((clause) => [clause, 0])) as Record<Clause, number>;
}

async function compare(planted: Planted, ground: Ground, outcome: Outcome): Promise<void> {
  outcome.draws += 1;
  const before = expected(planted, 0);
  for (const clause of clauses) if (decides(planted, clause)) outcome.decided[clause] += 1;
  const after = expected(planted, 1);
  if (before.read !== after.read) outcome.crossed += 1;
  for (const [day, should] of [[0, before], [1, after]] as const) {
    const got = await ask(planted, addDays(ground.day, day));
    if (JSON.stringify(got) !== JSON.stringify(should)) {
      outcome.disagreement = { facts: planted.facts, day, expected: should, got };
      return;
    }
  }
}

function expected({ facts: drawn, shellOwner }: Planted, day: number, without?: Clause): Answer {
  const asked = { facts: drawn, day, without };
  const read = mayRead(asked);
  const shell = mayRead(asked, shellOwner, 'identity');
  const name = mayName(asked, shellOwner);
  // Lists and search are of the cases she works with: an exception is opened by number, not found by browsing.
  const list = shell && mayWrite(asked);
  return { read, count: read, shell, name, list, search: list && name, write: mayWrite(asked) };
}

function decides(planted: Planted, clause: Clause): boolean {
  return JSON.stringify(expected(planted, 0)) !== JSON.stringify(expected(planted, 0, clause));
}
