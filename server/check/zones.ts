/** A part of the house that the import rules speak about. */
export type Zone = { name: string; module?: string };

const outerFolders = ['server', 'cli', 'worker', 'bench', 'tests', 'db'];

/** What a file of app/modules/NAME is: one of the module's rooms, or its door. */
function roomOf(path: string[]): string {
  const [first = '', ...rest] = path;
  return rest.length > 0 ? first : first.startsWith('index.server.') ? 'door' : 'module';
}

/** The zone of a file, named by its path in the project. */
export function zoneOf(path: string): Zone {
  const [top = '', second = '', third = '', ...rest] = path.split('/');
  if (outerFolders.includes(top)) return { name: top };
  if (top !== 'app') return { name: 'config' };
  if (second === 'modules') return { name: roomOf(rest), module: third };
  if (second === 'sitemap.ts') return { name: 'sitemap' };
  return { name: third === '' ? 'house' : second };
}
