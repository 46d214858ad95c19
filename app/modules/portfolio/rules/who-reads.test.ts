import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { categories } from '#app/lib/categories.ts';
import { byDay, byReader, untilLatest } from './who-reads.ts';

describe('who reads', () => {
  it('says each thing that is open exactly once', () => {
    const name = fc.constantFrom('Regionen', 'Kommunen', 'Kassan');
    const opened = fc.record({ reader: name, owner: name, category: fc.constantFrom(...categories), until: fc.constantFrom('2027-01-01', null) });
    fc.assert(
      fc.property(fc.array(opened), (rows) => {
        const said = byReader(rows).flatMap(({ name: reader, what }) =>
          what.flatMap(({ category, until, owners }) => owners.map((owner) => JSON.stringify({ reader, owner, category, until }))),
        );
        const asked = new Set(rows.map(({ reader, owner, category, until }) => JSON.stringify({ reader, owner, category, until })));
        expect(new Set(said)).toEqual(asked);
        expect(said).toHaveLength(asked.size);
      }),
    );
  });
  it('says a category once, until the latest day that anybody keeps it open', () => {
    const what = [
      { category: 'identity', until: null, owners: ['Kommunen'] },
      { category: 'identity', until: '2027-11-19', owners: ['Kassan'] },
      { category: 'work', until: '2027-11-19', owners: ['Kassan'] },
      { category: 'work', until: '2027-12-01', owners: ['Kassan'] },
    ] as const;
    expect(untilLatest(what.map((one) => ({ ...one, owners: [...one.owners] })))).toEqual([
      { category: 'identity', until: null, owners: ['Kommunen', 'Kassan'] },
      { category: 'work', until: '2027-12-01', owners: ['Kassan'] },
    ]);
  });

  it('tells of a day and an organisation on one line', () => {
    const rows = [
      { day: '2026-11-24', organisation: 'Regionen', event: 'plans.read' },
      { day: '2026-11-24', organisation: 'Regionen', event: 'cases.read' },
      { day: '2026-11-24', organisation: 'Regionen', event: 'plans.print' },
    ];
    expect(byDay(rows)).toEqual([{ day: '2026-11-24', organisation: 'Regionen', kinds: ['plan', 'case'] }]);
  });
});
