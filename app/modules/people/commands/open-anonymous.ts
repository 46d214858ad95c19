import { today as todayIn } from '#app/lib/local-date.ts';
import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { openCase } from './open-case.ts';
import { recordEvent } from './record-event.ts';

export interface AnonymousCase {
  alias: string;
  gender: 'K' | 'M' | 'X';
  areaId: string | null;
  language: string | null;
  needsInterpreter: boolean | null;
  safeContact: string | null;
  protectedIdentity: boolean;
}

/** Opens a case for somebody who is not named: she takes a place and is counted, and there is no way from here to who she is. */
export async function openAnonymousCase(tx: Tx, member: Member, { areaId, ...known }: AnonymousCase): Promise<string> {
  const caseId = await openCase(tx, member, {
    person: { ...known, number: null, numberKind: 'none', firstName: null, lastName: null, birthDate: null, municipality: null },
    areaId, startedOn: todayIn(), referrerName: null, referralOn: null, municipality: null, origin: 'staff',
  });
  await recordEvent(tx, member, { caseId, category: 'identity', kind: 'opened_anonymously' });
  return caseId;
}
