import { listPlans, readWhole } from '#app/modules/activities/index.server.ts';
import { listEntries } from '#app/modules/diary/index.server.ts';
import { listMethods } from '#app/modules/methods/index.server.ts';
import { listPartnersOf, listTold } from '#app/modules/outreach/index.server.ts';
import { listDecidedIn } from '#app/modules/steering/index.server.ts';
import { parseLocalDate, today } from '#app/lib/local-date.ts';
import { sameOrOthers, totalOf } from '#app/lib/quantity.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { currentOf } from '../rules/current.ts';

/** So many lines of each kind fit in a printout that somebody reads. */
const most = 300;

/** What the printout is asked for: a plan, and the days of everything else; the plan's days where none are given. */
export interface ReportAsked {
  planId: string | null;
  from: string | null;
  to: string | null;
}

/** All that a final report is written from, of some days: what was planned and done, decided, thought, told, and what others take over. */
export async function readReport(tx: Tx, asked: ReportAsked) {
  const plans = await listPlans(tx);
  const plan = plans.find(({ id }) => id === asked.planId) ?? currentOf(plans, today());
  const days = {
    from: parseLocalDate(asked.from ?? '') ?? plan?.startsOn ?? `${today().slice(0, 4)}-01-01`,
    to: parseLocalDate(asked.to ?? '') ?? plan?.endsOn ?? today(),
  };
  const { entries, total } = await listEntries(tx, { days }, most);
  const told = await listTold(tx, days, most);
  return {
    plans, days,
    view: plan ? await readWhole(tx, plan) : null,
    decisions: await listDecidedIn(tx, days, most),
    entries: entries.toReversed(), entriesLeftOut: total - entries.length,
    told: told.toReversed(), toldIsCut: told.length === most,
    reached: sameOrOthers(told.map(({ reach }) => totalOf(reach))),
    methods: await listMethods(tx),
    partners: await listPartnersOf(tx, days, most),
  };
}

export type Report = Awaited<ReturnType<typeof readReport>>;
