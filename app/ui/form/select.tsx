import { ChevronDownIcon } from '@navikt/aksel-icons';
import { m } from '#app/paraglide/messages.js';
import { FieldFrame } from './field-frame.tsx';
import type { Option } from './option.ts';
import { useField } from './use-field.ts';
import type { FieldProps } from './use-field.ts';

interface SelectProps extends FieldProps {
  options: Option[];
  /** The empty first line; `false` when one of the options always holds. */
  empty?: string | false;
  width?: 'short' | 'medium' | 'full';
}

export function Select({ options, empty = m.ui_choose(), width = 'full', ...props }: SelectProps) {
  const field = useField<string>(props);
  return (
    <FieldFrame
      field={field}
      label={props.label}
      hint={props.hint}
      errorClass="aksel-select--error"
      className={`s-width-${width}`}
    >
      <div className="aksel-select__container">
        <select
          {...field.input}
          defaultValue={field.value ?? ''}
          className="aksel-select__input aksel-body-short aksel-body-short--medium"
        >
          {empty === false ? null : <option value="">{empty}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.disabled}>
              {option.label}
            </option>
          ))}
        </select>
        <ChevronDownIcon aria-hidden className="aksel-select__chevron" />
      </div>
    </FieldFrame>
  );
}
