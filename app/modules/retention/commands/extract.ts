import { today } from '#app/lib/local-date.ts';
import { readCase } from '#app/modules/people/index.server.ts';
import { actorOf, type Actor, type Member } from '#app/platform/access/actor.ts';
import { audit } from '#app/platform/audit/index.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { Forbidden } from '#app/platform/errors/index.ts';
import {
  readableTables, selectNames, selectOwnCases, selectOwner, selectOwnReadings, selectReadings, selectRecords, selectShells,
} from '../data/extract-rows.ts';
import { dayOf, fieldsOf, type Extract, type ExtractReading, type ExtractRecord } from '../rules/extract.ts';

interface Asked {
  caseId: string;
  /** Whose records; null for all that the reader may see. */
  ownerId: string | null;
  organisation: string | null;
  withSafety: boolean;
  readings: ExtractReading[];
}

async function collect(tx: Tx, { caseId, ownerId, organisation, withSafety, readings }: Asked): Promise<Extract> {
  const names = await selectNames(tx);
  const tables = await readableTables(tx);
  const records: ExtractRecord[] = [];
  for (const { kind, record } of await selectRecords(tx, tables.records, caseId, ownerId)) {
    const { id, category, owner_organisation_id: owner } = record as Record<string, string>;
    if (category === 'safety' && !withSafety) continue;
    records.push({
      kind, id: id ?? '', owner: names.get(owner ?? '') ?? '', category: category ?? '', day: dayOf(record), fields: fieldsOf(record, names),
    });
  }
  const shells = await selectShells(tx, tables.shells, caseId);
  const person = { ...shells.persons, ...shells.person_identities };
  const about = fieldsOf(shells.cases, names);
  return { caseId, madeOn: today(), organisation, person: fieldsOf(person, names), about, records, readings };
}

/**
 * What the case's owner holds, asked for by its own staff: for whoever hands out a person's extract, or puts the case in an archive.
 * @throws Forbidden when her organisation does not own the case, or she only reads it for a stated reason; NotFound when it is not there for her
 */
export async function extractForStaff(tx: Tx, member: Member, caseId: string | undefined, withSafety: boolean): Promise<Extract> {
  const shell = await readCase(tx, caseId);
  if (shell.ownerOrganisationId !== member.organisationId || shell.readsUntil !== null) throw new Forbidden();
  const asked = { caseId: shell.id, ownerId: shell.ownerOrganisationId, organisation: member.organisationName, withSafety };
  const extract = await collect(tx, { ...asked, readings: await selectReadings(tx, shell.id) });
  await audit(tx, actorOf(member), { event: 'extract.made', caseIds: [shell.id], recordKind: withSafety ? 'extract:safety' : 'extract' });
  return extract;
}

/** What is held about herself: all that her policies show, never safety and of notes not the text, in every case of hers. */
export async function extractForHerself(tx: Tx, member: Member): Promise<Extract[]> {
  const extracts: Extract[] = [];
  for (const caseId of await selectOwnCases(tx)) {
    extracts.push(await collect(tx, { caseId, ownerId: null, organisation: null, withSafety: false, readings: await selectOwnReadings(tx, caseId) }));
  }
  await audit(tx, actorOf(member), { event: 'extract.own', caseIds: extracts.map(({ caseId }) => caseId) });
  return extracts;
}

/** What the case's owner holds, for the command line; undefined when the case is not in this collaboration. */
export async function extractForOperator(tx: Tx, actor: Actor, caseId: string): Promise<Extract | undefined> {
  const owner = await selectOwner(tx, caseId);
  if (!owner) return undefined;
  const extract = await collect(tx, { caseId, ownerId: owner.id, organisation: owner.name, withSafety: true, readings: [] });
  await audit(tx, actor, { event: 'extract.made', caseIds: [caseId], recordKind: 'extract:safety' });
  return extract;
}
