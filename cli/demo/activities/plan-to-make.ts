import { addActivity, addPlan, addRow } from '#app/modules/activities/index.server.ts';
import { parseQuantity, type Quantity } from '#app/lib/quantity.ts';
import { listInterventions } from '#app/modules/interventions/index.server.ts';
import { listAreas } from '#app/modules/organisations/index.server.ts';
import type { Member } from '#app/platform/access/actor.ts';
import { found } from '#app/platform/errors/index.ts';
import { acting } from '#tests/factories/acting.ts';

type Activity = Parameters<typeof addActivity>[3];

export interface PlanToMake {
  name: string;
  startsOn: string;
  endsOn: string;
  activities: readonly {
    name: string;
    for: Activity['targetGroups'];
    unit: Activity['unit'];
    /** As it would be typed; left out where no figure was planned. */
    planned?: string;
    startsOn?: string;
    endsOn?: string;
    kinds?: Activity['kinds'];
    /** Whose attendance counts, by the names of the interventions. */
    attended?: readonly string[];
    comment?: string;
    /** As each would be typed; `?` for whoever did not report. */
    done: readonly string[];
    /** Whose each row is, by the name of the area. */
    from?: readonly (string | null)[];
  }[];
}

/** Makes a plan with what was done in it, as its project lead writes it. */
export function makePlan(lead: Member, plan: PlanToMake): Promise<string> {
  return acting(lead, async (tx) => {
    const areas = await listAreas(tx);
    const areaId = (name: string | null | undefined) => (name ? found(areas.find((area) => area.name === name)).id : null);
    const catalogue = await listInterventions(tx);
    const planId = await addPlan(tx, lead, plan);
    for (const { name, for: targetGroups, unit, planned, startsOn = null, endsOn = null, kinds = [], attended = [], comment = null, done, from } of plan.activities) {
      const interventionIds = attended.map((each) => found(catalogue.find((one) => one.name === each)).id);
      const frame = { name, targetGroups, unit, startsOn, endsOn, kinds, interventionIds, comment, areaId: null, planned: planned ? typed(planned) : null };
      const id = await addActivity(tx, lead, planId, frame);
      for (const [index, text] of done.entries()) {
        await addRow(tx, lead, id, { quantity: typed(text), areaId: areaId(from?.[index]), doneOn: null, meetingId: null, note: null });
      }
    }
    return planId;
  });
}

function typed(text: string): Quantity {
  return found(parseQuantity(text));
}
