import { contactAge } from '#app/modules/examples/index.server.ts';
import { localDate, today } from '#app/lib/local-date.ts';
import type { Tx } from '#app/platform/db/index.ts';
import {
  selectAddress, selectGoneLinks, selectOtherLanguages, selectShownContacts, selectShownRemarks, selectVersions, type Contact, type OtherLanguage, type Remark,
  type Version,
} from '../data/example.ts';

export interface ShownExample {
  shown: Version;
  /** Every version, the newest first, without their texts. */
  versions: Pick<Version, 'number' | 'publishedAt' | 'replacedAt' | 'changes'>[];
  isCurrent: boolean;
  contacts: Contact[];
  /** Nobody has said for a year that what stands here still holds, so that no name is shown. */
  isStale: boolean;
  goneLinks: string[];
  /** The same in other languages. */
  others: OtherLanguage[];
  remarks: Remark[];
}

/**
 * An example as the public sees it, in its current version or an older one.
 * @throws a Response of 404 where nothing was ever published, of 410 where it has been withdrawn
 */
export async function readExample(tx: Tx, slug: string, number?: number): Promise<ShownExample> {
  const address = await selectAddress(tx, slug);
  if (!address) throw new Response(null, { status: 404 });
  const versions = address.withdrawnOn === null ? await selectVersions(tx, address) : [];
  if (versions.length === 0) throw new Response(null, { status: 410 });
  const shown = number === undefined ? versions[0] : versions.find((version) => version.number === number);
  if (!shown) throw new Response(null, { status: 404 });
  const contacts = await selectShownContacts(tx, address);
  const fresh = contacts.filter(({ validUntil }) => validUntil !== null && contactAge(localDate(validUntil), today()) !== 'stale');
  return {
    shown,
    versions: versions.map(({ number: each, publishedAt, replacedAt, changes }) => ({ number: each, publishedAt, replacedAt, changes })),
    isCurrent: shown.replacedAt === null,
    contacts: fresh,
    isStale: contacts.length > 0 && fresh.length === 0,
    others: await selectOtherLanguages(tx, address),
    goneLinks: await selectGoneLinks(tx, address),
    remarks: await selectShownRemarks(tx, address),
  };
}
