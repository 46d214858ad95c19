import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';
import { isId } from '#app/platform/ids/index.ts';
import type { ConsentHow, InterpreterOutcome, TakenIn } from '../rules/consent.ts';
import type { ConsentGiver } from '../rules/minors.ts';
import type { Scope } from './disclosures.ts';

export interface ConsentRow {
  id: string;
  givenOn: string;
  validFrom: string;
  validTo: string | null;
  how: ConsentHow;
  language: string;
  interpreter: InterpreterOutcome;
  witness: string | null;
  purpose: string;
  revokedOn: string | null;
  revokedHow: string | null;
  replacesId: string | null;
  replacedById: string | null;
  takenIn: TakenIn | null;
  givenBy: ConsentGiver;
  guardian: string | null;
  signature: string | null;
  textLanguage: string | null;
  textVersion: string;
  ownerOrganisationId: string;
  ownerOrganisationName: string;
  recordedBy: string | null;
}

function consents(tx: Tx, caseId: string) {
  return tx
    .selectFrom('consents as c')
    .innerJoin('organisations as o', (join) =>
      join.onRef('o.collaboration_id', '=', 'c.collaboration_id').onRef('o.id', '=', 'c.owner_organisation_id'),
    )
    .leftJoin('users as u', 'u.id', 'c.created_by')
    .select([
      'c.id', 'c.given_on as givenOn', 'c.valid_from as validFrom', 'c.valid_to as validTo', 'c.language', 'c.witness', 'c.purpose',
      'c.revoked_on as revokedOn', 'c.revoked_how as revokedHow', 'c.replaces_id as replacesId', 'c.guardian', 'c.signature',
      'c.text_language as textLanguage', 'c.text_version as textVersion', 'c.owner_organisation_id as ownerOrganisationId', 'o.name as ownerOrganisationName',
      'u.name as recordedBy',
    ])
    .select([sql<ConsentHow>`c.how`.as('how'), sql<InterpreterOutcome>`c.interpreter`.as('interpreter')])
    .select([sql<TakenIn | null>`c.taken_in`.as('takenIn'), sql<ConsentGiver>`c.given_by`.as('givenBy')])
    .select(sql<string | null>`(select n.id from consents n where n.collaboration_id = c.collaboration_id and n.replaces_id = c.id limit 1)`.as('replacedById'))
    .where('c.case_id', '=', caseId);
}

/** Every consent of a case, the latest first. */
export function selectConsents(tx: Tx, caseId: string): Promise<ConsentRow[]> {
  return consents(tx, caseId).orderBy('c.given_on', 'desc').orderBy('c.created_at', 'desc').execute();
}

export async function selectConsent(tx: Tx, caseId: string, id: string | undefined): Promise<ConsentRow | undefined> {
  return isId(id) ? consents(tx, caseId).where('c.id', '=', id).executeTakeFirst() : undefined;
}

export interface NewConsent {
  id: string;
  caseId: string;
  ownerOrganisationId: string;
  givenOn: string;
  /** The first day that it no longer holds. */
  validTo: string;
  how: ConsentHow;
  language: string;
  interpreter: InterpreterOutcome;
  witness: string | null;
  purpose: string;
  textLanguage: string;
  textVersion: string;
  takenIn: TakenIn | null;
  givenBy: ConsentGiver;
  guardian: string | null;
  signature: string | null;
  replacesId: string | null;
  createdBy: string;
}

export async function insertConsent(tx: Tx, row: NewConsent): Promise<void> {
  await tx
    .insertInto('consents')
    .values({
      collaboration_id: sql`app.collaboration()`,
      id: row.id,
      case_id: row.caseId,
      owner_organisation_id: row.ownerOrganisationId,
      given_on: row.givenOn,
      valid_from: sql<string>`app.today()`,
      valid_to: row.validTo,
      how: row.how,
      language: row.language,
      interpreter: row.interpreter,
      witness: row.witness,
      purpose: row.purpose,
      understood: true,
      text_language: row.textLanguage,
      text_version: row.textVersion,
      taken_in: row.takenIn,
      given_by: row.givenBy,
      guardian: row.guardian,
      signature: row.signature,
      replaces_id: row.replacesId,
      created_by: row.createdBy,
    })
    .execute();
}

export async function insertScopes(tx: Tx, consentId: string, scopes: readonly Scope[]): Promise<void> {
  const rows = scopes.map((scope) => ({
    collaboration_id: sql<string>`app.collaboration()`,
    consent_id: consentId,
    from_organisation_id: scope.fromOrganisationId,
    to_organisation_id: scope.toOrganisationId,
    category: scope.category,
  }));
  await tx.insertInto('consent_scopes').values(rows).execute();
}

/** Ends a consent from today; the database closes what it opened. False when it had ended already. */
export async function markRevoked(tx: Tx, id: string, how: string): Promise<boolean> {
  const result = await tx
    .updateTable('consents')
    .set({
      revoked_on: sql<string>`app.today()`,
      valid_to: sql<string>`greatest(valid_from, app.today())`,
      revoked_how: how,
      version: sql<number>`version + 1`,
    })
    .where('id', '=', id)
    .where('revoked_on', 'is', null)
    .where(sql<boolean>`(valid_to is null or app.today() < valid_to)`)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}
