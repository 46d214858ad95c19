import { beforeAll, describe, expect, test } from 'vitest';
import { VersionConflict, InvalidForm } from '#app/platform/errors/index.ts';
import { acting } from '#tests/factories/acting.ts';
import { consentIn, joinCase, makeCase } from '#tests/factories/cases.ts';
import { makeCollaboration, memberOf, type MadeCollaboration } from '#tests/factories/collaboration.ts';
import { everyRole, providers } from '#tests/factories/roles.ts';
import { testDatabase } from '#tests/setup/database.ts';
import { readGrid } from './commands/read-grid.ts';
import { recordHours } from './commands/record-hours.ts';
import { hoursField, readCells, shownField } from './rules/cells.ts';

await testDatabase();
let made: MadeCollaboration;
let caseId: string;
const who = (role: Parameters<typeof memberOf>[1], organisation?: string) => memberOf(made, role, organisation);
const month = '2026-05';

beforeAll(async () => {
  made = await makeCollaboration({
    name: 'Prov av närvaro', isDemo: false,
    organisations: { ...everyRole({ surname: 'Prov', place: 'Provstad' }), ...providers({ mill: 'Bruket' }, 'Prov') },
  });
  caseId = await makeCase(who('coordinator'));
});

type Typed = Record<string, string | string[]>;

function typed(hours: string, shown: string, of = caseId): Typed {
  return { [hoursField({ caseId: of, month })]: hours, [shownField({ caseId: of, month })]: shown };
}

const save = (member: ReturnType<typeof who>, values: Typed) =>
  acting(member, (tx) => recordHours(tx, member, readCells(values), values));

const grid = (member: ReturnType<typeof who>) => acting(member, (tx) => readGrid(tx, member, { until: '2026-06', page: null }));

describe('the grid', () => {
  test('keeps what is typed, and shows it with its sum', async () => {
    expect(await save(who('coordinator'), typed('12,5', '@0'))).toEqual({ caseIds: [caseId], cells: 1 });
    const { rows, months } = await grid(who('coordinator'));
    expect(months).toEqual(['2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06']);
    expect(rows).toMatchObject([{ name: 'Amina Exempel', total: 12.5, cells: { [month]: { hours: 12.5, version: 1, others: 0 } } }]);
  });

  test('shows a conflict for the cell that somebody else changed, writes nothing, and then keeps the writer\'s own', async () => {
    const coordinator = who('coordinator');
    const other = await makeCase(coordinator, { person: { born: '1990-02-03' } });
    const values = { ...typed('20', '@0'), ...typed('8', '@0', other) };
    const refused = save(coordinator, values);
    await expect(refused).rejects.toThrow(VersionConflict);
    await refused.catch((error: VersionConflict) => {
      expect(error.conflicts).toEqual([{ label: 'Amina Exempel, maj 2026', theirs: '12.5', yours: '20' }]);
    });
    expect((await grid(coordinator)).rows.map((row) => row.total)).toEqual([12.5]);
    expect(await save(coordinator, values)).toEqual({ caseIds: [caseId, other], cells: 2 });
    expect((await grid(coordinator)).rows.map((row) => row.total).toSorted((a, b) => a - b)).toEqual([8, 20]);
  });

  test('says what is no number, and writes none of the others', async () => {
    await expect(save(who('coordinator'), typed('många', '20@2'))).rejects.toThrow(InvalidForm);
  });

  test('never lets one organisation change what another has recorded, and shows both where she has agreed', async () => {
    const [coordinator, supervisor] = [who('coordinator'), who('supervisor', 'mill')];
    const agreeTo = (category: 'attendance' | 'work') => {
      const boxes = [{ toOrganisationId: supervisor.organisationId ?? '', category }];
      return consentIn(coordinator, caseId, { from: [coordinator.organisationId ?? ''], to: [], boxes });
    };
    await agreeTo('work');
    await joinCase(coordinator, caseId, supervisor, 'supervisor');
    expect((await grid(supervisor)).rows).toEqual([]);
    await agreeTo('attendance');
    await save(supervisor, typed('7', '@0'));
    expect((await grid(supervisor)).rows).toMatchObject([{ total: 27, cells: { [month]: { hours: 7, version: 1, others: 20 } } }]);
    expect((await grid(coordinator)).rows.find((row) => row.caseId === caseId)?.cells[month]).toMatchObject({ hours: 20, others: 0 });
  });

  test('takes no hours in a case that the writer does not work with', async () => {
    await expect(save(who('caseworker', 'fk'), typed('5', '@0'))).rejects.toThrow('row-level security');
  });
});
