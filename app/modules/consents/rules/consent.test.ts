import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { lapsesSoon, remindedOn, consentHows, consentState, interpreterOutcomes, problemsOf, type ConsentAsGiven } from './consent.ts';

const today = '2026-11-24';
const latest = '2028-11-24';
const given: ConsentAsGiven = {
  givenOn: today, lastDay: '2027-11-24', how: 'paper', interpreter: 'came', understood: true, witness: null, opensNothing: false,
};

describe('whether a consent counts', () => {
  it.each([
    [{}, []],
    [{ lastDay: today }, []],
    [{ interpreter: 'did_not_come' }, ['interpreter_absent']],
    [{ interpreter: 'not_understood', understood: false }, ['interpreter_not_understood', 'not_understood']],
    [{ how: 'oral_with_witness' }, ['witness_missing']],
    [{ how: 'oral_with_witness', witness: 'Vera Vittne' }, []],
    [{ givenOn: '2026-11-25' }, ['given_later']],
    [{ lastDay: '2026-11-23' }, ['ends_before_today']],
    [{ lastDay: '2028-11-25' }, ['too_long']],
    [{ opensNothing: true }, ['opens_nothing']],
  ] as const)('%j: %j', (change, problems) => {
    expect(problemsOf({ ...given, ...change }, today, latest)).toEqual(problems);
  });

  it('never does without an interpreter who came or was not needed, and understanding', () => {
    const any = fc.record({
      how: fc.constantFrom(...consentHows), interpreter: fc.constantFrom(...interpreterOutcomes), understood: fc.boolean(),
      witness: fc.option(fc.constant('Vera')),
    });
    fc.assert(
      fc.property(any, (change) => {
        if (problemsOf({ ...given, ...change }, today, latest).length > 0) return;
        expect(change.understood && ['came', 'not_needed'].includes(change.interpreter)).toBe(true);
      }),
    );
  });

  it('ends on the day it was taken back, and on the first day after its last', () => {
    expect(consentState({ validTo: '2026-11-25', revokedOn: null }, today)).toBe('valid');
    expect(consentState({ validTo: today, revokedOn: null }, today)).toBe('ended');
    expect(consentState({ validTo: today, revokedOn: today }, today)).toBe('revoked');
  });
});

test('somebody is reminded some days before a consent no longer holds, at once where that day has passed', () => {
  expect(remindedOn('2026-12-24', 30, '2026-11-01')).toBe('2026-11-24');
  expect(remindedOn('2026-11-10', 30, '2026-11-01')).toBe('2026-11-01');
});

test.each([
  [{ validTo: '2026-12-01', revokedOn: null }, true],
  [{ validTo: '2026-12-02', revokedOn: null }, false],
  [{ validTo: '2026-11-01', revokedOn: null }, false],
  [{ validTo: '2026-11-20', revokedOn: '2026-10-30' }, false],
  [{ validTo: null, revokedOn: null }, false],
])('a consent %j lapses soon on 1 November: %s', (consent, soon) => {
  expect(lapsesSoon(consent, 30, '2026-11-01')).toBe(soon);
});
