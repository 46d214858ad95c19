import { sql } from 'kysely';
import { loadStarterSet } from '#app/modules/barriers/index.server.ts';
import { workerActor } from '#app/platform/access/actor.ts';
import { withActor } from '#app/platform/db/index.ts';
import { acting } from '#tests/factories/acting.ts';
import { memberOf, type MadeCollaboration } from '#tests/factories/collaboration.ts';

/** How many in a hundred of a cohort's cases met a barrier of the list to begin with, so that its weight has figures. */
const shares: Record<string, number> = {
  vocational: 34, information: 27, housing: 21, 'former-education': 14, 'swedish-rehab': 9, home: 6, 'study-age': 3, violence: 1,
};

/** Reports of the known barriers in a cohort's cases, by the organisation that owns them: who met what follows from the case's id. */
export async function cohortBarriers(made: MadeCollaboration): Promise<void> {
  const lead = memberOf(made, 'project_lead');
  const coordinator = memberOf(made, 'coordinator');
  await acting(lead, (tx) => loadStarterSet(tx, lead));
  await withActor(workerActor(made.id, 'demo'), async (tx) => {
    for (const [code, share] of Object.entries(shares)) {
      const [barrier] = await acting(lead, async (own) =>
        (await sql<{ id: string; title: string }>`select id, title from barriers where collaboration_id = app.collaboration() and starter_code = ${code}`.execute(own)).rows,
      );
      if (!barrier) throw new Error(`The list to begin with has no ${code}`);
      await sql`insert into barrier_observations (collaboration_id, case_id, owner_organisation_id, category, source_kind, what_stood, occurred_on,
          stopped_since, stopped_until, reported_by, barrier_id, attached_by, attached_on)
        select c.collaboration_id, c.id, c.owner_organisation_id, 'work', 'case', ${barrier.title}::text, c.started_on + 40, c.started_on + 20,
          case when hashtext(c.id::text) % 2 = 0 then c.started_on + 90 end, ${coordinator.userId}, ${barrier.id}, ${coordinator.userId}, app.today()
        from (select c.*, row_number() over (order by c.started_on, c.stat_key) as place from cases c where c.collaboration_id = app.collaboration()) c
        where (c.place * 37 + length(${code}::text) * 11) % 100 < ${share} and c.started_on + 40 <= app.today()`.execute(tx);
    }
  });
}
