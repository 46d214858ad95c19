export { agreePlan, type AgreementToRecord } from './commands/agree-plan.ts';
export { readHeldPlan, readPlan, type GoalWithActions, type PlanView } from './commands/read-plan.ts';
export { addReference, listReferences, type ReferenceRow } from './commands/references.ts';
export { addAction, changeAction, moveAction, removeLine, saveGoal } from './commands/write-lines.ts';
export { revisePlan, saveOwnGoal } from './commands/write-plan.ts';
