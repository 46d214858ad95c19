import { expect, test } from 'vitest';
import { placesFrom } from './place.ts';

const names = { organisation: 'org', role: 'role', collaboration: 'collab', memberships: 'places' };
const roles = ['caseworker', 'coordinator', 'admin', 'participant'];
const caseworker = { organisation: 'AF', role: 'caseworker', collaboration: undefined };

test.each([
  [{ org: 'AF', role: 'caseworker' }, [caseworker]],
  [{ org: ['AF'], role: ['x', 'coordinator'], collab: 'Norr' }, [{ organisation: 'AF', role: 'coordinator', collaboration: 'Norr' }]],
  [{ org: 'AF', role: 'admin' }, []],
  [{ org: 'AF', role: 'participant' }, []],
  [{ org: 'AF' }, []],
  [{ role: 'caseworker' }, null],
  [{}, null],
  [{ org: 7, role: 'caseworker' }, []],
  [{ places: [] }, []],
  [{ places: [{ organisation: 'AF', role: 'caseworker' }, { organisation: 'FK', role: 'admin' }, 'x', null], org: 'FK', role: 'coordinator' }, [caseworker]],
])('%o gives %o', (claims, places) => {
  expect(placesFrom(claims, names, roles)).toEqual(places);
});
