export { listInterventions, type InterventionLine } from './data/catalogue.ts';
export { listPlacements, type PlacementLine } from './data/placements.ts';
export { saveIntervention } from './commands/save-intervention.ts';
export { startPlacement, type PlacementToStart } from './commands/start-placement.ts';
export { closePlacement, documentPlacement } from './commands/close-placement.ts';
export { extendPlacement } from './commands/extend-placement.ts';
export { placementState, type PlacementState } from './rules/placement-state.ts';
export { admitSupervisorOf } from './commands/admit-supervisor.ts';
