export { listHours, type HoursRow } from './data/attendance.ts';
export { recordHours } from './commands/record-hours.ts';
