export { recordLivelihood, recordNotReached } from './commands/record-livelihood.ts';
export { closeCase, type ExitToMake } from './commands/close-case.ts';
export { listExitReasons, saveExitReasons } from './commands/exit-reasons.ts';
export { listDueFollowups, type DueFollowup } from './data/due-followups.ts';
export { listLivelihoods, type LivelihoodRow } from './data/livelihoods.ts';
export { livelihoodSources, timepoints, type LivelihoodSource, type Timepoint } from './rules/sources.ts';
