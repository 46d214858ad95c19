export { giveConsent, type ConsentToGive } from './commands/give-consent.ts';
export { revokeConsent } from './commands/end-consent.ts';
export { endReferralDisclosures, insertDisclosures, type DisclosureGround, type Scope } from './data/disclosures.ts';
export { selectSharing, type SharingLine } from './data/sharing.ts';
export { scopesOf, type ConsentScope } from './rules/scopes.ts';
export { endOwnConsent, selectKept, type Kept } from './data/own-hand.ts';
export { closable } from './rules/narrowing.ts';
export type { KeptKind } from './rules/kept.ts';
