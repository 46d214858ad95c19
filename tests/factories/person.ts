import type { PersonToResolve } from '#app/modules/people/index.server.ts';
import { inventedNumber } from './invented-number.ts';

export type PersonPlan = Partial<Omit<PersonToResolve, 'gender'>> & { born?: string; gender?: 'K' | 'M'; serial?: number };

/** Somebody who is not, with a number that nobody has. */
export function inventedPerson({ born = '1984-03-12', gender = 'K', serial = 0, ...change }: PersonPlan = {}): PersonToResolve {
  return {
    number: inventedNumber(born, gender, serial),
    numberKind: 'personnummer',
    firstName: 'Amina',
    lastName: 'Exempel',
    alias: null,
    gender,
    birthDate: born,
    protectedIdentity: false,
    municipality: 'Exempelstad',
    safeContact: null,
    language: 'swe',
    needsInterpreter: false,
    ...change,
  };
}
