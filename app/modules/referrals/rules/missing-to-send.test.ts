import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { missingToSend, neededFields } from './missing-to-send.ts';
import { emptyContent, type ReferralContent } from './referral-content.ts';

const today = '2026-11-24';
const complete: ReferralContent = {
  ...emptyContent, firstName: 'Amal', lastName: 'Testsson', language: 'ar', needsInterpreter: true, safeContact: 'Sms till egen telefon',
  reason: 'Behöver samordning', tried: 'Jobbsökarkurs', exhausted: 'Inget mer finns', askedOfCouncil: 'Gemensam plan',
  ownWishes: 'Jag vill arbeta i kök', toOrganisationId: 'x', agreedOn: '2026-11-20', agreedHow: 'oral', agreedLanguage: 'ar',
};

describe('what is missing before a referral is sent', () => {
  it('is nothing when all stands, with or without a number', () => {
    expect(missingToSend(complete, today)).toEqual([]);
  });
  it('counts a no to the interpreter as an answer', () => {
    expect(missingToSend({ ...complete, needsInterpreter: false }, today)).toEqual([]);
  });
  it.each([
    ['2026-11-24', []],
    ['2026-11-25', [{ field: 'agreedOn', reason: 'agreed_later' }]],
    ['2026-01-02', [{ field: 'agreedOn', reason: 'agreement_old' }]],
  ])('takes an agreement of %s as %j', (agreedOn, expected) => {
    expect(missingToSend({ ...complete, agreedOn }, today)).toEqual(expected);
  });
  it('names every needed field that is empty, and no other', () => {
    fc.assert(
      fc.property(fc.subarray([...neededFields]), (left) => {
        const content = { ...complete, ...Object.fromEntries(left.map((field) => [field, null])) };
        expect(missingToSend(content, today).map(({ field }) => field)).toEqual(left);
      }),
    );
  });
});
