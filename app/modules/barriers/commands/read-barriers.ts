import type { Member } from '#app/platform/access/actor.ts';
import { roleMay } from '#app/platform/access/capabilities.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { NotFound, found } from '#app/platform/errors/index.ts';
import { isId } from '#app/platform/ids/index.ts';
import { keepSearch, openSearch } from '#app/platform/searches/index.ts';
import { selectBarrier, selectBarriers, selectNeighbours, selectStopMany, type BarrierFilter } from '../data/barriers.ts';
import { selectLog } from '../data/log.ts';
import { selectBarrierObservations } from '../data/observations.ts';
import { selectOwners, selectWaiting } from '../data/owners.ts';
import { selectToWriteOut } from '../data/recordings.ts';
import { barrierLevels, barrierStates, barrierThemes } from '../rules/barrier.ts';
import { pageOf, pagesOf } from '../rules/pages.ts';

export interface AskedBarriers extends BarrierFilter {
  /** The id under which the words of a search are kept. */
  searchId: string | null;
}

/** What the list was asked for; what is no known choice is left out. */
export function readBarrierFilter(query: URLSearchParams): AskedBarriers {
  const searchId = query.get('sok') ?? undefined;
  const state = query.get('lage');
  return {
    state: barrierStates.find((each) => each === state) ?? (state === 'all' ? 'all' : 'open'),
    theme: barrierThemes.find((each) => each === query.get('tema')) ?? null,
    level: barrierLevels.find((each) => each === query.get('niva')) ?? null,
    searchId: searchId && isId(searchId) ? searchId : null,
  };
}

/**
 * The query of a list that is asked for: words are kept under an id, since somebody may type a name, and what was not chosen is left out.
 */
export async function askForBarriers(tx: Tx, words: string, { state, theme, level }: BarrierFilter): Promise<Record<string, string>> {
  return {
    ...(words.trim() === '' ? {} : { sok: await keepSearch(tx, words) }),
    ...(state === 'open' ? {} : { lage: state }), ...(theme ? { tema: theme } : {}), ...(level ? { niva: level } : {}),
  };
}

/** One page of the bank, what waits on the reader's organisation, and what was told and waits to be written out. */
export async function listBarriers(tx: Tx, member: Member, filter: AskedBarriers, askedPage: string | null) {
  const text = filter.searchId ? await openSearch(tx, filter.searchId) : null;
  const { page, ...window } = pageOf(askedPage);
  const rows = await selectBarriers(tx, filter, text, window);
  const many = await selectStopMany(tx, member.collaborationId, rows);
  const total = rows[0]?.total ?? 0;
  return {
    rows: rows.map((row) => ({ ...row, stopsMany: many.has(row.id) })), filter, text, page, pages: pagesOf(total), total,
    waiting: member.organisationId ? await selectWaiting(tx, member.organisationId) : [],
    toWriteOut: await selectToWriteOut(tx),
  };
}

/**
 * A barrier with its owners, what was done, and the reports that the reader may read.
 * @throws NotFound
 */
export async function readBarrier(tx: Tx, member: Member, id: string | undefined) {
  if (!isId(id)) throw new NotFound();
  const barrier = found(await selectBarrier(tx, id));
  const owners = await selectOwners(tx, id);
  const many = await selectStopMany(tx, member.collaborationId, [barrier]);
  return {
    barrier, owners,
    log: await selectLog(tx, id),
    reports: await selectBarrierObservations(tx, id),
    neighbours: await selectNeighbours(tx, id),
    stopsMany: many.has(id),
    mine: owners.find(({ organisationId }) => organisationId === member.organisationId) ?? null,
    keeps: roleMay(member.role, 'barriers.keep'),
  };
}

export type BarrierView = Awaited<ReturnType<typeof readBarrier>>;
