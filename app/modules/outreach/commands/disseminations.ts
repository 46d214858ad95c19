import { nameProblem } from '#app/lib/says-who.ts';
import { today } from '#app/lib/local-date.ts';
import { likeAnywhere } from '#app/lib/words-query.ts';
import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { found, InvalidForm, VersionConflict } from '#app/platform/errors/index.ts';
import { newId } from '#app/platform/ids/index.ts';
import { m } from '#app/paraglide/messages.js';
import {
  insertDissemination, selectDissemination, selectDisseminations, selectYears, sumReach, updateDissemination,
  type Dissemination, type DisseminationRow, type SpreadFilter,
} from '../data/disseminations.ts';
import type { SpreadAsked } from '../rules/asked.ts';

const pageSize = 50;

function filterOf({ words, channel, year }: SpreadAsked): SpreadFilter {
  return { words: likeAnywhere(words), channel, days: year === null ? null : { from: `${year}-01-01`, to: `${year}-12-31` } };
}

/** One page of what was told to whom, and how many all that is asked for reached: the same people may have been reached several times. */
export async function listDisseminations(tx: Tx, asked: SpreadAsked, askedPage: string | null = null) {
  const page = Math.max(1, Math.trunc(Number(askedPage ?? 1)) || 1);
  const { lines, reached } = await sumReach(tx, filterOf(asked));
  const rows = await selectDisseminations(tx, filterOf(asked), { limit: pageSize, offset: (page - 1) * pageSize });
  return { rows, reached, total: lines, page, pages: Math.ceil(lines / pageSize), years: await selectYears(tx) };
}

/** Every line that is asked for. */
export function readLog(tx: Tx, asked: SpreadAsked): Promise<DisseminationRow[]> {
  return selectDisseminations(tx, filterOf(asked));
}

/** What was told in some days, the latest first, at most so many lines. */
export function listTold(tx: Tx, days: { from: string; to: string }, limit: number): Promise<DisseminationRow[]> {
  return selectDisseminations(tx, { words: null, channel: null, days }, { limit, offset: 0 });
}

export async function readDissemination(tx: Tx, id: string | undefined): Promise<DisseminationRow> {
  return found(await selectDissemination(tx, id ?? ''));
}

export async function logDissemination(tx: Tx, member: Member, row: Dissemination): Promise<string> {
  check(row);
  const id = newId();
  await insertDissemination(tx, { ...row, id, createdBy: member.userId });
  return id;
}

export async function changeDissemination(tx: Tx, id: string, version: number, row: Dissemination): Promise<void> {
  const before = await readDissemination(tx, id);
  check(row);
  if (await updateDissemination(tx, id, version, row)) return;
  const rows = [
    { label: m.outreach_what(), theirs: before.what, yours: row.what },
    { label: m.outreach_to_whom(), theirs: before.toWhom, yours: row.toWhom },
    { label: m.outreach_material(), theirs: before.material ?? '', yours: row.material ?? '' },
  ];
  throw new VersionConflict(rows.filter(({ theirs, yours }) => theirs !== yours), before.version);
}

function check({ toldOn, what, toWhom, material }: Dissemination): void {
  if (toldOn > today()) throw new InvalidForm({ toldOn: m.outreach_error_not_yet() });
  const named = Object.entries({ what, toWhom, material }).filter(([, text]) => nameProblem([text], true) !== null);
  if (named.length > 0) throw new InvalidForm(Object.fromEntries(named.map(([field]) => [field, m.outreach_error_number()])));
}
