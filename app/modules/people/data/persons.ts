import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';

export interface PersonToResolve {
  number: string | null;
  numberKind: 'personnummer' | 'samordningsnummer' | 'reserve' | 'none';
  firstName: string | null;
  lastName: string | null;
  alias: string | null;
  gender: 'K' | 'M' | 'X';
  birthDate: string | null;
  protectedIdentity: boolean;
  municipality: string | null;
  safeContact: string | null;
  language: string | null;
  needsInterpreter: boolean | null;
}

/** The id of the person with this number, made when she is new. The caller cannot tell which of the two it was. */
export async function resolvePerson(tx: Tx, p: PersonToResolve): Promise<string> {
  const { rows } = await sql<{ id: string }>`select app.resolve_person(${p.number}, ${p.numberKind}, ${p.firstName}, ${p.lastName},
    ${p.alias}, ${p.gender}, ${p.birthDate}::date, ${p.protectedIdentity}, ${p.municipality}, ${p.safeContact}, ${p.language},
    ${p.needsInterpreter}) as id`.execute(tx);
  const [row] = rows;
  if (!row) throw new Error('A person was neither found nor made');
  return row.id;
}
