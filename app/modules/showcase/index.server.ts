export { publisherAt } from './commands/publisher.ts';
export { searchBank, type Answer } from './commands/search-bank.ts';
export { readQuestion } from './rules/question.ts';
