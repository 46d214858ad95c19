import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { categories } from '#app/lib/categories.ts';
import { choices, scopesOf } from './scopes.ts';

const organisations = ['af', 'fk', 'kommun', 'region'];
const sharing = fc.record({
  caseOwnerId: fc.constantFrom(...organisations),
  from: fc.subarray(organisations),
  to: fc.subarray(organisations),
  chosen: fc.subarray([...choices]),
  boxes: fc.array(fc.record({ toOrganisationId: fc.constantFrom(...organisations), category: fc.constantFrom(...categories) }), {
    maxLength: 4,
  }),
});

describe('what a consent opens', () => {
  it('is what was chosen, and who she is', () => {
    const scopes = scopesOf({ caseOwnerId: 'af', from: ['af', 'fk'], to: ['fk'], chosen: ['adaptations'], boxes: [] });
    expect(scopes).toEqual([
      { fromOrganisationId: 'af', toOrganisationId: 'fk', category: 'adaptations' },
      { fromOrganisationId: 'af', toOrganisationId: 'fk', category: 'identity' },
    ]);
  });
  it('never opens safety by a ready-made choice', () => {
    fc.assert(
      fc.property(sharing, (each) => {
        const boxed = new Set(each.boxes.filter(({ category }) => category === 'safety').map((box) => box.toOrganisationId));
        for (const scope of scopesOf(each)) if (scope.category === 'safety') expect(boxed).toContain(scope.toOrganisationId);
      }),
    );
  });
  it('opens nothing to the organisation itself, and nothing twice', () => {
    fc.assert(
      fc.property(sharing, (each) => {
        const scopes = scopesOf(each);
        for (const scope of scopes) expect(scope.fromOrganisationId).not.toBe(scope.toOrganisationId);
        expect(new Set(scopes.map((scope) => JSON.stringify(scope))).size).toBe(scopes.length);
      }),
    );
  });
  it('tells who she is to everybody who is told anything, and to nobody else', () => {
    fc.assert(
      fc.property(sharing, (each) => {
        const scopes = scopesOf(each);
        for (const { toOrganisationId } of scopes) {
          const knows = scopes.some((scope) => scope.toOrganisationId === toOrganisationId && scope.category === 'identity');
          expect(knows || toOrganisationId === each.caseOwnerId).toBe(true);
        }
        const named = new Set([...(each.chosen.length > 0 ? each.to : []), ...each.boxes.map((box) => box.toOrganisationId)]);
        for (const scope of scopes) expect(named).toContain(scope.toOrganisationId);
      }),
    );
  });
});
