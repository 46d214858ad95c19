export { runImport } from './commands/run-import.ts';
export { runImportJob } from './commands/run-job.ts';
export type { ImportOutcome, ImportRequest } from './commands/import-files.ts';
export type { SourceFile } from './commands/read-tables.ts';
export { addCollaboration, findCollaboration, organisationNamed } from './data/frame.ts';
export { findingText } from './forms/finding-text.ts';
export type { FileCount, Finding } from './rules/finding.ts';
