import { countyName, municipalityName, wholeCountry } from '#app/lib/places/places.ts';

/** A county's name; `country` where it is all of it. */
export function countyWord(code: string | null, country: string): string {
  if (code === wholeCountry) return country;
  return code === null ? '' : (countyName(code) ?? code);
}

export function municipalityWords(codes: readonly string[]): string {
  return codes.map((code) => municipalityName(code) ?? code).join(', ');
}
