import { addGroup, addMember, addSeat, callMeeting, closeGroupMeeting, decideInGroup, followUp, readGroupPage, saveMinutes } from '#app/modules/steering/index.server.ts';
import { listAreas } from '#app/modules/organisations/index.server.ts';
import { found } from '#app/platform/errors/index.ts';
import { readMeetingFrame } from '#app/modules/meetings/index.server.ts';
import { acting } from '#tests/factories/acting.ts';
import { memberOf, type MadeCollaboration } from '#tests/factories/collaboration.ts';

type Seat = Parameters<typeof addSeat>[2]['function'];

export interface GroupToMake {
  name: string;
  level: 'central' | 'local';
  /** By the name of the area. */
  area?: string;
  since: string;
  /** Those with an account sit here by their role. */
  seats: readonly { role: Parameters<typeof memberOf>[1]; function: Seat }[];
  /** Those without, by the key of their organisation. */
  guests?: readonly { name: string; organisation: string; function: Seat }[];
  meetings: readonly {
    on: string;
    title?: string;
    place: string;
    takesUp: string;
    /** Left out for a meeting that is to come. */
    minutes?: string;
    decisions?: readonly { text: string; dueOn?: string; done?: { on: string; note: string } }[];
  }[];
}

/** A steering group with its meetings, as the project lead keeps it. */
export function steeringGroup(made: MadeCollaboration, group: GroupToMake): Promise<void> {
  const lead = memberOf(made, 'project_lead');
  return acting(lead, async (tx) => {
    const areas = await listAreas(tx);
    const areaId = group.area ? found(areas.find(({ name }) => name === group.area)).id : null;
    const groupId = await addGroup(tx, { name: group.name, level: group.level, areaId });
    for (const { role, function: seat } of group.seats) {
      const { userId, organisationId } = memberOf(made, role);
      await addMember(tx, groupId, { userId, organisationId: organisationId ?? '' }, { function: seat, validFrom: group.since });
    }
    for (const { name, organisation, function: seat } of group.guests ?? []) {
      const organisationId = found(made.organisationIds[organisation]);
      await addSeat(tx, groupId, { name, organisationId, userId: null, function: seat, validFrom: group.since });
    }
    for (const { on, title = 'Styrgruppsmöte', place, takesUp, minutes, decisions = [] } of group.meetings) {
      const meetingId = await callMeeting(tx, lead, groupId, { title, heldOn: on, startsAt: '13:00', place, takesUp, nobodyNamed: true });
      if (minutes === undefined) continue;
      const at = { groupId, meetingId };
      const { people } = await readMeetingFrame(tx, meetingId);
      await closeGroupMeeting(tx, lead, at, people.slice(0, -1).map(({ id }) => id));
      await saveMinutes(tx, at, 1, { takesUp, minutes, nobodyNamed: true });
      for (const { text, dueOn = null, done } of decisions) {
        const { seated } = await readGroupPage(tx, groupId);
        const memberId = dueOn === null ? null : found(seated.at(-1)).id;
        const id = await decideInGroup(tx, lead, at, { text, memberId, dueOn, nobodyNamed: true });
        if (done) await followUp(tx, groupId, id, 1, { doneOn: done.on, note: done.note, nobodyNamed: true });
      }
    }
  });
}
