export { addFile } from './commands/files.ts';
export { writeEntry } from './commands/write-entry.ts';
