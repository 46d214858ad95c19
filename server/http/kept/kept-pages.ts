import type { RequestHandler, Response as Reply } from 'express';
import { generationOf } from '#app/platform/published/index.ts';
import { bodyFor, packed } from './compress.ts';
import { Gate } from './gate.ts';
import { readAsked, type KeptQuestion } from './asked.ts';
import { Store, type Answer } from './store.ts';

type Answerer = (request: Request) => Promise<Response>;

const memory = 64_000_000;
const statusesKept = [200, 410];

/**
 * Answers what is published from what it answered before, as long as the database says that nothing in it has changed since the
 * question came. Nothing is kept for or given to anybody who is signed in. At most four pages are made at a time.
 */
export function keptPages(answerAnybody: Answerer): RequestHandler {
  const store = new Store(memory);
  const gate = new Gate({ inside: 4, waiting: 400 });
  const making = new Map<string, Promise<Answer | undefined>>();

  function make({ key, request }: KeptQuestion, generation: string): Promise<Answer | undefined> {
    const name = `${generation} ${key}`;
    const known = making.get(name);
    if (known) return known;
    const made = gate
      .pass(async () => {
        const answer = await packed(await answerAnybody(request));
        if (statusesKept.includes(answer.status)) store.set(key, generation, answer);
        return answer;
      })
      .finally(() => making.delete(name));
    making.set(name, made);
    return made;
  }

  return async (request, reply, next) => {
    const asked = readAsked(request);
    if (!asked) return next();
    const generation = await generationOf(asked.subject);
    const answer = store.get(asked.key, generation) ?? (await make(asked, generation));
    if (!answer) return void reply.status(503).set('Retry-After', '5').type('text/plain').send('503');
    await send(reply, answer, request.headers);
  };
}

async function send(reply: Reply, answer: Answer, { 'accept-encoding': accepts = '', 'if-none-match': known }: { 'accept-encoding'?: string | string[]; 'if-none-match'?: string }): Promise<void> {
  reply.set({ ...answer.headers, Vary: 'Accept-Encoding, Cookie' });
  if (!statusesKept.includes(answer.status)) reply.set('Cache-Control', 'no-store');
  else reply.set({ 'Cache-Control': 'no-cache', ETag: answer.etag });
  if (answer.status === 200 && known?.split(/,\s*/).includes(answer.etag)) return void reply.status(304).end();
  const { bytes, encoding } = await bodyFor(answer, String(accepts));
  if (encoding) reply.set('Content-Encoding', encoding);
  reply.status(answer.status).set('Content-Length', String(bytes.length)).end(bytes);
}
