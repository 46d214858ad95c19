export { listAreas, listColleagues, listOrganisations, type Colleague, type OrganisationLine } from './data/directory.ts';
