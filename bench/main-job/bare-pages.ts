import type pg from 'pg';
import { reader } from './world.ts';

type Bare = (client: pg.Client, caseId: string) => Promise<void>;

/** The rows that each page shows, asked for without the app, the roles and the policies. */
export const barePages: Record<'worklist' | 'search' | 'case page' | 'plan', Bare> = {
  worklist: async (client) => {
    await client.query(
      `select c.id, i.first_name, i.last_name, c.status, s.kind, s.due_on, count(*) over () from case_team t
       join cases c on c.collaboration_id = t.collaboration_id and c.id = t.case_id and c.status <> 'closed'
       join person_identities i on i.collaboration_id = c.collaboration_id and i.person_id = c.person_id
       left join lateral (select kind, due_on from case_steps s where s.collaboration_id = c.collaboration_id and s.case_id = c.id
         and s.done_on is null order by due_on limit 1) s on true
       where t.collaboration_id = md5('bench')::uuid and t.user_id = md5('user' || $1)::uuid order by s.due_on limit 50`,
      [String(reader)],
    );
    await client.query(
      `select c.status, count(*) from case_team t join cases c on c.collaboration_id = t.collaboration_id and c.id = t.case_id
       where t.collaboration_id = md5('bench')::uuid and t.user_id = md5('user' || $1)::uuid group by 1`,
      [String(reader)],
    );
  },
  search: async (client) => {
    await client.query(
      `select c.id, i.first_name, i.last_name from case_team t
       join cases c on c.collaboration_id = t.collaboration_id and c.id = t.case_id
       join person_identities i on i.collaboration_id = c.collaboration_id and i.person_id = c.person_id
       where t.collaboration_id = md5('bench')::uuid and t.user_id = md5('user' || $1)::uuid and lower(i.first_name) like 'förnamn1%'
       order by i.last_name limit 50`,
      [String(reader)],
    );
  },
  'case page': async (client, caseId) => {
    const tables = ['case_team', 'case_steps', 'disclosures', 'placements', 'plans'];
    await client.query(
      `select c.*, p.gender, i.first_name, i.last_name from cases c join persons p on p.collaboration_id = c.collaboration_id and p.id = c.person_id
       join person_identities i on i.collaboration_id = p.collaboration_id and i.person_id = p.id
       where c.collaboration_id = md5('bench')::uuid and c.id = $1`, [caseId]);
    await client.query(
      `select e.*, n.text from case_events e left join notes n on n.collaboration_id = e.collaboration_id and n.id = e.record_id
       where e.collaboration_id = md5('bench')::uuid and e.case_id = $1 order by e.occurred_on desc limit 100`, [caseId]);
    for (const table of tables) {
      await client.query(`select * from ${table} where collaboration_id = md5('bench')::uuid and case_id = $1`, [caseId]);
    }
  },
  plan: async (client, caseId) => {
    for (const table of ['cases', 'plans', 'plan_goals', 'plan_actions']) {
      const column = table === 'cases' ? 'id' : 'case_id';
      await client.query(`select * from ${table} where collaboration_id = md5('bench')::uuid and ${column} = $1`, [caseId]);
    }
  },
};
