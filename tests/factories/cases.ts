import { addDays, today } from '#app/lib/local-date.ts';
import { giveConsent, type ConsentToGive } from '#app/modules/consents/index.server.ts';
import { insertTeamMember, openCase, type TeamFunction } from '#app/modules/people/index.server.ts';
import type { Member } from '#app/platform/access/actor.ts';
import { acting } from './acting.ts';
import { inventedPerson, type PersonPlan } from './person.ts';

export interface CasePlan {
  person?: PersonPlan;
  startedOn?: string;
  referrerName?: string | null;
}

/** A case that the coordinator opens in her organisation; she works with it. */
export function makeCase(coordinator: Member, { person, startedOn = today(), referrerName = null }: CasePlan = {}): Promise<string> {
  return acting(coordinator, (tx) =>
    openCase(tx, coordinator, {
      person: inventedPerson(person), startedOn, referrerName, areaId: null, referralOn: null, municipality: null, origin: 'staff',
    }),
  );
}

/** Somebody of the team asks a colleague to work with the case. */
export function joinCase(by: Member, caseId: string, colleague: Member, as: TeamFunction = 'contact', seesProtected = false): Promise<void> {
  const { userId, organisationId } = colleague;
  return acting(by, (tx) =>
    insertTeamMember(tx, { caseId, userId, organisationId: organisationId ?? '', function: as, seesProtected, createdBy: by.userId }),
  );
}

/** She agrees that some organisations' records may be read by others: by ready-made choices, or box by box. */
export function consentIn(by: Member, caseId: string, sharing: Pick<ConsentToGive, 'from' | 'to'> & Partial<ConsentToGive>): Promise<string> {
  const day = today();
  return acting(by, (tx) =>
    giveConsent(tx, by, caseId, {
      givenOn: day,
      lastDay: addDays(day, 360),
      how: 'paper',
      interpreter: 'not_needed',
      understood: true,
      witness: null,
      purpose: 'Samordnat stöd till arbete eller studier',
      language: 'sv',
      chosen: [],
      boxes: [],
      ...sharing,
    }),
  );
}
