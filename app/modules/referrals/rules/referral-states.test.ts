import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareForAuthor, mayAct, referralActs, referralStates, stateAfter, waitsOn } from './referral-states.ts';

const aState = fc.constantFrom(...referralStates);
const anAct = fc.constantFrom(...referralActs);
const aSide = fc.constantFrom('author' as const, 'receiver' as const);

describe('the way of a referral', () => {
  it.each([
    ['draft', 'author', 'send', true],
    ['sent', 'author', 'send', false],
    ['draft', 'receiver', 'accept', false],
    ['sent', 'author', 'accept', false],
    ['sent', 'receiver', 'accept', true],
    ['complement_requested', 'receiver', 'accept', true],
    ['complement_requested', 'receiver', 'ask', false],
    ['complement_requested', 'author', 'answer', true],
    ['accepted', 'author', 'withdraw', false],
    ['withdrawn', 'receiver', 'accept', false],
  ] as const)('%s, %s: %s is %s', (state, side, act, allowed) => {
    expect(mayAct(state, side, act)).toBe(allowed);
  });

  it('ends where nobody is waited for, and nowhere else', () => {
    fc.assert(
      fc.property(aState, (state) => {
        const open = referralActs.some((act) => mayAct(state, 'author', act) || mayAct(state, 'receiver', act));
        expect(open).toBe(waitsOn(state) !== 'nobody');
      }),
    );
  });

  it('lets only the side whose act it is, and always moves', () => {
    fc.assert(
      fc.property(aState, aSide, anAct, (state, side, act) => {
        if (!mayAct(state, side, act)) return;
        expect(mayAct(state, side === 'author' ? 'receiver' : 'author', act)).toBe(false);
        expect(stateAfter(act)).not.toBe(state);
      }),
    );
  });

  it('puts what waits on the author first and sorts the same whatever the order', () => {
    const line = fc.record({ state: aState, on: fc.constantFrom('2026-01-01', '2026-02-01', '2026-03-01') });
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const sorted = lines.toSorted(compareForAuthor);
        const shown = (each: typeof sorted) => each.map(({ state, on }) => [waitsOn(state), on]);
        expect(shown(lines.toReversed().toSorted(compareForAuthor))).toEqual(shown(sorted));
        const turns = sorted.map(({ state }) => waitsOn(state));
        expect(turns.lastIndexOf('author')).toBeLessThan(turns.includes('receiver') ? turns.indexOf('receiver') : Infinity);
      }),
    );
  });
});
