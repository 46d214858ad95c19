export { addToAgenda, moveUp } from './commands/agenda.ts';
export { decide, postpone, type DecisionToRecord, type Presence } from './commands/decide.ts';
export { invite, inviteGuest, recordPresence, uninvite } from './commands/invite.ts';
export { confirmLine, lineKinds, type LineKind } from './commands/confirm-line.ts';
export { callNextMeeting, setNextDate } from './commands/next-meeting.ts';
export { namesKnownPerson } from './commands/known-names.ts';
export { listResponsible } from './commands/list-responsible.ts';
export { changeMeeting, closeMeeting, planMeeting, type MeetingToPlan } from './commands/plan-meeting.ts';
export { listMeetings, readMeeting, readMeetingFrame, type MeetingView } from './commands/read-meeting.ts';
