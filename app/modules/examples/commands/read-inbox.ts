import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { countByCounty, countByState, selectDesk, selectInbox } from '../data/inbox.ts';
import { states, type ExampleState } from '../rules/codes.ts';

const perPage = 50;

/** The editors' inbox: what waits for the reader first, or what the address asks for. An editor of a county begins with her own. */
export async function readInbox(tx: Tx, member: Member, address: URL) {
  const asked = address.searchParams;
  const desk = await selectDesk(tx, member.organisationId);
  const county = asked.has('lan') ? asked.get('lan') || null : ownCounty(desk?.countyCode);
  const state = states.find((each) => each === asked.get('lage')) ?? null;
  const mine = state === null && asked.get('lage') !== 'alla' && member.role === 'editor';
  const page = Math.max(1, Math.trunc(Number(asked.get('sida') ?? 1)) || 1);
  const { lines, total } = await selectInbox(tx, member.userId, { state, county, mine, limit: perPage, offset: (page - 1) * perPage });
  const counts = await countByState(tx, county);
  return { lines, total, page, pages: Math.ceil(total / perPage), state, county, mine, counts: states.map((each) => ({ state: each, n: counts[each] ?? 0 })) };
}

export type Inbox = Awaited<ReturnType<typeof readInbox>>;
export type StateCount = { state: ExampleState; n: number };

function ownCounty(code: string | undefined): string | null {
  return code === undefined || code === '00' ? null : code;
}

/** Every county that has something, for the view over the country. */
export function readCounties(tx: Tx) {
  return countByCounty(tx);
}
