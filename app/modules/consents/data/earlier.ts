import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';
import { isId } from '#app/platform/ids/index.ts';
import type { Scope } from './disclosures.ts';

/** A consent that does not hold any more, or that was given in an earlier case of the same person. */
export interface EarlierConsent {
  id: string;
  givenOn: string;
  purpose: string;
  language: string;
}

function earlier(tx: Tx, caseId: string) {
  return tx
    .selectFrom('consents as c')
    .innerJoin('cases as k', (join) => join.onRef('k.collaboration_id', '=', 'c.collaboration_id').onRef('k.id', '=', 'c.case_id'))
    .select(['c.id', 'c.given_on as givenOn', 'c.purpose', 'c.language'])
    .where(sql<boolean>`k.person_id = (select person_id from cases where collaboration_id = app.collaboration() and id = ${caseId})`)
    .where(
      sql<boolean>`(c.case_id <> ${caseId} or (c.revoked_on is null and c.valid_to <= app.today()))`,
    )
    .orderBy('c.given_on', 'desc')
    .orderBy('c.created_at', 'desc');
}

/** The latest of them that the reader may read: of an earlier case only where she works with that one too. */
export function selectEarlier(tx: Tx, caseId: string): Promise<EarlierConsent | undefined> {
  return earlier(tx, caseId).executeTakeFirst();
}

/** One of them, with what it opened. */
export async function selectEarlierScopes(tx: Tx, caseId: string, id: string): Promise<(EarlierConsent & { scopes: Scope[] }) | undefined> {
  const consent = isId(id) ? await earlier(tx, caseId).where('c.id', '=', id).executeTakeFirst() : undefined;
  if (!consent) return undefined;
  const scopes = await tx
    .selectFrom('consent_scopes')
    .select(['from_organisation_id as fromOrganisationId', 'to_organisation_id as toOrganisationId', 'category'])
    .where('consent_id', '=', id)
    .execute();
  return { ...consent, scopes };
}
