import { listPlans, readWhole } from '#app/modules/activities/index.server.ts';
import { listEntries } from '#app/modules/diary/index.server.ts';
import { listMethods } from '#app/modules/methods/index.server.ts';
import { countOutreach } from '#app/modules/outreach/index.server.ts';
import { listComing, listUnfinished } from '#app/modules/steering/index.server.ts';
import { today } from '#app/lib/local-date.ts';
import { roleMay } from '#app/platform/access/capabilities.ts';
import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { currentOf } from '../rules/current.ts';

const shownEntries = 5;

/** The project at a glance, as far as the reader's own rooms go. */
export async function readFront(tx: Tx, member: Member) {
  const steering = roleMay(member.role, 'steering.read');
  return {
    ...(await readActivities(tx)),
    steering: steering ? { unfinished: await listUnfinished(tx, { own: false }), coming: await listComing(tx) } : null,
    latest: roleMay(member.role, 'diary.read') ? (await listEntries(tx, {}, shownEntries)).entries : null,
    work: roleMay(member.role, 'project.write') ? await readWork(tx) : null,
  };
}

export type Front = Awaited<ReturnType<typeof readFront>>;

/** The plans, and of the one that goes on how many activities stand where. */
async function readActivities(tx: Tx) {
  const plans = await listPlans(tx);
  const current = currentOf(plans, today());
  if (!current) return { plans, current: null };
  const { groups } = await readWhole(tx, current);
  const comparisons = groups.flatMap(({ lines }) => lines.map(({ comparison }) => comparison));
  const count = (wanted: string) => comparisons.filter((one) => one === wanted).length;
  return {
    plans,
    current: { id: current.id, name: current.name, activities: comparisons.length, reached: count('reached'), underWay: count('under_way'), below: count('below') },
  };
}

/** What project leads and coordinators keep. */
async function readWork(tx: Tx) {
  const ideas = await listEntries(tx, { openIdeas: true }, shownEntries);
  const methods = await listMethods(tx);
  return {
    ideas: ideas.entries, openIdeas: ideas.total,
    outreach: await countOutreach(tx),
    methods: methods.length, takenOver: methods.filter(({ standing }) => standing === 'taken_over').length,
  };
}
