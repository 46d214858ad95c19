/** What a referral says. Everything may be empty while it is a draft. */
export interface ReferralContent {
  number: string | null;
  numberKind: 'personnummer' | 'samordningsnummer' | 'reserve' | 'none';
  firstName: string | null;
  lastName: string | null;
  protectedIdentity: boolean;
  municipality: string | null;
  language: string | null;
  needsInterpreter: boolean | null;
  safeContact: string | null;
  reason: string | null;
  tried: string | null;
  exhausted: string | null;
  askedOfCouncil: string | null;
  ownWishes: string | null;
  toOrganisationId: string | null;
  areaId: string | null;
  agreedOn: string | null;
  agreedHow: AgreedHow | null;
  agreedLanguage: string | null;
}

export const agreedHows = ['signed', 'oral', 'digital'] as const;
export type AgreedHow = (typeof agreedHows)[number];

export const emptyContent: ReferralContent = {
  number: null, numberKind: 'none', firstName: null, lastName: null, protectedIdentity: false, municipality: null, language: null,
  needsInterpreter: null, safeContact: null, reason: null, tried: null, exhausted: null, askedOfCouncil: null, ownWishes: null,
  toOrganisationId: null, areaId: null, agreedOn: null, agreedHow: null, agreedLanguage: null,
};
