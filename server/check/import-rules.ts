import type { Zone } from './zones.ts';

/** The modules in their order: each may use the doors of those before it. */
const order = [
  'signin',
  'organisations',
  'people',
  'consents',
  'notes',
  'referrals',
  'assessments',
  'meetings',
  'plans',
  'interventions',
  'groups',
  'followup',
  'portfolio',
  'barriers',
  'activities',
  'examples',
];

/** Doors that a module may use. */
function doorsFor(module: string): string[] {
  const earlier = order.slice(0, order.indexOf(module));
  if (module === 'examples') return [...earlier, 'reports'];
  if (order.includes(module)) return earlier;
  return module === 'reports' ? [] : order;
}

const words = ['paraglide', 'sitemap'];

interface Room {
  own: string[];
  ownTypes?: string[];
  house: string[];
  /** Doors of earlier modules: all of them, or their types alone. */
  doors?: boolean | 'types';
}

/** What each room of a module may import of its own module and of the house around it. */
const rooms: Record<string, Room> = {
  rules: { own: ['rules'], house: ['lib'] },
  forms: { own: ['forms', 'rules'], house: ['lib', 'paraglide'] },
  data: { own: ['data'], ownTypes: ['rules'], house: ['platform', 'lib'], doors: 'types' },
  commands: { own: ['commands', 'rules', 'data'], ownTypes: ['forms'], house: ['platform', 'lib', ...words], doors: true },
  routes: {
    own: ['routes', 'forms', 'commands', 'components', 'rules'],
    house: ['ui', 'platform', 'lib', ...words],
    doors: true,
  },
  components: { own: ['components', 'rules'], ownTypes: ['forms', 'commands'], house: ['ui', 'lib', ...words], doors: 'types' },
  door: { own: ['commands', 'data', 'rules', 'forms'], house: ['platform', 'lib'], doors: true },
};

/** What the parts outside the modules may import, themselves left out. */
const house: Record<string, string[]> = {
  lib: [],
  ui: ['lib', 'styles', ...words],
  platform: ['lib', ...words],
  layouts: ['ui', 'platform', 'lib', ...words],
  sitemap: ['platform', 'lib'],
  house: ['layouts', 'ui', 'platform', 'lib', 'styles', ...words],
  server: ['platform', 'lib', 'sitemap'],
  worker: ['door', 'platform', 'lib', 'paraglide'],
  cli: ['door', 'platform', 'lib', 'paraglide', 'server', 'tests'],
};

const free = ['tests', 'bench', 'db', 'config', 'texts', 'paraglide', 'styles'];

function mayImportFromModule(from: Zone & { module: string }, to: Zone, typeOnly: boolean): boolean {
  const room = rooms[from.name];
  if (!room) return false;
  if (to.module === undefined) return room.house.includes(to.name);
  if (to.module !== from.module) {
    const open = room.doors === true || (room.doors === 'types' && typeOnly);
    return to.name === 'door' && open && doorsFor(from.module).includes(to.module);
  }
  return room.own.includes(to.name) || (typeOnly && Boolean(room.ownTypes?.includes(to.name)));
}

/** Whether a file of one zone may import one of another. */
export function mayImport(from: Zone, to: Zone, typeOnly: boolean): boolean {
  if (free.includes(from.name)) return true;
  if (from.module !== undefined) return mayImportFromModule({ ...from, module: from.module }, to, typeOnly);
  return from.name === to.name || Boolean(house[from.name]?.includes(to.name));
}

const databaseClients = ['pg', 'pg-copy-streams'];
const mayConnect = ['platform', 'server', 'worker', 'tests', 'bench', 'db'];

/** Whether a file of a zone may import a package: only the platform opens connections. */
export function mayImportPackage(from: Zone, name: string, typeOnly: boolean): boolean {
  return typeOnly || mayConnect.includes(from.name) || !databaseClients.includes(name);
}
