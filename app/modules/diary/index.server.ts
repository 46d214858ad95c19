export { addFile } from './commands/files.ts';
export { listEntries } from './commands/read-diary.ts';
export { settleIdea, writeEntry } from './commands/write-entry.ts';
