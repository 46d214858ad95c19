import { describe, expect, it } from 'vitest';
import { caseStatuses, isForward, mayMove } from './case-status.ts';

describe('the way of a case', () => {
  it('leads from every open status to closed, and from closed nowhere', () => {
    for (const status of caseStatuses) expect(mayMove(status, 'closed')).toBe(status !== 'closed');
    for (const status of caseStatuses) expect(mayMove('closed', status)).toBe(false);
  });
  it('lets a plan be revised by a new council', () => {
    expect(mayMove('active', 'awaiting_council')).toBe(true);
  });
  it('moves a case forward by itself only along the way, never out of a pause', () => {
    expect(isForward('assessment', 'planning')).toBe(true);
    expect(isForward('planning', 'assessment')).toBe(false);
    expect(isForward('paused', 'active')).toBe(false);
  });
});
