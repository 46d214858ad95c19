import { actorOf, type Member } from '#app/platform/access/actor.ts';
import { audit } from '#app/platform/audit/index.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { selectRules, upsertRule, type Rule } from '../data/rules.ts';

/** The rules that stand, of every organisation or of one; where there is none the default holds. */
export function listRules(tx: Tx, organisationId: string | null = null): Promise<Rule[]> {
  return selectRules(tx, organisationId);
}

export async function saveRule(tx: Tx, member: Member, rule: Rule): Promise<void> {
  await upsertRule(tx, rule);
  await audit(tx, actorOf(member), {
    event: 'retention.rule', recordKind: `rule:${rule.kind}`, recordId: rule.organisationId,
    reason: `years=${rule.years} from=${rule.countedFrom} days=${rule.preservedDays.join(',')}`,
  });
}
