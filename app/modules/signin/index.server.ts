export { createFirstAdminLink } from './commands/first-admin.ts';
