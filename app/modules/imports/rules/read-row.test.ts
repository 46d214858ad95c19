import { describe, expect, test } from 'vitest';
import { localDate } from '#app/lib/local-date.ts';
import type { FileKind } from './columns.ts';
import { matchHeadings } from './headings.ts';
import { readRow } from './read-row.ts';

const on = localDate('2026-11-23');
const good = { personnummer: '198203269942', förnamn: 'Noor', efternamn: 'Issa', kön: 'K', startdatum: '2026-01-15' };

function read(kind: FileKind, cells: Record<string, string>) {
  return readRow(matchHeadings(kind, Object.keys(cells)), Object.values(cells), on);
}
const problems = (kind: FileKind, cells: Record<string, string>) => read(kind, cells).problems.map(({ column, code }) => [column, code]);

test('a good row', () => {
  expect(read('deltagare', { ...good, utbildning: 'okand', behöver_tolk: 'JA', område: '' })).toEqual({
    values: {
      number: '198203269942', first_name: 'Noor', last_name: 'Issa', gender: 'K', started_on: '2026-01-15',
      education_level: 'okänd', needs_interpreter: true, area: null,
    },
    problems: [],
  });
});

describe('deltagare', () => {
  test.each([
    [{ personnummer: '198203269943' }, 'personnummer', 'check_digit'],
    [{ personnummer: '' }, 'personnummer', 'required'],
    [{ startdatum: '2026-02-30' }, 'startdatum', 'date'],
    [{ startdatum: '2026-11-24' }, 'startdatum', 'future_date'],
    [{ startdatum: '1981-01-01' }, 'startdatum', 'before_birth'],
    [{ avslutsdatum: '2026-01-14' }, 'avslutsdatum', 'end_before_start'],
    [{ avslutsorsak: 'Arbete' }, 'avslutsorsak', 'reason_without_date'],
    [{ kön: 'Q' }, 'kön', 'unknown_code'],
    [{ födelseland: 'QQ' }, 'födelseland', 'unknown_code'],
    [{ modersmål: 'sv' }, 'modersmål', 'unknown_code'],
    [{ utbildning: '7' }, 'utbildning', 'unknown_code'],
    [{ skyddad_identitet: 'kanske' }, 'skyddad_identitet', 'yes_no'],
    [{ år_i_offentlig_försörjning: '81' }, 'år_i_offentlig_försörjning', 'range'],
    [{ år_i_offentlig_försörjning: 'sju' }, 'år_i_offentlig_försörjning', 'integer'],
    [{ område: 'x'.repeat(201) }, 'område', 'too_long'],
  ])('%j', (cells, column, code) => expect(problems('deltagare', { ...good, ...cells })).toEqual([[column, code]]));

  test('another gender than the number shows is no error', () => {
    expect(problems('deltagare', { ...good, kön: 'M' })).toEqual([]);
  });
  test('a bad end date is told once', () => {
    expect(problems('deltagare', { ...good, avslutsdatum: 'igår', avslutsorsak: 'Arbete' })).toEqual([['avslutsdatum', 'date']]);
  });
});

describe('the other files', () => {
  const place = { personnummer: good.personnummer, insats: 'Kurs', startdatum: '2026-02-01' };
  const month = { personnummer: good.personnummer, månad: '2026-02', timmar: '10,5' };
  test.each<[FileKind, Record<string, string>, string, string]>([
    ['insatser', { ...place, slutdatum: '2026-01-31' }, 'slutdatum', 'end_before_start'],
    ['insatser', { ...place, omfattning_procent: '101' }, 'omfattning_procent', 'range'],
    ['insatser', { ...place, kostnad_kr: '-1' }, 'kostnad_kr', 'range'],
    ['forsorjning', { personnummer: good.personnummer, tidpunkt: 'sen', källa: 'LON' }, 'tidpunkt', 'unknown_code'],
    ['forsorjning', { personnummer: good.personnummer, tidpunkt: '12 manader', källa: 'XX' }, 'källa', 'unknown_code'],
    ['narvaro', { ...month, månad: '2026-13' }, 'månad', 'month'],
    ['narvaro', { ...month, månad: '2026-12' }, 'månad', 'future_month'],
    ['narvaro', { ...month, timmar: '745' }, 'timmar', 'range'],
    ['narvaro', { ...month, timmar: '1,555' }, 'timmar', 'decimal'],
  ])('%s %j', (kind, cells, column, code) => expect(problems(kind, cells)).toEqual([[column, code]]));

  test('what a spreadsheet makes of a month, and codes without å ä ö', () => {
    expect(read('narvaro', { ...month, månad: '2026-02-01' }).values.month).toBe('2026-02');
    expect(read('forsorjning', { personnummer: good.personnummer, tidpunkt: '12_MANADER', källa: 'lon' }).values).toMatchObject({ timepoint: '12_months', source: 'LÖN' });
  });
});

test('a row with fewer cells than headings is cut', () => {
  const match = matchHeadings('narvaro', ['personnummer', 'månad', 'timmar', 'anm']);
  expect(readRow(match, [good.personnummer, '2026-02', '1'], on).problems).toEqual([
    { column: null, code: 'too_few_cells', params: { found: 3, expected: 4 } },
  ]);
});
