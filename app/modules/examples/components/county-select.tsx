import { listCounties, wholeCountry } from '#app/lib/places/places.ts';
import { Select } from '#app/ui/index.ts';

interface CountySelectProps {
  name: string;
  label: string;
  hint?: string;
  required?: boolean;
  defaultValue?: string | null;
  /** What the whole country is called, where it can be chosen. */
  country?: string;
  /** The empty first line. */
  empty?: string;
}

/** A county by its name; sends its code. */
export function CountySelect({ country, ...props }: CountySelectProps) {
  const counties = listCounties().map(({ code, name }) => ({ value: code, label: name }));
  return <Select {...props} width="medium" options={country ? [...counties, { value: wholeCountry, label: country }] : counties} />;
}
