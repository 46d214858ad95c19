export { searchBank, type Answer } from './commands/search-bank.ts';
export { readQuestion } from './rules/question.ts';
