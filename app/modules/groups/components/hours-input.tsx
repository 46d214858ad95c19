import { m } from '#app/paraglide/messages.js';
import { useField } from '#app/ui/form/use-field.ts';
import { hoursField, shownField, writeShown, type CellKey } from '../rules/cells.ts';
import type { GridCell } from '../rules/sums.ts';
import { moveInGrid } from './move-in-grid.ts';

interface HoursInputProps extends CellKey {
  label: string;
  cell: GridCell | undefined;
  row: number;
  column: number;
}

/** One cell: own hours to type in, and others' below. The hidden field keeps what stood here, to tell whether it was changed. */
export function HoursInput({ label, cell, row, column, ...key }: HoursInputProps) {
  const hours = cell?.hours ?? null;
  const field = useField<string>({ name: hoursField(key), label, defaultValue: hours === null ? '' : String(hours).replace('.', ',') });
  const shown = useField<string>({ name: shownField(key), label, defaultValue: writeShown({ hours, version: cell?.version ?? 0 }) });
  return (
    <>
      <input
        {...field.input}
        required={false}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        maxLength={6}
        aria-label={label}
        data-row={row}
        data-column={column}
        defaultValue={field.value}
        onKeyDown={moveInGrid}
        className="s-hours aksel-text-field__input aksel-body-short aksel-body-short--medium"
      />
      <span className="s-hours__paper" aria-hidden="true">
        {cell ? String((cell.hours ?? 0) + cell.others).replace('.', ',') : null}
      </span>
      <input type="hidden" name={shown.input.name} value={shown.value ?? ''} readOnly />
      {field.error ? <span id={field.errorId} className="s-hours__error">{field.error}</span> : null}
      {cell && cell.others > 0 ? (
        <span className="s-hours__others">{m.groups_others({ hours: String(cell.others).replace('.', ',') })}</span>
      ) : null}
    </>
  );
}
