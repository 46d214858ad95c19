import { likeAnywhere } from '#app/lib/words-query.ts';
import { nameProblem } from '#app/lib/says-who.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { found, InvalidForm, VersionConflict } from '#app/platform/errors/index.ts';
import { unlessTaken } from '#app/platform/form/unless-taken.ts';
import { newId } from '#app/platform/ids/index.ts';
import { m } from '#app/paraglide/messages.js';
import {
  insertPartner, selectPartner, selectPartners, selectToInvite, updatePartner, type Partner, type PartnerName, type PartnerRow,
} from '../data/partners.ts';

const pageSize = 50;

/** One page of the partners; with words only those whose name, help or contact holds them. */
export async function listPartners(tx: Tx, words = '', askedPage: string | null = null) {
  const page = Math.max(1, Math.trunc(Number(askedPage ?? 1)) || 1);
  const { partners, total } = await selectPartners(tx, likeAnywhere(words), { limit: pageSize, offset: (page - 1) * pageSize });
  return { partners, total, page, pages: Math.ceil(total / pageSize) };
}

const mostToTick = 40;

/** Partners to invite: as many as one would tick, and how many there are in all. */
export function listToInvite(tx: Tx, invitationId: string | null): Promise<{ partners: PartnerName[]; total: number }> {
  return selectToInvite(tx, invitationId, mostToTick);
}

export async function readPartner(tx: Tx, id: string | undefined): Promise<PartnerRow> {
  return found(await selectPartner(tx, id ?? ''));
}

export async function addPartner(tx: Tx, partner: Partner): Promise<string> {
  refuseNumbers(partner);
  const id = newId();
  await once(() => insertPartner(tx, { ...partner, id }));
  return id;
}

export async function changePartner(tx: Tx, id: string, version: number, partner: Partner): Promise<void> {
  const before = await readPartner(tx, id);
  refuseNumbers(partner);
  if (await once(() => updatePartner(tx, id, version, partner))) return;
  const rows = [
    { label: m.outreach_partner(), theirs: before.name, yours: partner.name },
    { label: m.outreach_contact(), theirs: before.contactName ?? '', yours: partner.contactName ?? '' },
    { label: m.outreach_contact_way(), theirs: before.contactWay ?? '', yours: partner.contactWay ?? '' },
    { label: m.outreach_brings(), theirs: before.brings ?? '', yours: partner.brings ?? '' },
  ];
  throw new VersionConflict(rows.filter(({ theirs, yours }) => theirs !== yours), before.version);
}

function refuseNumbers(partner: Partner): void {
  const named = (['name', 'contactName', 'brings'] as const).filter((field) => nameProblem([partner[field]], true) !== null);
  if (named.length > 0) throw new InvalidForm(Object.fromEntries(named.map((field) => [field, m.outreach_error_number()])));
}

function once<T>(write: () => Promise<T>): Promise<T> {
  return unlessTaken('project_partners_collaboration_id_name_key', { name: m.outreach_error_taken() }, write);
}
