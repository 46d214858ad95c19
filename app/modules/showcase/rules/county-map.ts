import { countyName, listCounties } from '#app/lib/places/places.ts';

/** A county as a tile: column and row on a grid laid roughly as the country lies. */
export interface Tile {
  code: string;
  column: number;
  row: number;
}

const rows: readonly (readonly (string | null)[])[] = [
  [null, null, '25', null],
  [null, null, '24', null],
  [null, '23', '22', null],
  [null, '20', '21', null],
  ['17', '18', '19', '03'],
  ['14', '05', '04', '01'],
  ['13', '06', '08', '09'],
  ['12', '07', '10', null],
];

/** Every county once, from north to south. Not to scale: each county is as large as any other. */
export const tiles: readonly Tile[] = rows.flatMap((codes, row) =>
  codes.flatMap((code, column) => (code === null ? [] : [{ code, column, row }])),
);

/** `Värmland` for `17`: a county's name without the word. */
export function shortCountyName(code: string): string {
  return (countyName(code) ?? code).replace(/s? län$/, '');
}

/** What a county is called in an address: `varmland`, `vastra-gotaland`. */
export function countySlug(code: string): string {
  return shortCountyName(code)
    .toLowerCase()
    .replaceAll(/[åä]/g, 'a')
    .replaceAll('ö', 'o')
    .replaceAll(' ', '-');
}

const codes = new Map(listCounties().map(({ code }) => [countySlug(code), code]));

/** The county that an address names; undefined when it names none. */
export function countyOfSlug(slug: string): string | undefined {
  return codes.get(slug);
}
