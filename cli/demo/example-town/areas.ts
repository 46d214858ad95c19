import { sql } from 'kysely';
import { workerActor } from '#app/platform/access/actor.ts';
import { withActor } from '#app/platform/db/index.ts';
import { memberOf, type MadeCollaboration } from '#tests/factories/collaboration.ts';

/** One case in each part of town, and in each somebody of the council who works there. */
export async function areas(made: MadeCollaboration): Promise<void> {
  const [north, south] = await withActor(workerActor(made.id, 'demo'), (tx) =>
    tx.selectFrom('areas').select('id').where('collaboration_id', '=', made.id).orderBy('name').execute(),
  );
  await withActor(workerActor(made.id, 'demo'), async (tx) => {
    for (const [area, lastName] of [[north, 'Påhittad'], [south, 'Nästavecka']] as const) {
      await tx
        .updateTable('cases')
        .set({ area_id: area?.id ?? null })
        .where(sql<boolean>`person_id in (select person_id from person_identities where collaboration_id = ${made.id} and last_name = ${lastName})`)
        .where('collaboration_id', '=', made.id)
        .execute();
    }
    for (const [area, organisation] of [[north, 'fk'], [south, 'af']] as const) {
      const { membershipId } = memberOf(made, 'council_member', organisation);
      await tx.updateTable('memberships').set({ area_id: area?.id ?? null }).where('id', '=', membershipId).execute();
    }
  });
}
