export { openCase, type CaseToOpen } from './commands/open-case.ts';
export { moveCaseForward } from './commands/move-case.ts';
export { planStep, recordEvent, type OwnEvent, type OwnStep } from './commands/record-event.ts';
export { readCase, type CaseShell } from './commands/read-case.ts';
export { updateCase } from './data/cases.ts';
export { completeSteps } from './data/timeline.ts';
export { endTeamMember, insertTeamMember, selectTeam, type TeamFunction, type TeamMember } from './data/team.ts';
export type { PersonToResolve } from './data/persons.ts';
export { caseStatuses, mayMove, type CaseStatus } from './rules/case-status.ts';
