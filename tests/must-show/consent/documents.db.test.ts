import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { membershipRoles } from '#app/platform/access/roles.ts';
import { projectFolder } from '#server/postgres/paths.ts';

const text = readFileSync(join(projectFolder, 'docs/security.md'), 'utf8');
const schema = readFileSync(join(projectFolder, 'db/schema.sql'), 'utf8');

function section(title: string): string {
  const [, body = ''] = text.split(`\n## ${title}\n`);
  return body.split('\n## ')[0] ?? '';
}

describe('docs/security.md: the model on one page, threat model, what an operator must still do', () => {
  it('tells the model: the two rules, what stands over them, and who reads what', () => {
    const model = section('Who may see what');
    for (const word of ['case_team', 'disclosure', '**lock**', '**stronger protection**', '**Access for a stated reason**', 'membership that ends']) expect(model).toContain(word);
    const rows = [...model.matchAll(/^\| ([^|]+) \|/gm)].map(([, who = '']) => who);
    for (const who of ['participant', 'administrator', 'evaluator', 'supervisor', 'coordinator', 'nobody signed in']) expect(rows.join(' ')).toContain(who);
    expect(membershipRoles.length).toBeGreaterThan(10);
    expect(model.length).toBeLessThan(6000);
  });

  it('names no table, function or file that is not there', () => {
    const named = [...text.matchAll(/`(app\.\w+)\(?/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !schema.includes(`FUNCTION ${name}(`))).toEqual([]);
    const paths = [...text.matchAll(/`((?:app|db|tests|docs)\/[\w./-]+)`/g)].map(([, path = '']) => path);
    expect(paths.filter((path) => !existsSync(join(projectFolder, path)))).toEqual([]);
  });

  it('sets each threat beside its guard', () => {
    const rows = [...section('What we guard against').matchAll(/^\| ([^|]+) \| ([^|]+) \|$/gm)].filter(([, threat]) => !/^(threat|---)/.test(threat ?? ''));
    expect(rows.length).toBeGreaterThan(10);
    for (const subject of ['query', 'colleague', 'address', 'SQL', 'Script', 'cookie', 'passwords', 'backup', 'figure']) expect(rows.map(([row]) => row).join('\n')).toContain(subject);
  });

  it('says what the operator must do, and what remains', () => {
    expect([...section('What the operator must do').matchAll(/^- /gm)].length).toBeGreaterThan(7);
    const remains = section('What remains');
    for (const tell of ['*Time*', '*Count*', '*Order*', '*Error text*', '*Suggestions*']) expect(remains).toContain(tell);
  });
});
