import { COUNTRY_CODES } from './country-codes.ts';
import languages from './language-codes.json' with { type: 'json' };
import { plainKey } from './plain-key.ts';
import { oneOf, type Reader } from './readers.ts';

const LIVELIHOOD = ['SP', 'SE', 'AE', 'AK', 'AS', 'ET', 'FS', 'ST', 'LÖN', 'EGET', 'FP', 'AN', 'NÄR', 'INGEN'];
const EDUCATION = ['0', '1', '2', '3', '4', '5', '6', 'okänd'];
const TIMEPOINTS = { start: 'start', avslut: 'exit', '12_månader': '12_months' };

export const gender = listed(['K', 'M', 'X']);
export const education = listed(EDUCATION);
export const livelihoodSource = listed(LIVELIHOOD);
export const timepoint = oneOf(byKey(Object.entries(TIMEPOINTS)), plainKey, Object.keys(TIMEPOINTS).join(', '));
export const country = oneOf(byKey([...COUNTRY_CODES].map((code) => [code, code])), plainKey, 'ISO 3166-1 alpha-2');
export const language = oneOf(
  byKey(languages.codes.flatMap((line) => line.split(' ')).map((code) => [code, code])),
  plainKey,
  'ISO 639-3',
);

function listed(codes: readonly string[]): Reader {
  return oneOf(byKey(codes.map((code) => [code, code])), plainKey, codes.join(', '));
}

function byKey(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  return new Map(pairs.map(([written, value]) => [plainKey(written), value]));
}
