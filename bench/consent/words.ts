import type pg from 'pg';
import { reader } from '../main-job/world.ts';

/** Stands in 50,000 notes that the reader may not read: of cases that are not hers, and of partners in cases that are. */
export const forbidden = 'kvarnhjulet';
/** Stands nowhere. */
export const nowhere = 'spinnrocken';
/** Stands in 200 notes that she reads. */
export const hers = 'trädgården';

const tenant = `md5('bench')::uuid`;
const own = `select case_id from case_team where collaboration_id = ${tenant} and user_id = md5('user' || $1)::uuid`;
const organisation = `(select organisation_id from memberships where collaboration_id = ${tenant} and user_id = md5('user' || $1)::uuid)`;

/** Puts the words into notes of the seeded database. */
export async function plantWords(bare: pg.Client): Promise<void> {
  const add = (word: string, which: string, most: number) =>
    bare.query(
      `update notes set text = text || $2 where collaboration_id = ${tenant} and id in (select id from notes where collaboration_id = ${tenant} and ${which} limit $3)`,
      [String(reader), ` ${word}.`, most],
    );
  const inHerCases = await add(forbidden, `case_id in (${own}) and owner_organisation_id <> ${organisation}`, 2_500);
  await add(forbidden, `case_id not in (${own})`, 50_000 - (inHerCases.rowCount ?? 0));
  await add(hers, `case_id in (${own}) and owner_organisation_id = ${organisation}`, 200);
  await bare.query('vacuum analyze notes');
}
