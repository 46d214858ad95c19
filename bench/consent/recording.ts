import { PostgresQueryCompiler, type KyselyPlugin, type PluginTransformQueryArgs, type PluginTransformResultArgs } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';

/** A query as it was sent. */
export interface Asked {
  text: string;
  values: unknown[];
}

/** Hands on a transaction that keeps what is asked through it. */
export class Recorder implements KyselyPlugin {
  readonly asked: Asked[] = [];
  readonly #compiler = new PostgresQueryCompiler();

  transformQuery({ node, queryId }: PluginTransformQueryArgs): PluginTransformQueryArgs['node'] {
    const { sql, parameters } = this.#compiler.compileQuery(node, queryId);
    this.asked.push({ text: sql, values: [...parameters] });
    return node;
  }

  transformResult({ result }: PluginTransformResultArgs): Promise<PluginTransformResultArgs['result']> {
    return Promise.resolve(result);
  }

  through(tx: Tx): Tx {
    return tx.withPlugin(this);
  }
}
