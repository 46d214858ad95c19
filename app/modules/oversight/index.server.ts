export { readMonth, readMonths } from './commands/read-log-review.ts';
export { decideRow, drawSample, signMonth } from './commands/review-log.ts';
