import { nameProblem } from '#app/lib/says-who.ts';
import { today } from '#app/lib/local-date.ts';
import { sameOrOthers, totalOf, type Total } from '#app/lib/quantity.ts';
import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { found, InvalidForm, VersionConflict } from '#app/platform/errors/index.ts';
import { newId } from '#app/platform/ids/index.ts';
import { m } from '#app/paraglide/messages.js';
import {
  insertDissemination, selectDissemination, selectDisseminations, updateDissemination, type Dissemination, type DisseminationRow,
} from '../data/disseminations.ts';

/** What was told to whom, and how many that reached in all: the same people may have been reached several times. */
export async function listDisseminations(tx: Tx): Promise<{ rows: DisseminationRow[]; reached: Total }> {
  const rows = await selectDisseminations(tx);
  return { rows, reached: sameOrOthers(rows.map(({ reach }) => totalOf(reach))) };
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
