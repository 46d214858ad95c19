export { addActivity } from './commands/save-activity.ts';
export { addPlan } from './commands/save-plan.ts';
export { addRow } from './commands/rows.ts';
export { listPlans, readPlan, readWhole, type PlanView } from './commands/read-plan.ts';
