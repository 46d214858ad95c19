export { countOutreach, type OutreachCounts } from './data/counts.ts';
export { selectPartnersOf as listPartnersOf } from './data/partners.ts';
export { listTold, logDissemination } from './commands/disseminations.ts';
export { readInvitation, recordAnswer, sendInvitation } from './commands/invitations.ts';
export { addPartner } from './commands/partners.ts';
