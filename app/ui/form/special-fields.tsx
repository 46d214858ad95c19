import { m } from '#app/paraglide/messages.js';
import { TextField } from './text-field.tsx';
import type { FieldProps } from './use-field.ts';

/** A local date, written `YYYY-MM-DD` (the parser also takes `YYYYMMDD`). */
export function DateField({ hint = m.ui_date_hint(), ...props }: FieldProps) {
  return <TextField {...props} hint={hint} inputMode="numeric" maxLength={10} width="short" />;
}

/** A month, written `YYYY-MM`. */
export function MonthField({ hint = m.ui_month_hint(), ...props }: FieldProps) {
  return <TextField {...props} hint={hint} inputMode="numeric" maxLength={7} width="short" />;
}

/** A time of day, written `10.42` or `10:42`. */
export function TimeField({ hint = m.ui_time_hint(), ...props }: FieldProps) {
  return <TextField {...props} hint={hint} inputMode="text" maxLength={5} width="short" />;
}

/** Personnummer, samordningsnummer or `saknas-N`. */
export function PersonNumberField({ hint = m.ui_person_number_hint(), ...props }: FieldProps) {
  return <TextField {...props} hint={hint} inputMode="text" maxLength={15} width="medium" />;
}

/** A figure; the parser takes spaces and a decimal comma. */
export function NumberField(props: FieldProps) {
  return <TextField {...props} inputMode="decimal" maxLength={15} width="short" />;
}
