import type { MembershipRole } from '#app/platform/access/roles.ts';
import type { Category } from '#app/lib/categories.ts';
import type { Clause } from './clauses.ts';
import type { Facts, Organisation, Span } from './facts.ts';

/** Roles whose daily work is with cases (domain.md, "People who use it"). */
const working: readonly MembershipRole[] = [
  'companion', 'caseworker', 'coordinator', 'council_member', 'supervisor', 'group_leader', 'health_coordinator', 'language_support',
];

export interface Asked {
  facts: Facts;
  /** Days from the day of the facts. */
  day: number;
  without?: Clause | undefined;
}

function within({ from, to }: Span, day: number): boolean {
  return from <= day && (to === null || day < to);
}

/** Whether the reader may read a record of this owner and category: the rule in words, as plain code. */
export function mayRead(asked: Asked, owner: Organisation = asked.facts.owner, category: Category = asked.facts.category): boolean {
  return actsInCases(asked) && (worksWith(asked) || hasException(asked, category)) && !shutOut(asked) && opened(asked, owner, category);
}

/** Whether she may write records of her own organisation in the case. */
export function mayWrite(asked: Asked): boolean {
  return actsInCases(asked) && worksWith(asked) && !shutOut(asked);
}

/** Whether she may read the name: through a case whose shell she may read, and by name where the person is protected. */
export function mayName(asked: Asked, shellOwner: Organisation): boolean {
  const shown = asked.without === 'names of the protected are for the named' || asked.facts.protection === 'none' || named(asked);
  return mayRead(asked, shellOwner, 'identity') && shown;
}

/** Whether she acts through a membership that holds, in the collaboration that the case belongs to. */
export function actsValidly({ facts, day, without }: Asked): boolean {
  return (without === 'membership is valid' || within(facts.membership, day)) && (without === 'same tenant' || facts.sameTenant);
}

function actsInCases(asked: Asked): boolean {
  return actsValidly(asked) && (asked.without === 'role works with cases' || working.includes(asked.facts.role));
}

function teamRows({ facts, day, without }: Asked): Facts['team'] {
  return facts.team.filter(
    (row) =>
      (without === 'team is for the organisation acted for' || row.organisation === facts.actsFor) &&
      (without === 'team is valid' || within(row.span, day)),
  );
}

function worksWith(asked: Asked): boolean {
  return teamRows(asked).length > 0;
}

function named(asked: Asked): boolean {
  return teamRows(asked).some((row) => row.seesProtected);
}

function hasException({ facts, without }: Asked, category: Category): boolean {
  const { exception } = facts;
  if (!exception) return false;
  return (
    (without === 'exception never opens safety' || category !== 'safety') &&
    (without === 'exception has begun and not expired' || (exception.from <= 0 && exception.to > 0)) &&
    (without === 'exception is not closed' || !exception.closed) &&
    (without === 'exception is for the organisation acted for' || exception.organisation === facts.actsFor)
  );
}

function shutOut(asked: Asked): boolean {
  const { facts, day, without } = asked;
  const locked = facts.lock !== null && (without === 'lock is valid' || within(facts.lock, day));
  const unnamed = facts.protection === 'named_only' && !named(asked);
  return (without !== 'not locked' && locked) || (without !== 'named people only' && unnamed);
}

function opened({ facts, day, without }: Asked, owner: Organisation, category: Category): boolean {
  if (without === 'owner or disclosure' || owner === facts.actsFor) return true;
  return facts.disclosures.some(
    (each) =>
      (without === 'disclosure is from the owner' || each.from === owner) &&
      (without === 'disclosure is to the organisation acted for' || each.to === facts.actsFor) &&
      (without === 'disclosure is of the category' || each.category === category) &&
      (without === 'disclosure is valid' || within(each.span, day)),
  );
}
