import fc from 'fast-check';
import { expect, it } from 'vitest';
import { categories } from '#app/lib/categories.ts';
import { partiesOf } from './parties.ts';

const organisation = fc.constantFrom('af', 'fk', 'region');
const scopes = fc.array(
  fc.record({ fromOrganisationId: organisation, toOrganisationId: organisation, category: fc.constantFrom(...categories) }),
);

it('tells of everything that is opened, never both that it is seen and that it is not, and never that safety is not', () => {
  fc.assert(
    fc.property(scopes, (all) => {
      const parties = partiesOf(all);
      for (const { toOrganisationId, fromOrganisationId, category } of all) {
        const party = parties.find((each) => each.organisationId === toOrganisationId);
        expect(party?.sees.find((each) => each.category === category)?.from).toContain(fromOrganisationId);
      }
      for (const { sees, seesNot } of parties) {
        expect(seesNot).not.toContain('safety');
        for (const { category } of sees) expect(seesNot).not.toContain(category);
      }
    }),
  );
});
