import { actorOf, type Member } from '#app/platform/access/actor.ts';
import { audit } from '#app/platform/audit/index.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { selectProjectYears, upsertProjectYears, type ProjectYears } from '../data/project.ts';
import { selectRules, upsertRule, type Rule } from '../data/rules.ts';
import { projectKinds } from '../rules/codes.ts';

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

/** How many years each kind of record outside cases is kept. */
export function readProjectYears(tx: Tx): Promise<ProjectYears> {
  return selectProjectYears(tx, projectKinds);
}

/** Decides how long records outside cases are kept; what is as it was is left alone. */
export async function saveProjectYears(tx: Tx, member: Member, years: ProjectYears): Promise<void> {
  const before = await selectProjectYears(tx, projectKinds);
  for (const kind of projectKinds.filter((each) => before[each] !== years[each])) {
    await upsertProjectYears(tx, kind, years[kind]);
    await audit(tx, actorOf(member), { event: 'retention.rule', recordKind: `rule:project:${kind}`, reason: `years=${years[kind]}` });
  }
}
