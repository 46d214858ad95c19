import { createHash } from 'node:crypto';
import pg from 'pg';

/** More than the product has; a text beyond them (a list of any length, say) is sent as it is. */
const most = 300;
const names = new Map<string, string>();

/** The name under which a connection keeps the plan of a statement, or none. */
function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known || names.size >= most) return known;
  const name = createHash('sha256').update(text).digest('base64url').slice(0, 32);
  names.set(text, name);
  return name;
}

type Query = (...args: unknown[]) => unknown;

/**
 * A connection that prepares each statement once. A policy makes a statement dear to plan and cheap to run; Postgres plans a kept
 * one anew when another role runs it, so that no plan outlives the policies it was made under.
 */
export class PreparingClient extends pg.Client {
  constructor(config?: pg.ClientConfig) {
    super(config);
    const query = super.query.bind(this) as Query;
    const prepared: Query = (text, values, ...rest) => {
      const name = typeof text === 'string' && Array.isArray(values) ? nameOf(text) : undefined;
      return name ? query({ name, text, values }, ...rest) : query(text, values, ...rest);
    };
    this.query = prepared as typeof this.query;
  }
}
