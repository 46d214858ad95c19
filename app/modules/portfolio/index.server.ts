export { readOwnPlan, readOwnThings, readWhoSees, type OwnPlan, type OwnThings, type WhoSeesWhat } from './commands/read-own.ts';
