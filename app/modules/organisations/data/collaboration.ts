import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';

export interface CollaborationSettings {
  name: string;
  /** What the council is called here. */
  councilName: string;
  /** Figures below this are hidden outside the case work. */
  smallCellThreshold: number;
  /** Who receives those who ask for support themselves. */
  selfReferralOrganisationId: string | null;
  /** How many days before a consent lapses somebody is reminded. */
  consentReminderDays: number;
  /** Whether anybody may read which structural barriers are worked on. */
  publishesBarriers: boolean;
  version: number;
}

export function readSettings(tx: Tx): Promise<CollaborationSettings> {
  return tx
    .selectFrom('collaborations')
    .select([
      'name', 'council_name as councilName', 'small_cell_threshold as smallCellThreshold',
      'self_referral_organisation_id as selfReferralOrganisationId', 'consent_reminder_days as consentReminderDays',
      'publishes_barriers as publishesBarriers', 'version',
    ])
    .where('id', '=', sql<string>`app.collaboration()`)
    .executeTakeFirstOrThrow();
}

/** Changes settings that still have the version they were read with; false otherwise. */
export async function updateSettings(tx: Tx, settings: CollaborationSettings): Promise<boolean> {
  const result = await tx
    .updateTable('collaborations')
    .set({
      name: settings.name,
      council_name: settings.councilName,
      small_cell_threshold: settings.smallCellThreshold,
      self_referral_organisation_id: settings.selfReferralOrganisationId,
      consent_reminder_days: settings.consentReminderDays,
      publishes_barriers: settings.publishesBarriers,
      version: settings.version + 1,
    })
    .where('id', '=', sql<string>`app.collaboration()`)
    .where('version', '=', settings.version)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}
