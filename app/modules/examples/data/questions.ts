import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';

export interface Question {
  id: string;
  field: string | null;
  question: string;
  askedAt: Date;
  answer: string | null;
  answeredBy: string | null;
  /** The day an editor went on without an answer. */
  passedOn: string | null;
}

/** What editors have asked about an example, the first first. */
export async function selectQuestions(tx: Tx, exampleId: string): Promise<Question[]> {
  return tx
    .selectFrom('example_questions')
    .select(['id', 'field', 'question', 'asked_at as askedAt', 'answer', 'answered_by as answeredBy', 'passed_on as passedOn'])
    .where('example_id', '=', exampleId)
    .orderBy('asked_at')
    .execute();
}

export async function insertQuestion(tx: Tx, question: { exampleId: string; field: string | null; question: string; userId: string }): Promise<void> {
  await tx
    .insertInto('example_questions')
    .values({
      collaboration_id: sql`app.collaboration()`, example_id: question.exampleId, field: question.field, question: question.question,
      asked_by: question.userId,
    })
    .execute();
}

export async function answerQuestion(tx: Tx, exampleId: string, id: string, { answer, by }: { answer: string; by: string }): Promise<void> {
  await tx
    .updateTable('example_questions')
    .set({ answer, answered_by: by, answered_at: sql`now()` })
    .where('example_id', '=', exampleId)
    .where('id', '=', id)
    .execute();
}

/** Editors go on without the answers that did not come. */
export async function passQuestions(tx: Tx, exampleId: string): Promise<void> {
  await tx
    .updateTable('example_questions')
    .set({ passed_on: sql<string>`app.today()` })
    .where('example_id', '=', exampleId)
    .where('answer', 'is', null)
    .where('passed_on', 'is', null)
    .execute();
}

export interface WaitingExample {
  id: string;
  title: string;
  actor: string;
  version: number;
  /** Questions without an answer, the oldest first; none where all are answered and nobody has sent it in again. */
  questions: { field: string | null; question: string }[];
  /** Days since the oldest question without an answer, or the last answer. */
  days: number;
  /** The first who writes, and her link's owner id where she comes by one; null where everybody has left. */
  name: string | null;
  contributorId: string | null;
  byLink: boolean | null;
  /** How many of those who write can be told by mail, and when they last were. */
  reached: number;
  mailedAt: Date | null;
}

/** Examples that wait for those who wrote: asked, and not sent in again. Those that have waited longest first. */
export async function selectWaiting(tx: Tx): Promise<WaitingExample[]> {
  const { rows } = await sql<WaitingExample>`
    select x.id, x.title, x.actor, x.version, coalesce(q.open, '[]') as questions, app.today() - (coalesce(q.since, q.last, x.changed_at) at time zone 'Europe/Stockholm')::date as days,
      k.name, k.id as "contributorId", k.by_link as "byLink",
      (select count(*) from example_mail_addresses a where a.collaboration_id = x.collaboration_id and a.example_id = x.id) as reached,
      (select max(e.settled_at) from example_mails e where e.collaboration_id = x.collaboration_id and e.example_id = x.id
        and e.kind = 'questions' and e.state = 'sent') as "mailedAt"
    from examples x
    cross join lateral (select json_agg(json_build_object('field', q.field, 'question', q.question) order by q.asked_at) filter (where q.answer is null) as open,
        min(q.asked_at) filter (where q.answer is null) as since, max(q.answered_at) as last
      from example_questions q where q.collaboration_id = x.collaboration_id and q.example_id = x.id and q.passed_on is null) q
    left join lateral (select k.id, k.name, k.by_link from example_contributors k where k.collaboration_id = x.collaboration_id and k.example_id = x.id
      and k.left_at is null order by k.joined_at, k.id limit 1) k on true
    where x.state = 'questions' order by coalesce(q.since, q.last, x.changed_at), x.id`.execute(tx);
  return rows;
}
