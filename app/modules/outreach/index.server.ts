export { logDissemination } from './commands/disseminations.ts';
export { readInvitation, recordAnswer, sendInvitation } from './commands/invitations.ts';
export { addPartner } from './commands/partners.ts';
