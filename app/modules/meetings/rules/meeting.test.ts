import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { interpreterOutcomes, nextItem, whyNotDecided } from './meeting.ts';

describe('a decision', () => {
  const rule = { intervention: true, ordinaryMeasuresExhausted: true, participantPresent: true, interpreter: 'came' } as const;
  it('grants a measure only when the ordinary ones are exhausted', () => {
    expect(whyNotDecided(rule)).toBeNull();
    expect(whyNotDecided({ ...rule, ordinaryMeasuresExhausted: false })).toBe('ordinary_measures');
    expect(whyNotDecided({ ...rule, ordinaryMeasuresExhausted: false, intervention: false })).toBeNull();
  });
  it('is never taken over her head when the interpreter failed', () => {
    fc.assert(
      fc.property(fc.boolean(), fc.boolean(), fc.constantFrom(...interpreterOutcomes), (intervention, exhausted, interpreter) => {
        const understood = interpreter === 'came' || interpreter === 'not_needed';
        const decided = whyNotDecided({ intervention, ordinaryMeasuresExhausted: exhausted, participantPresent: true, interpreter }) === null;
        expect(understood || !decided).toBe(true);
      }),
    );
  });
});

describe('the agenda', () => {
  it('goes on with the first that waits', () => {
    const items = [
      { id: 'a', position: 1, state: 'discussed' }, { id: 'c', position: 3, state: 'waiting' }, { id: 'b', position: 2, state: 'waiting' },
    ] as const;
    expect(nextItem(items)?.id).toBe('b');
    expect(nextItem([])).toBeUndefined();
  });
});
