import { mayImport, mayImportPackage } from './import-rules.ts';
import { readImports } from './read-imports.ts';
import type { Import } from './read-imports.ts';
import { isTest, listSources } from './sources.ts';
import { zoneOf } from './zones.ts';
import type { Zone } from './zones.ts';

function isAllowed(from: Zone, { request, file, typeOnly }: Import): boolean {
  if (file === undefined) return mayImportPackage(from, request, typeOnly);
  return file.includes('/+types/') || mayImport(from, zoneOf(file), typeOnly);
}

function findFaults(path: string): string[] {
  return readImports(path)
    .filter((found) => !isAllowed(zoneOf(path), found))
    .map(({ request, line }) => `${path}:${line} may not import ${request}`);
}

/** Imports that go against the direction which docs/architecture.md sets. */
export function checkImports(): string[] {
  return listSources()
    .filter((path) => !isTest(path))
    .flatMap(findFaults);
}
