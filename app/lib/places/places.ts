import countyNames from './counties.json' with { type: 'json' };
import municipalityNames from './municipalities.json' with { type: 'json' };

/** The code of the whole country among the counties', as Statistics Sweden writes it. */
export const wholeCountry = '00';

const counties: Readonly<Record<string, string>> = countyNames;
const municipalities: Readonly<Record<string, string>> = municipalityNames;

export interface Place {
  code: string;
  name: string;
}

/** The 21 counties, two digits each, in the order of their codes (Statistics Sweden, län och kommuner). */
export function listCounties(): Place[] {
  return listed(counties);
}

/** A county's name, `Värmlands län`; undefined for a code that is none. */
export function countyName(code: string): string | undefined {
  return counties[code];
}

/** The municipalities of a county in Swedish order, four digits each: the county's two and two more. */
export function municipalitiesOf(county: string): Place[] {
  return listed(municipalities)
    .filter(({ code }) => county === wholeCountry || code.startsWith(county))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'sv'));
}

/** A municipality's name without the word kommun; undefined for a code that is none. */
export function municipalityName(code: string): string | undefined {
  return municipalities[code];
}

function listed(names: Readonly<Record<string, string>>): Place[] {
  return Object.entries(names)
    .map(([code, name]) => ({ code, name }))
    .toSorted((a, b) => a.code.localeCompare(b.code));
}
