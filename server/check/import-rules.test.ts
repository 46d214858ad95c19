import { expect, test } from 'vitest';
import { mayImport, mayImportPackage } from './import-rules.ts';
import { zoneOf } from './zones.ts';

function allowed(from: string, to: string, typeOnly = false): boolean {
  return mayImport(zoneOf(from), zoneOf(to), typeOnly);
}

const notes = 'app/modules/notes';

test.each([
  [`${notes}/commands/add-note.ts`, `${notes}/data/notes.ts`],
  [`${notes}/commands/add-note.ts`, 'app/modules/people/index.server.ts'],
  [`${notes}/routes/new-note.tsx`, `${notes}/commands/add-note.ts`],
  [`${notes}/routes/new-note.tsx`, 'app/ui/index.ts'],
  ['app/modules/overview/commands/case-page.ts', 'app/modules/barriers/index.server.ts'],
  ['app/layouts/staff.tsx', 'app/ui/index.ts'],
  ['worker/index.ts', 'app/modules/notes/index.server.ts'],
])('%s may import %s', (from, to) => {
  expect(allowed(from, to)).toBe(true);
});

test.each([
  ['app/lib/csv.ts', 'app/platform/db/index.ts'],
  ['app/ui/form/form.tsx', 'app/platform/db/index.ts'],
  [`${notes}/routes/new-note.tsx`, `${notes}/data/notes.ts`],
  [`${notes}/rules/signing.ts`, 'app/platform/db/index.ts'],
  [`${notes}/components/note.tsx`, `${notes}/commands/add-note.ts`],
  [`${notes}/commands/add-note.ts`, 'app/modules/referrals/index.server.ts'],
  [`${notes}/commands/add-note.ts`, 'app/modules/people/data/cases.ts'],
  ['app/modules/people/commands/open-case.ts', 'app/modules/overview/index.server.ts'],
  ['app/modules/admin/commands/add-user.ts', 'app/modules/oversight/index.server.ts'],
  ['app/layouts/staff.tsx', 'app/modules/notes/index.server.ts'],
  ['app/platform/route/page.server.ts', 'server/start.ts'],
])('%s may not import %s', (from, to) => {
  expect(allowed(from, to)).toBe(false);
});

test('data may know the types of its rules, not their code', () => {
  expect(allowed(`${notes}/data/notes.ts`, `${notes}/rules/signing.ts`, true)).toBe(true);
  expect(allowed(`${notes}/data/notes.ts`, `${notes}/rules/signing.ts`)).toBe(false);
});

test('only the platform opens connections', () => {
  expect(mayImportPackage(zoneOf(`${notes}/data/notes.ts`), 'pg', false)).toBe(false);
  expect(mayImportPackage(zoneOf('app/platform/db/index.ts'), 'pg', false)).toBe(true);
});
