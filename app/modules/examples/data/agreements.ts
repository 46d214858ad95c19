import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';
import type { Writer } from '../rules/writer.ts';

export interface Agreement {
  /** The version of the terms. */
  terms: string;
  agreedBy: string;
  agreedAt: Date;
  /** An editor said it for the actor, as after an interview. */
  onBehalf: boolean;
}

/** What was last said yes to for an example. */
export async function selectAgreement(tx: Tx, exampleId: string): Promise<Agreement | undefined> {
  return tx
    .selectFrom('example_agreements')
    .select(['terms', 'agreed_by as agreedBy', 'agreed_at as agreedAt', 'on_behalf as onBehalf'])
    .where('example_id', '=', exampleId)
    .orderBy('terms', 'desc')
    .executeTakeFirst();
}

/** Says yes to the terms for an example; said once, it stands. An editor says it for the actor. */
export async function insertAgreement(tx: Tx, by: Writer, exampleId: string, terms: string): Promise<void> {
  await tx
    .insertInto('example_agreements')
    .values({
      collaboration_id: by.collaborationId, example_id: exampleId, terms, agreed_by: by.name, agreed_user: by.userId,
      on_behalf: sql<boolean>`app.edits_examples()`,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
