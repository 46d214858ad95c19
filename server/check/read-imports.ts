import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parseSync } from 'vite';
import { projectFolder } from '../postgres/paths.ts';

/** One import: what it asks for, and the project file it means unless it is a package. */
export type Import = { request: string; file: string | undefined; typeOnly: boolean; line: number };

function resolveFile(from: string, request: string): string | undefined {
  const [path = ''] = request.split('?');
  if (path.startsWith('#')) return path.slice(1);
  return path.startsWith('.') ? posix.join(posix.dirname(from), path) : undefined;
}

/** Every import and re-export of a source file. */
export function readImports(path: string): Import[] {
  const text = readFileSync(join(projectFolder, path), 'utf8');
  const { module } = parseSync(path, text);
  function describe(request: string, typeOnly: boolean, start: number): Import {
    const line = text.slice(0, start).split('\n').length;
    return { request, file: resolveFile(path, request), typeOnly, line };
  }
  const imports = module.staticImports.map(({ moduleRequest, entries, start }) =>
    describe(moduleRequest.value, entries.length > 0 && entries.every(({ isType }) => isType), start),
  );
  const exports = module.staticExports.flatMap(({ entries, start }) =>
    entries.flatMap(({ moduleRequest, isType }) =>
      moduleRequest ? [describe(moduleRequest.value, isType, start)] : [],
    ),
  );
  const dynamic = module.dynamicImports.flatMap(({ moduleRequest, start }) => {
    const [, request] = /^['"](.*)['"]$/.exec(text.slice(moduleRequest.start, moduleRequest.end)) ?? [];
    return request === undefined ? [] : [describe(request, false, start)];
  });
  return [...imports, ...exports, ...dynamic];
}
