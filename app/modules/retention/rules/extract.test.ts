import { expect, test } from 'vitest';
import { byKind, dayOf, fieldsOf } from './extract.ts';

const AF = '01a2077b-2e53-78d8-b9d7-da88e4abceb2';
const HIDDEN = '01a2077b-2e55-7094-8df5-0b05c547b42a';

test('ids become names where the reader may see them, and are left out where not', () => {
  const row = { id: AF, case_id: AF, version: 2, text: 'Möte', responsible_organisation_id: AF, responsible_user_id: HIDDEN, due_on: null };
  expect(fieldsOf(row, new Map([[AF, 'Arbetsförmedlingen']]))).toEqual({ text: 'Möte', responsible: 'Arbetsförmedlingen' });
});

test('the day is what the record tells of, else when it was written', () => {
  expect(dayOf({ signed_at: '2026-03-02T10:00:00', occurred_on: '2026-03-01' })).toBe('2026-03-01');
  expect(dayOf({ signed_at: '2026-03-02T10:00:00' })).toBe('2026-03-02');
  expect(dayOf({ text: 'x' })).toBeNull();
});

test('records stand by kind and day', () => {
  const record = (kind: string, day: string | null) => ({ kind, id: '', owner: '', category: 'work', day, fields: {} });
  expect(byKind([record('notes', '2026-02-01'), record('plans', null), record('notes', '2026-01-01')]).map(([kind, list]) => [kind, list.map(({ day }) => day)]))
    .toEqual([['notes', ['2026-01-01', '2026-02-01']], ['plans', [null]]]);
});
