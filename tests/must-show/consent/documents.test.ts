import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { categories } from '#app/lib/categories.ts';
import { holdReasons, ruledKinds } from '#app/modules/retention/rules/codes.ts';
import { membershipRoles } from '#app/platform/access/roles.ts';
import { projectFolder } from '#server/postgres/paths.ts';

const read = (path: string) => readFileSync(join(projectFolder, path), 'utf8');
const tables = [...read('db/schema.sql').matchAll(/^create table public\.(\w+)/gm)].map(([, name = '']) => name);
const missing = (text: string, codes: readonly string[]) => codes.filter((code) => !text.includes(`\`${code}\``));

test('docs/security.md: the model on one page, threat model, what an operator must still do; a GDPR record-of-processing and impact-assessment starter filled in for this software', () => {
  expectSecurity(read('docs/security.md'));
  expectRecord(read('docs/gdpr/behandlingsregister.md'));
  expectAssessment(read('docs/gdpr/konsekvensbedomning.md'));
});

function expectSecurity(security: string): void {
  const rooms = [...security.matchAll(/^## (.+)$/gm)].map(([, title]) => title);
  expect(rooms).toEqual(expect.arrayContaining(['The model', 'Who may see what', 'What we guard against', 'What the operator must do', 'What remains']));
  expect(lines(security, 'The model')).toBeLessThan(60);
  expect(rows(security, 'What we guard against')).toBeGreaterThan(12);
  expect(security.match(/## What the operator must do\n([\s\S]*?)\n## /)?.[1]?.match(/^- /gm)?.length).toBeGreaterThan(8);
}

/** Every table, role, category, kind that retention has a rule for, and reason to hold, as the code has them today. */
function expectRecord(record: string): void {
  expect(tables.length).toBeGreaterThan(50);
  expect(missing(record, tables)).toEqual([]);
  expect(missing(record, membershipRoles)).toEqual([]);
  expect(missing(record, categories)).toEqual([]);
  expect(missing(record, [...ruledKinds, ...holdReasons, 'last_note', 'exit'])).toEqual([]);
  const named = [...record.matchAll(/^\| ((?:`\w+`(?:, )?)+) \|/gm)].flatMap(([, cell = '']) => [...cell.matchAll(/`(\w+)`/g)].map(([, name = '']) => name));
  const known = new Set<string>([...tables, ...membershipRoles, ...categories]);
  expect(named.filter((name) => !known.has(name))).toEqual([]);
}

function expectAssessment(assessment: string): void {
  expect(rows(assessment, 'Risker för de registrerade')).toBeGreaterThan(8);
  for (const part of ['Behövs den?', 'Vad som görs, och varför', 'Vilka som har hörts', 'Vad som återstår', 'Beslut']) expect(assessment).toContain(`## ${part}`);
  expect(missing(assessment, ['safety'])).toEqual([]);
  expect(existsSync(join(projectFolder, 'docs/gdpr/README.md'))).toBe(true);
}

const section = (text: string, title: string) => text.split(`## ${title}\n`)[1]?.split('\n## ')[0] ?? '';
const lines = (text: string, title: string) => section(text, title).split('\n').length;
const rows = (text: string, title: string) => section(text, title).split('\n').filter((line) => line.startsWith('| ')).length;
