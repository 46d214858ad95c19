export { decideInGroup, followUp, listUnfinished } from './commands/decisions.ts';
export { callMeeting, closeGroupMeeting, saveMinutes } from './commands/meetings.ts';
export { addMember, addSeat } from './commands/members.ts';
export { listComing, readGroupPage } from './commands/read-group.ts';
export { addGroup } from './commands/save-group.ts';
export { selectDecidedIn as listDecidedIn } from './data/decisions.ts';
