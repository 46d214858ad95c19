import { sql } from 'kysely';
import type { TypedValues } from '#app/lib/page-form.ts';
import type { Tx } from '../db/index.ts';
import { open, seal } from '../secret/index.ts';

const internal = new Set(['_key', '_version', '_path', '_form']);
const purpose = 'drafts';

/** A posted form as plain values, without files and without the fields that belong to the platform. */
export function typedValues(form: FormData): TypedValues {
  const values: TypedValues = {};
  for (const name of new Set(form.keys())) {
    if (internal.has(name) || name.startsWith('secret_')) continue;
    const all = form.getAll(name).filter((value) => typeof value === 'string');
    const [first] = all;
    if (first !== undefined) values[name] = all.length === 1 ? first : all;
  }
  return values;
}

export interface DraftOwner {
  userId: string;
  collaborationId: string;
  path: string;
}

/** Keeps what was typed in the form at `path`, encrypted, in place of what was kept before. */
export async function keepDraft(tx: Tx, owner: DraftOwner, values: TypedValues): Promise<void> {
  const payload = seal(purpose, JSON.stringify(values));
  await tx
    .insertInto('drafts')
    .values({ user_id: owner.userId, collaboration_id: owner.collaborationId, form_path: owner.path, payload })
    .onConflict((conflict) =>
      conflict.columns(['user_id', 'collaboration_id', 'form_path']).doUpdateSet({ payload, saved_at: sql`now()` }),
    )
    .execute();
}

/** What this user had typed in the form at `path` and not sent. */
export async function readDraft(tx: Tx, owner: DraftOwner): Promise<{ values: TypedValues; savedAt: Date } | null> {
  const row = await tx
    .selectFrom('drafts')
    .select(['payload', 'saved_at'])
    .where('user_id', '=', owner.userId)
    .where('collaboration_id', '=', owner.collaborationId)
    .where('form_path', '=', owner.path)
    .where('saved_at', '>', sql<Date>`now() - interval '30 days'`)
    .executeTakeFirst();
  const text = row && open(purpose, row.payload);
  return row && text ? { values: JSON.parse(text) as TypedValues, savedAt: row.saved_at } : null;
}

export async function forgetDraft(tx: Tx, owner: DraftOwner): Promise<void> {
  await tx
    .deleteFrom('drafts')
    .where('user_id', '=', owner.userId)
    .where('collaboration_id', '=', owner.collaborationId)
    .where('form_path', '=', owner.path)
    .execute();
}
