export { listAreas, listColleagues, listOrganisations, readOwnArea, type Colleague, type OrganisationLine } from './data/directory.ts';
export { readSettings, type CollaborationSettings } from './data/collaboration.ts';
export { listMembershipsOf, readUser, type MembershipDetails, type UserDetails } from './data/memberships.ts';
export { readArea, readOrganisation, type AreaDetails, type OrganisationDetails } from './data/organisations.ts';
export { pageOfOrganisations, pageOfUsers, type OrganisationRow, type PageOf, type UserRow } from './data/pages.ts';
export { addMembership, addUser, endMembership, giveFactorResetLink, givePasswordLink } from './commands/memberships.ts';
export { addArea, addOrganisation, changeArea, changeOrganisation } from './commands/save-organisation.ts';
export { changeSettings } from './commands/save-settings.ts';
