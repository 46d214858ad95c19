import { readMeetingFrame } from '#app/modules/meetings/index.server.ts';
import { today } from '#app/lib/local-date.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { found } from '#app/platform/errors/index.ts';
import { selectDecisions, type GroupDecision } from '../data/decisions.ts';
import { selectGroups, type GroupRow } from '../data/groups.ts';
import { selectComing, selectGroupMeeting, selectGroupMeetings, type GroupMeeting } from '../data/meetings.ts';
import { selectMembers, type MemberRow } from '../data/members.ts';
import { followUpOf, sitsOn, type FollowUp } from '../rules/group.ts';

export type FollowedDecision = GroupDecision & { followUp: FollowUp };

export interface GroupView {
  group: GroupRow;
  seated: MemberRow[];
  former: MemberRow[];
  meetings: GroupMeeting[];
  decisions: FollowedDecision[];
}

export const listGroups = selectGroups;

export async function readGroup(tx: Tx, id: string | undefined): Promise<GroupRow> {
  return found((await selectGroups(tx)).find((group) => group.id === id));
}

/** A group with who sits there, its meetings and what it decided. */
export async function readGroupPage(tx: Tx, id: string | undefined): Promise<GroupView> {
  const group = await readGroup(tx, id);
  const members = await selectMembers(tx, group.id);
  const day = today();
  const isOver = ({ validTo }: MemberRow) => validTo !== null && validTo <= day;
  return {
    group,
    seated: members.filter((member) => !isOver(member)),
    former: members.filter(isOver),
    meetings: await selectGroupMeetings(tx, group.id),
    decisions: followed(await selectDecisions(tx, group.id)),
  };
}

export interface GroupMeetingView {
  group: GroupRow;
  meeting: GroupMeeting;
  people: { id: string; name: string; organisationName: string; present: boolean | null }[];
  ownerOrganisationId: string;
  /** The version of the meeting's frame. */
  frameVersion: number;
  decisions: FollowedDecision[];
  /** What other meetings decided and that is not done. */
  unfinished: FollowedDecision[];
  seated: MemberRow[];
}

/** A meeting of a group: what it takes up, who was there, what was decided. */
export async function readGroupMeeting(tx: Tx, groupId: string | undefined, meetingId: string | undefined): Promise<GroupMeetingView> {
  const group = await readGroup(tx, groupId);
  const meeting = found(await selectGroupMeeting(tx, group.id, meetingId ?? ''));
  const frame = await readMeetingFrame(tx, meeting.meetingId);
  const decisions = followed(await selectDecisions(tx, group.id));
  const members = await selectMembers(tx, group.id);
  return {
    group,
    meeting,
    people: frame.people.map(({ id, name, organisationName, present }) => ({ id, name, organisationName, present })),
    ownerOrganisationId: frame.meeting.ownerOrganisationId,
    frameVersion: frame.meeting.version,
    decisions: decisions.filter((decision) => decision.meetingId === meeting.meetingId),
    unfinished: decisions.filter(({ meetingId: of, followUp }) => of !== meeting.meetingId && (followUp === 'open' || followUp === 'late')),
    seated: members.filter((member) => sitsOn(member, today())),
  };
}

function followed(decisions: GroupDecision[]): FollowedDecision[] {
  const day = today();
  return decisions.map((decision) => ({ ...decision, followUp: followUpOf(decision, day) }));
}

/** Meetings that are called and not over, in groups that the reader may read, the next first. */
export const listComing = selectComing;
