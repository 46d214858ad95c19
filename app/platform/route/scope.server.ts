import { randomUUID } from 'node:crypto';
import { createContext } from 'react-router';
import type { Actor } from '../access/actor.ts';
import { withActor, type Tx } from '../db/index.ts';
import type { SessionState } from '../session/resolve.ts';

/** Ends the open transaction without keeping anything it did. */
class Rollback extends Error {}

/**
 * One request: who sends it, and its one transaction. Opened by the first loader or action that needs it, shared by the
 * others one after another, and ended by the middleware before any byte leaves.
 */
export class RequestScope {
  readonly id = randomUUID();
  readonly session: SessionState;
  #actor: Actor | undefined;
  #opening: Promise<Tx> | undefined;
  #end: ((outcome: 'commit' | 'rollback') => void) | undefined;
  #ended: Promise<void> = Promise.resolve();
  #turn: Promise<unknown> = Promise.resolve();

  constructor(session: SessionState) {
    this.session = session;
  }

  /** Runs `work` in the request's transaction, after whatever already runs in it. */
  inTransaction<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    const mine = this.#turn.then(async () => work(await this.#open(actor)));
    this.#turn = mine.catch(() => undefined);
    return mine;
  }

  /** Commits or rolls back; throws when the commit fails. */
  async end(outcome: 'commit' | 'rollback'): Promise<void> {
    await this.#turn;
    this.#end?.(outcome);
    this.#end = undefined;
    this.#opening = undefined;
    await this.#ended;
  }

  #open(actor: Actor): Promise<Tx> {
    if (this.#opening && this.#actor?.databaseRole !== actor.databaseRole) {
      throw new Error(`One page runs as one role: ${this.#actor?.databaseRole} is open, ${actor.databaseRole} was asked for`);
    }
    this.#actor = actor;
    this.#opening ??= new Promise<Tx>((resolve, reject) => {
      const over = new Promise<'commit' | 'rollback'>((end) => (this.#end = end));
      this.#ended = withActor(actor, async (tx) => {
        resolve(tx);
        if ((await over) === 'rollback') throw new Rollback();
      }).catch((error: unknown) => {
        reject(error);
        if (!(error instanceof Rollback)) throw error;
      });
      this.#ended.catch(() => undefined);
    });
    return this.#opening;
  }
}

export const scopeContext = createContext<RequestScope>();
