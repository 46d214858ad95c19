import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { InvalidForm, VersionConflict } from '#app/platform/errors/index.ts';
import { completeSteps, recordEvent } from '#app/modules/people/index.server.ts';
import { m } from '#app/paraglide/messages.js';
import { listLivelihoods, replaceLivelihood, type LivelihoodRow } from '../data/livelihoods.ts';
import { livelihoodProblem, sameAnswer, type LivelihoodShare } from '../rules/livelihood.ts';
import type { Timepoint } from '../rules/sources.ts';

export interface LivelihoodToRecord {
  caseId: string;
  timepoint: Timepoint;
  askedOn: string;
  shares: LivelihoodShare[];
  /** The version of the answer that the form showed; 0 when there was none. */
  version: number;
}

/** Records what she lives on at one time, in place of what the caller's organisation had recorded for it. */
export async function recordLivelihood(tx: Tx, member: Member, answer: LivelihoodToRecord): Promise<void> {
  const { caseId, timepoint, askedOn, shares } = answer;
  const problem = livelihoodProblem(shares);
  if (problem) throw new InvalidForm({ source_INGEN: problem === 'nothing' ? m.followup_error_nothing() : m.followup_error_none_excludes() });
  const ownerOrganisationId = member.organisationId ?? '';
  const before = (await listLivelihoods(tx, caseId)).filter(
    (row) => row.timepoint === timepoint && row.ownerOrganisationId === ownerOrganisationId,
  );
  const version = before.reduce((highest, row) => Math.max(highest, row.version), 0);
  if (version !== answer.version) throw conflict(before, shares, version);
  if (before.length > 0 && sameAnswer(before, shares) && before[0]?.askedOn === askedOn) return;
  const row = { caseId, ownerOrganisationId, timepoint, askedOn, version: version + 1, recordedBy: member.userId };
  await replaceLivelihood(tx, row, shares);
  await recordEvent(tx, member, {
    caseId, category: 'finances', kind: before.length > 0 ? 'livelihood_changed' : 'livelihood_recorded', occurredOn: askedOn,
    detail: { timepoint },
  });
  if (timepoint === '12_months') await completeSteps(tx, caseId, 'ask_after_12_months');
}

/** She was asked for after twelve months and could not be reached: non-response is counted, and she is not asked again. */
export async function recordNotReached(tx: Tx, member: Member, caseId: string): Promise<void> {
  await recordEvent(tx, member, { caseId, category: 'finances', kind: 'not_reached_12_months', detail: { timepoint: '12_months' } });
  await completeSteps(tx, caseId, 'ask_after_12_months');
}

function conflict(theirs: LivelihoodRow[], yours: LivelihoodShare[], version: number): VersionConflict {
  const words = (shares: LivelihoodShare[]) =>
    shares.map(({ source, sharePercent }) => (sharePercent === null ? source : `${source} ${sharePercent} %`)).join(', ');
  return new VersionConflict([{ label: m.followup_sources(), theirs: words(theirs), yours: words(yours) }], version);
}
