import { today } from '#app/lib/local-date.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { mailIsOn } from '#app/platform/mail/index.ts';
import { deleteMailAddress, saveMailAddress, selectMailAddress, type MailAddress } from '../data/mail-addresses.ts';
import { queueMail } from '../data/mails.ts';
import { refuseFlood } from './refuse-flood.ts';

export interface OwnLine {
  collaborationId: string;
  exampleId: string;
  contributorId: string;
}

/** What a writer's own part about mail shows; null where the house sends none. */
export async function readMailAddress(tx: Tx, contributorId: string | undefined): Promise<{ own: MailAddress | null } | null> {
  if (!mailIsOn() || contributorId === undefined) return null;
  return { own: (await selectMailAddress(tx, contributorId)) ?? null };
}

/** So many times a day a writer may correct her address and get her link again. */
const linksADay = 3;

/** Keeps where mail to a writer goes. To an address that is new she gets her own link at once, and sees that it arrives. */
export async function keepMailAddress(tx: Tx, line: OwnLine, wanted: MailAddress): Promise<void> {
  const before = await selectMailAddress(tx, line.contributorId);
  await saveMailAddress(tx, line, wanted);
  if (!mailIsOn() || before?.address === wanted.address) return;
  const { collaborationId, exampleId, contributorId } = line;
  for (let time = 1; time <= linksADay; time += 1) {
    if (await queueMail(tx, { collaborationId, exampleId, to: { contributorId }, kind: 'link', occasion: `${today()} ${time}` })) return;
  }
}

/**
 * The same by a secret link, where anybody could be writing and any address be given.
 * @throws Refused when too many came within the hour, from one place or on one draft
 */
export async function keepMailAddressByLink(tx: Tx, line: OwnLine, wanted: MailAddress, address: string): Promise<void> {
  await refuseFlood(tx, [{ key: `mail ${address}`, times: 10 }, { key: `mail ${line.exampleId}`, times: 10 }]);
  await keepMailAddress(tx, line, wanted);
}

/** She wants no mail any longer: her address is gone at once. */
export async function removeMailAddress(tx: Tx, contributorId: string): Promise<void> {
  await deleteMailAddress(tx, contributorId);
}
