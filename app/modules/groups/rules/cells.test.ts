import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideCell, hoursField, readCells, readShown, shownField, writeShown } from './cells.ts';

const cell = { caseId: '018f0000-0000-7000-8000-000000000001', month: '2026-05' };

function decide(typed: string, was: [number | null, number], stored: [number | null, number]) {
  const [wasHours, wasVersion] = was;
  const [hours, version] = stored;
  return decideCell({ ...cell, typed, was: { hours: wasHours, version: wasVersion } }, { hours, version });
}

describe('a cell of the grid', () => {
  it('is left alone when nothing was typed in it, also when somebody else changed it', () => {
    expect(decide('', [null, 0], [null, 0])).toEqual({ kind: 'same' });
    expect(decide('12,5', [12.5, 1], [20, 2])).toEqual({ kind: 'same' });
  });
  it('is left alone when both wrote the same', () => {
    expect(decide('20', [12.5, 1], [20, 2])).toEqual({ kind: 'same' });
  });
  it('takes a decimal comma, and zero for what was cleared', () => {
    expect(decide('12,5', [null, 0], [null, 0])).toEqual({ kind: 'change', hours: 12.5 });
    expect(decide('', [8, 1], [8, 1])).toEqual({ kind: 'change', hours: 0 });
  });
  it('says when it is no number, or more hours than a month has', () => {
    expect(decide('många', [null, 0], [null, 0])).toEqual({ kind: 'wrong', problem: 'number' });
    expect(decide('745', [null, 0], [null, 0])).toEqual({ kind: 'wrong', problem: 'range' });
    expect(decide('-1', [null, 0], [null, 0])).toEqual({ kind: 'wrong', problem: 'range' });
  });
  it('is never written over what somebody else wrote meanwhile', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }), (typed, was, stored) => {
        const outcome = decide(String(typed), [800, was], [900, stored]);
        expect(outcome.kind).toBe(was === stored ? 'change' : 'conflict');
      }),
    );
  });
});

describe('the posted grid', () => {
  it('reads back what it shows', () => {
    for (const shown of [{ hours: null, version: 0 }, { hours: 12.5, version: 3 }, { hours: 0, version: 1 }]) {
      expect(readShown(writeShown(shown))).toEqual(shown);
      const values = { [hoursField(cell)]: ' 7 ', [shownField(cell)]: writeShown(shown), _other: 'x' };
      expect(readCells(values)).toEqual([{ ...cell, typed: '7', was: shown }]);
    }
  });
});
