import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { categories } from '#app/lib/categories.ts';
import { membershipRoles } from '#app/platform/access/roles.ts';
import { projectFolder } from '#server/postgres/paths.ts';
import { checkedCodes } from './documents/checked-codes.ts';

const read = (path: string) => readFileSync(join(projectFolder, path), 'utf8');
const inProject = (pattern: string) => globSync(pattern, { cwd: projectFolder });

test(
  'README: what it is and for whom, a picture, the two commands, how to bring your own lists; docs/architecture.md as a map; docs/operations.md; glossary; first ADRs; licence EUPL-1.2, publiccode.yml, SECURITY.md, CONTRIBUTING.md, a bill of materials by a command',
  () => {
    expectReadme();
    expectMap();
    expectOperations();
    expectGlossary();
    expectDecisions();
    expectLicence();
    expectLinks();
    expectBillOfMaterials();
  },
  60_000,
);

function expectReadme(): void {
  const readme = read('README.md');
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  for (const command of ['npm start', 'npm test', 'samsteg -- import', 'samsteg -- report', '--dry-run', 'EUPL-1.2']) expect(readme).toContain(command);
  const named = [...(readme + read('CONTRIBUTING.md') + read('docs/operations.md')).matchAll(/npm (?:run (?:-s )?)?(start|test|(?<=run (?:-s )?)[a-z:-]+)/g)];
  expect(named.map(([, name = '']) => name).filter((name) => !scripts[name])).toEqual([]);
  const pictures = [...readme.matchAll(/!\[[^\]]{10,}\]\(([^)]+)\)/g)].map(([, path = '']) => path);
  expect(pictures.length).toBeGreaterThan(0);
  for (const path of pictures) {
    expect(readFileSync(join(projectFolder, path)).subarray(1, 4).toString()).toBe('PNG');
    expect(statSync(join(projectFolder, path)).size).toBeLessThan(300_000);
  }
}

function expectMap(): void {
  const map = read('docs/architecture.md');
  const modules = inProject('app/modules/*').map((path) => path.replace('app/modules/', ''));
  expect(modules.filter((name) => !map.includes(`\`${name}\``))).toEqual([]);
  expect(modules.filter((name) => !existsSync(join(projectFolder, 'app/modules', name, 'README.md')))).toEqual([]);
  const folders = [...map.matchAll(/^\| `((?:app|db|server|cli|worker|bench|tests)(?:\/[\w/.]+)?)` \|/gm)].map(([, path = '']) => path);
  expect(folders.length).toBeGreaterThan(8);
  expect(folders.filter((path) => !existsSync(join(projectFolder, path)))).toEqual([]);
}

function expectOperations(): void {
  const operations = read('docs/operations.md');
  const settings = inProject('app/platform/env/*.ts').flatMap((path) => [...read(path).matchAll(/^ +([A-Z][A-Z_]+): z\./gm)].map(([, name = '']) => name));
  expect(settings).toContain('PORT');
  expect(settings).toContain('OIDC_ISSUER');
  expect(settings.filter((name) => !operations.includes(`| \`${name}\` |`))).toEqual([]);
}

function expectGlossary(): void {
  const glossary = read('docs/glossary.md');
  const codes = [...membershipRoles, ...categories, ...checkedCodes(read('db/schema.sql'))];
  expect(codes.length).toBeGreaterThan(100);
  expect([...new Set(codes)].filter((code) => !glossary.includes(`\`${code}\``))).toEqual([]);
}

function expectDecisions(): void {
  const decisions = inProject('docs/decisions/[0-9]*.md');
  const overview = read('docs/decisions/README.md');
  expect(decisions.length).toBeGreaterThanOrEqual(8);
  for (const path of decisions) {
    expect(read(path)).toMatch(/\*\*Decided\.\*\*[\s\S]*\*\*Why\.\*\*[\s\S]*\*\*Costs\.\*\*/);
    expect(overview).toContain(path.replace('docs/decisions/', ''));
  }
}

function expectLicence(): void {
  const { license } = JSON.parse(read('package.json')) as { license: string };
  expect(license).toBe('EUPL-1.2');
  const licence = read('LICENSE');
  expect(licence).toMatch(/^EUROPEAN UNION PUBLIC LICENCE v\. 1\.2/);
  for (let article = 1; article <= 15; article += 1) expect(licence).toMatch(new RegExp(`^${article}\\.\\s?[A-Z]`, 'm'));
  const publiccode = read('publiccode.yml');
  const keys = ['publiccodeYmlVersion', 'name', 'url', 'platforms', 'categories', 'developmentStatus', 'softwareType', 'description', 'legal', 'maintenance', 'localisation'];
  for (const key of keys) expect(publiccode).toMatch(new RegExp(`^${key}:`, 'm'));
  expect(publiccode).toContain('license: EUPL-1.2');
  for (const [, short = ''] of publiccode.matchAll(/shortDescription: (.+)/g)) expect(short.length).toBeLessThanOrEqual(150);
  expect(read('SECURITY.md')).toMatch(/Report a weakness[\s\S]*personal data[\s\S]*Supported versions/);
  expect(read('CONTRIBUTING.md')).toMatch(/Set up[\s\S]*How the code reads[\s\S]*Tests[\s\S]*Commits/);
}

/** Every link from one document to a file of the project leads somewhere. */
function expectLinks(): void {
  const documents = [...inProject('*.md'), ...inProject('docs/**/*.md'), ...inProject('db/*.md')];
  const broken = documents.flatMap((path) =>
    [...read(path).matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/g)]
      .map(([, to = '']) => join(path, '..', to))
      .filter((to) => !existsSync(join(projectFolder, to))),
  );
  expect(broken).toEqual([]);
}

function expectBillOfMaterials(): void {
  const folder = mkdtempSync(join(tmpdir(), 'samsteg-sbom-'));
  try {
    const file = join(folder, 'sbom.json');
    execFileSync('npm', ['run', '-s', 'sbom', '--', '--output-file', file], { cwd: projectFolder, stdio: 'pipe' });
    const bill = JSON.parse(readFileSync(file, 'utf8')) as { bomFormat: string; components: { name: string }[] };
    expect(bill.bomFormat).toBe('CycloneDX');
    expect(bill.components.map(({ name }) => name)).toEqual(expect.arrayContaining(['react-router', 'kysely', 'pg']));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
