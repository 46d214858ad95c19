import { describe, expect, it } from 'vitest';
import { endProblem, extensionProblem } from './may-end.ts';
import { missingForProvider } from './opens-to.ts';
import { placementState } from './placement-state.ts';

describe('where a place stands', () => {
  const place = { startsOn: '2026-03-01', endsOn: '2026-06-30', closedOn: null };
  it.each([
    ['2026-02-28', 'planned'],
    ['2026-03-01', 'running'],
    ['2026-06-30', 'running'],
    ['2026-07-01', 'due'],
  ])('on %s is %s', (day, state) => {
    expect(placementState(place, day)).toBe(state);
  });
  it('runs on without a planned end, and has ended once it is closed', () => {
    expect(placementState({ ...place, endsOn: null }, '2030-01-01')).toBe('running');
    expect(placementState({ ...place, closedOn: '2026-05-01' }, '2026-05-02')).toBe('ended');
  });
});

describe('the end of a place', () => {
  it('lies between its start and today', () => {
    expect(endProblem('2026-03-01', '2026-02-28', '2026-04-01')).toBe('before_start');
    expect(endProblem('2026-03-01', '2026-04-02', '2026-04-01')).toBe('in_future');
    expect(endProblem('2026-03-01', '2026-04-01', '2026-04-01')).toBeNull();
  });
  it('is moved only to a later day, and only while the place is open', () => {
    expect(extensionProblem({ endsOn: '2026-06-30', closedOn: null }, '2026-06-30')).toBe('not_later');
    expect(extensionProblem({ endsOn: '2026-06-30', closedOn: '2026-05-01' }, '2026-07-30')).toBe('closed');
    expect(extensionProblem({ endsOn: '2026-06-30', closedOn: null }, '2026-07-01')).toBeNull();
  });
});

describe('what a supervisor lacks', () => {
  const parties = { caseOwner: 'kommun', placing: 'af', provider: 'bruket' };
  it('is told as long as nothing opens identity from the case and work from the placing organisation', () => {
    expect(missingForProvider([], parties)).toEqual(['identity', 'work']);
    expect(missingForProvider([{ from: 'kommun', to: 'bruket', category: 'identity' }], parties)).toEqual(['work']);
    expect(missingForProvider([{ from: 'kommun', to: 'bruket', category: 'work' }], parties)).toEqual(['identity', 'work']);
  });
  it('is nothing where the provider itself owns the case and the place', () => {
    expect(missingForProvider([], { caseOwner: 'bruket', placing: 'bruket', provider: 'bruket' })).toEqual([]);
  });
});
