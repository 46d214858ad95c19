import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { categories } from '#app/lib/categories.ts';
import { holdReasons, projectKinds, ruledKinds } from '#app/modules/retention/rules/codes.ts';
import { membershipRoles } from '#app/platform/access/roles.ts';
import { projectFolder } from '#server/postgres/paths.ts';

const read = (path: string) => readFileSync(join(projectFolder, path), 'utf8');
const security = read('docs/security.md');
const schema = read('db/schema.sql');
const tables = [...schema.matchAll(/^create table public\.(\w+)/gm)].map(([, name = '']) => name);
const missing = (text: string, codes: readonly string[]) => codes.filter((code) => !text.includes(`\`${code}\``));

/** A part of a document, from its heading to the next. */
function section(text: string, title: string): string {
  const [, body = ''] = text.split(`\n## ${title}\n`);
  return body.split('\n## ')[0] ?? '';
}

const rowsOf = (text: string) => text.split('\n').filter((line) => line.startsWith('| '));

describe('docs/security.md: the model on one page, threat model, what an operator must still do; a GDPR record-of-processing and impact-assessment starter filled in for this software.', () => {
  it('has the model on one page', () => {
    expect(section(security, 'The model').split('\n').length).toBeLessThan(60);
  });

  it('tells the model: the two rules, what stands over them, and who reads what', () => {
    const model = section(security, 'Who may see what');
    for (const word of ['case_team', 'disclosure', '**lock**', '**stronger protection**', '**Access for a stated reason**', 'membership that ends']) expect(model).toContain(word);
    const rows = [...model.matchAll(/^\| ([^|]+) \|/gm)].map(([, who = '']) => who);
    for (const who of ['participant', 'administrator', 'evaluator', 'supervisor', 'coordinator', 'nobody signed in']) expect(rows.join(' ')).toContain(who);
    expect(membershipRoles.length).toBeGreaterThan(10);
    expect(model.length).toBeLessThan(6000);
  });

  it('names no table, function or file that is not there', () => {
    const named = [...security.matchAll(/`(app\.\w+)\(?/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !schema.includes(`FUNCTION ${name}(`))).toEqual([]);
    const paths = [...security.matchAll(/`((?:app|db|tests|docs)\/[\w./-]+)`/g)].map(([, path = '']) => path);
    expect(paths.filter((path) => !existsSync(join(projectFolder, path)))).toEqual([]);
  });

  it('sets each threat beside its guard', () => {
    const rows = [...section(security, 'What we guard against').matchAll(/^\| ([^|]+) \| ([^|]+) \|$/gm)].filter(([, threat]) => !/^(threat|---)/.test(threat ?? ''));
    expect(rows.length).toBeGreaterThan(10);
    for (const subject of ['query', 'colleague', 'address', 'SQL', 'Script', 'cookie', 'passwords', 'backup', 'figure']) expect(rows.map(([row]) => row).join('\n')).toContain(subject);
  });

  it('says what the operator must do, and what remains', () => {
    expect([...section(security, 'What the operator must do').matchAll(/^- /gm)].length).toBeGreaterThan(7);
    const remains = section(security, 'What remains');
    for (const tell of ['*Time*', '*Count*', '*Order*', '*Error text*', '*Suggestions*']) expect(remains).toContain(tell);
  });

  it('the record of processing names every table, role, category and kind with a rule of its own, and none that is not there', () => {
    const record = read('docs/gdpr/behandlingsregister.md');
    expect(tables.length).toBeGreaterThan(50);
    expect(missing(record, tables)).toEqual([]);
    expect(missing(record, membershipRoles)).toEqual([]);
    expect(missing(record, categories)).toEqual([]);
    expect(missing(record, [...ruledKinds, ...projectKinds, ...holdReasons, 'last_note', 'exit'])).toEqual([]);
    const named = [...record.matchAll(/^\| ((?:`\w+`(?:, )?)+) \|/gm)].flatMap(([, cell = '']) => [...cell.matchAll(/`(\w+)`/g)].map(([, name = '']) => name));
    const known = new Set<string>([...tables, ...membershipRoles, ...categories]);
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });

  it('the impact assessment weighs risks, says who was heard, and leaves the decision to the controller', () => {
    const assessment = read('docs/gdpr/konsekvensbedomning.md');
    expect(rowsOf(section(assessment, 'Risker för de registrerade')).length).toBeGreaterThan(8);
    for (const part of ['Behövs den?', 'Vad som görs, och varför', 'Vilka som har hörts', 'Vad som återstår', 'Beslut']) expect(assessment).toContain(`## ${part}`);
    expect(missing(assessment, ['safety'])).toEqual([]);
    expect(existsSync(join(projectFolder, 'docs/gdpr/README.md'))).toBe(true);
  });
});
