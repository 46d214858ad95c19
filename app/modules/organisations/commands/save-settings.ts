import { actorOf, type Member } from '#app/platform/access/actor.ts';
import { audit } from '#app/platform/audit/index.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { m } from '#app/paraglide/messages.js';
import { readSettings, updateSettings, type CollaborationSettings } from '../data/collaboration.ts';
import { listOrganisations } from '../data/directory.ts';
import { onceNamed } from './once-named.ts';
import { saveVersion } from './save-version.ts';

/** Changes what the collaboration calls itself and its council, and who receives whom. @throws VersionConflict */
export async function changeSettings(tx: Tx, member: Member, given: CollaborationSettings): Promise<void> {
  const names = new Map((await listOrganisations(tx)).map(({ id, name }) => [id, name]));
  const nameOf = (id: string | null) => names.get(id ?? '') ?? m.organisations_nobody();
  await saveVersion({
    write: () => onceNamed(() => updateSettings(tx, given)),
    read: () => readSettings(tx),
    compare: (now) => [
      { label: m.organisations_name(), theirs: now.name, yours: given.name },
      { label: m.organisations_council_name(), theirs: now.councilName, yours: given.councilName },
      {
        label: m.organisations_small_cell_threshold(),
        theirs: String(now.smallCellThreshold),
        yours: String(given.smallCellThreshold),
      },
      {
        label: m.organisations_consent_reminder(),
        theirs: String(now.consentReminderDays),
        yours: String(given.consentReminderDays),
      },
      {
        label: m.organisations_self_referral(),
        theirs: nameOf(now.selfReferralOrganisationId),
        yours: nameOf(given.selfReferralOrganisationId),
      },
      {
        label: m.organisations_publishes_barriers(),
        theirs: now.publishesBarriers ? m.ui_matrix_yes() : m.ui_matrix_no(),
        yours: given.publishesBarriers ? m.ui_matrix_yes() : m.ui_matrix_no(),
      },
    ],
  });
  await audit(tx, actorOf(member), { event: 'admin.settings_changed', recordKind: 'collaboration', recordId: member.collaborationId });
}
