import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actionStates, currentVersion, heldVersion, interpreterOutcomes, whyNotAgreed, type Agreement } from './plan.ts';
import { barOf, spanOf } from './span.ts';

const good: Agreement = {
  state: 'proposed', actions: 1, interpreter: 'came', saidBack: 'Jag ska öva på kaféet', followUpOn: '2026-12-24', today: '2026-11-24',
};

describe('agreeing a plan', () => {
  it('holds when she understood, said it back, and something is promised', () => {
    expect(whyNotAgreed(good)).toBeNull();
  });
  it.each([
    ['not_proposed', { state: 'agreed' }],
    ['interpreter', { interpreter: 'did_not_come' }],
    ['interpreter', { interpreter: 'not_understood' }],
    ['nothing_promised', { actions: 0 }],
    ['not_said_back', { saidBack: '  ' }],
    ['follow_up_passed', { followUpOn: '2026-11-24' }],
  ] as const)('is refused: %s', (reason, change) => {
    expect(whyNotAgreed({ ...good, ...change })).toBe(reason);
  });
  it('never holds without an interpreter who came and was understood, whatever else is said', () => {
    fc.assert(
      fc.property(
        fc.record({
          state: fc.constantFrom('proposed', 'agreed', 'replaced'),
          actions: fc.nat(5),
          interpreter: fc.constantFrom(...interpreterOutcomes),
          saidBack: fc.string(),
          followUpOn: fc.constantFrom('2026-10-01', '2027-01-01'),
          today: fc.constant('2026-11-24'),
        }),
        (agreement) => {
          const understood = ['not_needed', 'came'].includes(agreement.interpreter);
          expect(understood || whyNotAgreed(agreement) !== null).toBe(true);
        },
      ),
    );
  });
});

describe('the versions of a plan', () => {
  const versions = [{ number: 1, state: 'replaced' }, { number: 3, state: 'proposed' }, { number: 2, state: 'agreed' }] as const;
  it('shows what is being written first, while the agreed one holds', () => {
    expect(currentVersion(versions)?.number).toBe(3);
    expect(heldVersion(versions)?.number).toBe(2);
  });
});

describe('the picture of a plan', () => {
  it('has every bar inside its stretch of time', () => {
    const day = fc.integer({ min: 0, max: 700 }).map((n) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10));
    const action = fc.record({ fromOn: fc.option(day), dueOn: fc.option(day), state: fc.constantFrom(...actionStates) });
    fc.assert(
      fc.property(fc.array(action), day, fc.option(day), (actions, today, followUpOn) => {
        const span = spanOf(actions, today, followUpOn);
        expect(span.from <= today && today <= span.to).toBe(true);
        for (const bar of actions.map((one) => barOf(one, today))) {
          if (bar) expect(bar.from >= span.from && (bar.to ?? span.to) <= span.to).toBe(true);
        }
      }),
    );
  });
});
