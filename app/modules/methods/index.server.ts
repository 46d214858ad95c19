export { addMethod, describeMethod, listMethods } from './commands/methods.ts';
export { recordTakeover } from './commands/takeovers.ts';
