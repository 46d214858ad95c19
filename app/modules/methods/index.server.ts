export { addMethod, describeMethod } from './commands/methods.ts';
export { recordTakeover } from './commands/takeovers.ts';
