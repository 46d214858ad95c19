import { describe, expect, it } from 'vitest';
import { localDate } from '#app/lib/local-date.ts';
import { askAgainOn, exitProblem, mustConfirm, readReasons, reasonsInUse, usualExitReasons } from './exit.ts';
import { livelihoodProblem, sameAnswer } from './livelihood.ts';
import { timepointOfPath, timepointPaths, timepoints } from './sources.ts';

describe('source of livelihood', () => {
  it('needs at least one source', () => {
    expect(livelihoodProblem([])).toBe('nothing');
    expect(livelihoodProblem([{ source: 'LÖN', sharePercent: null }])).toBeNull();
  });
  it('may be several at once, also with shares over a hundred, but never together with none', () => {
    const several = [{ source: 'LÖN', sharePercent: 75 }, { source: 'SP', sharePercent: 50 }] as const;
    expect(livelihoodProblem(several)).toBeNull();
    expect(livelihoodProblem([{ source: 'INGEN', sharePercent: null }])).toBeNull();
    expect(livelihoodProblem([...several, { source: 'INGEN', sharePercent: null }])).toBe('none_excludes');
  });
  it('is the same answer in any order', () => {
    const a = [{ source: 'LÖN', sharePercent: 75 }, { source: 'SP', sharePercent: 25 }] as const;
    expect(sameAnswer(a, a.toReversed())).toBe(true);
    expect(sameAnswer(a, [{ source: 'LÖN', sharePercent: 50 }, { source: 'SP', sharePercent: 25 }])).toBe(false);
  });
  it('knows each timepoint by its address', () => {
    for (const timepoint of timepoints) expect(timepointOfPath(timepointPaths[timepoint])).toBe(timepoint);
    expect(timepointOfPath('någon-gång')).toBeUndefined();
  });
});

describe('the exit', () => {
  const open = { startedOn: '2026-01-31', status: 'active' };
  it('lies between the start and today, and comes once', () => {
    expect(exitProblem(open, '2026-01-30', '2026-06-01')).toBe('before_start');
    expect(exitProblem(open, '2026-06-02', '2026-06-01')).toBe('in_future');
    expect(exitProblem(open, '2026-06-01', '2026-06-01')).toBeNull();
    expect(exitProblem({ ...open, status: 'closed' }, '2026-06-01', '2026-06-01')).toBe('closed');
  });
  it('asks whoever closes to have seen what remains', () => {
    expect(mustConfirm({ placements: 0, steps: 0 })).toBe(false);
    expect(mustConfirm({ placements: 1, steps: 0 })).toBe(true);
    expect(mustConfirm({ placements: 0, steps: 2 })).toBe(true);
  });
  it('leads to a question twelve months after the start, also from a leap day', () => {
    expect(askAgainOn(localDate('2024-02-29'))).toBe('2025-02-28');
  });
  it('uses the collaboration\'s own reasons where there are any', () => {
    expect(reasonsInUse([])).toEqual(usualExitReasons);
    expect(reasonsInUse(readReasons(' Arbete \n\nStudier\nArbete'))).toEqual(['Arbete', 'Studier']);
  });
});
