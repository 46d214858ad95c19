import { m } from '#app/paraglide/messages.js';
import { actorOf, type Member } from '#app/platform/access/actor.ts';
import { audit } from '#app/platform/audit/index.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { found, NotFound, Refused } from '#app/platform/errors/index.ts';
import { isId } from '#app/platform/ids/index.ts';
import { isNoAccess } from '#app/platform/route/database-error.ts';
import { judge, selectKnownPersons, selectVerdicts, undo, type KnownPerson, type MergeRow, type Verdict } from '../data/duplicates.ts';
import { findPairs, likeness } from '../rules/similar.ts';

const shownPairs = 50;

/** Pairs among the reader's own persons that are likely one and not decided yet, and what was decided. */
export async function readDuplicates(tx: Tx) {
  const persons = await selectKnownPersons(tx);
  const verdicts = await selectVerdicts(tx);
  const decided = new Set(verdicts.flatMap(({ keptPersonId: a, otherPersonId: b }) => [`${a}.${b}`, `${b}.${a}`]));
  const pairs = findPairs(persons).filter(({ a, b }) => !decided.has(`${a.id}.${b.id}`));
  return { pairs: pairs.slice(0, shownPairs), total: pairs.length, decided: named(verdicts, persons) };
}

function named(verdicts: MergeRow[], persons: KnownPerson[]) {
  const byId = new Map(persons.map((each) => [each.id, each]));
  return verdicts.map(({ decidedAt, ...row }) => ({
    ...row, decidedAt: decidedAt.toISOString(), kept: byId.get(row.keptPersonId) ?? null, other: byId.get(row.otherPersonId) ?? null,
  }));
}

/** Two persons side by side, by an address that holds ids alone. @throws NotFound unless the reader sees both */
export async function readPair(tx: Tx, pair: string | undefined) {
  const ids = (pair ?? '').split('.');
  const [first, second] = ids;
  if (ids.length !== 2 || !isId(first) || !isId(second) || first === second) throw new NotFound();
  const persons = await selectKnownPersons(tx, [first, second]);
  const a = found(persons.find((each) => each.id === first));
  const b = found(persons.find((each) => each.id === second));
  const verdict = (await selectVerdicts(tx)).find(
    (row) => [a.id, b.id].includes(row.keptPersonId) && [a.id, b.id].includes(row.otherPersonId),
  );
  return {
    a, b,
    why: likeness(a, b),
    verdict: verdict ? { ...verdict, decidedAt: verdict.decidedAt.toISOString() } : null,
    sameProtection: a.protectedIdentity === b.protectedIdentity && a.namedOnly === b.namedOnly,
  };
}
export type PairPage = Awaited<ReturnType<typeof readPair>>;

/**
 * Says that two are one, counted with the first, or that they are two.
 * @throws Refused where they are protected differently, or decided already
 */
export async function decidePair(tx: Tx, member: Member, pair: string | undefined, kept: string, verdict: Verdict): Promise<string[]> {
  const { a, b, sameProtection, verdict: earlier } = await readPair(tx, pair);
  if (earlier) throw new Refused(m.duplicates_decided());
  const [keep, join] = kept === b.id ? [b, a] : [a, b];
  if (!sameProtection) throw new Refused(m.duplicates_protection());
  const id = await judge(tx, keep.id, join.id, verdict).catch((error: unknown) => {
    if (isNoAccess(error)) throw new Refused(m.duplicates_not_owner());
    throw error;
  });
  if (!id) throw new Refused(m.duplicates_decided());
  const caseIds = [...a.cases, ...b.cases].map((each) => each.id);
  await audit(tx, actorOf(member), { event: `duplicates.${verdict}`, caseIds, recordKind: 'person_merge', recordId: id });
  return caseIds;
}

/** Parts what was joined, or asks again. @throws Refused where that is not the caller's to do */
export async function undoDecision(tx: Tx, member: Member, pair: string | undefined): Promise<string[]> {
  const { a, b, verdict } = await readPair(tx, pair);
  if (!verdict || !(await undo(tx, verdict.id))) throw new Refused(m.duplicates_not_owner());
  const caseIds = [...a.cases, ...b.cases].map((each) => each.id);
  await audit(tx, actorOf(member), { event: 'duplicates.undone', caseIds, recordKind: 'person_merge', recordId: verdict.id });
  return caseIds;
}
