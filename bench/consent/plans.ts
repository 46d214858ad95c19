import type pg from 'pg';
import { actorOf, type Actor } from '#app/platform/access/actor.ts';
import { connectDatabase, disconnectDatabase, withActor, type Tx } from '#app/platform/db/index.ts';
import { readConsentRoom } from '#app/modules/consents/commands/read-consents.ts';
import { readCasePage } from '#app/modules/overview/commands/read-case-page.ts';
import { readWorklist } from '#app/modules/overview/commands/read-worklist.ts';
import { search } from '#app/modules/overview/commands/search.ts';
import type { Figure } from '../figures.ts';
import { reader, type Bench } from '../main-job/world.ts';
import { percentile, timed } from '../percentile.ts';
import { asActor, explain } from './as-actor.ts';
import { Recorder, type Asked } from './recording.ts';
import { hers } from './words.ts';

const heaviest = 3;
const rounds = 9;

/** The plans of the three queries of the staff pages that take longest, as the reader's own role with every policy on. */
export async function reportPlans(bench: Bench, report: (figure: Figure) => void): Promise<void> {
  connectDatabase({ connectionString: bench.loginUrl, max: 1 });
  try {
    const { caseId, actor } = await readersCase(bench.bare);
    const pages: Record<string, (tx: Tx) => Promise<unknown>> = {
      worklist: (tx) => readWorklist(tx, { status: null, page: null, area: null }),
      'case page': (tx) => readCasePage(tx, caseId, true),
      'who sees what': (tx) => readConsentRoom(tx, caseId),
      'search by name': (tx) => search(tx, 'förnamn1', 'cases'),
      'search by a word': (tx) => search(tx, hers, 'records'),
    };
    const slow: { page: string; asked: Asked; time: number }[] = [];
    for (const [page, work] of Object.entries(pages)) {
      const recorder = new Recorder();
      await withActor(actor, (tx) => work(recorder.through(tx)));
      for (const asked of recorder.asked) slow.push({ page, asked, time: await median(bench.bare, actor, asked) });
    }
    for (const { page, asked, time } of slow.toSorted((a, b) => b.time - a.time).slice(0, heaviest)) {
      const plan = await explain(bench.bare, actor, asked);
      report({ name: `plan of the ${page}, p50`, unit: 'ms', value: time, limit: null, bare: null, note: `\n${asked.text.replaceAll(/\s+/g, ' ').trim()}\n${plan}` });
    }
  } finally {
    await disconnectDatabase();
  }
}

async function median(client: pg.Client, actor: Actor, { text, values }: Asked): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < rounds; turn += 1) times.push(await asActor(client, actor, () => timed(() => client.query(text, values))));
  return percentile(times, 0.5);
}

/** An active case of the reader's, and she herself as the app knows her. */
async function readersCase(bare: pg.Client): Promise<{ caseId: string; actor: Actor }> {
  const { rows } = await bare.query<{ caseId: string; userId: string; membershipId: string; collaborationId: string; organisationId: string; role: 'coordinator' }>(
    `select t.case_id as "caseId", m.user_id as "userId", m.id as "membershipId", m.collaboration_id as "collaborationId",
       m.organisation_id as "organisationId", m.role
     from memberships m join case_team t on t.collaboration_id = m.collaboration_id and t.user_id = m.user_id and t.organisation_id = m.organisation_id
     join cases c on c.collaboration_id = t.collaboration_id and c.id = t.case_id and c.status = 'active' and c.owner_organisation_id = m.organisation_id
     where m.user_id = md5('user' || $1)::uuid order by c.id limit 1`,
    [String(reader)],
  );
  const [row] = rows;
  if (!row) throw new Error('The reader of the benchmark has no case');
  const { caseId, ...place } = row;
  return { caseId, actor: actorOf({ ...place, sessionId: '', userName: '', collaborationName: '', organisationName: '', isDemo: true, personId: null }) };
}
