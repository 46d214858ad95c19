import { expect, test } from 'vitest';
import { placeFrom } from './place.ts';

const names = { organisation: 'org', role: 'role', collaboration: 'collab' };
const roles = ['caseworker', 'coordinator', 'admin', 'participant'];

test.each([
  [{ org: 'AF', role: 'caseworker' }, { organisation: 'AF', role: 'caseworker', collaboration: undefined }],
  [{ org: ['AF'], role: ['x', 'coordinator'], collab: 'Norr' }, { organisation: 'AF', role: 'coordinator', collaboration: 'Norr' }],
  [{ org: 'AF', role: 'admin' }, null],
  [{ org: 'AF', role: 'participant' }, null],
  [{ org: 'AF' }, null],
  [{ role: 'caseworker' }, null],
  [{ org: 7, role: 'caseworker' }, null],
])('%o gives %o', (claims, place) => {
  expect(placeFrom(claims, names, roles)).toEqual(place);
});
