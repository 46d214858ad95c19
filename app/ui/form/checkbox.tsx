import { useFormContext } from './form-context.ts';
import { CheckboxInput } from './checkbox-input.tsx';
import { FieldError } from './field-error.tsx';
import { useField } from './use-field.ts';

interface CheckboxProps {
  name: string;
  label: string;
  hint?: string;
  /** What is sent when the box is ticked. */
  value?: string;
  defaultChecked?: boolean;
  error?: string;
  required?: boolean;
}

/** One yes-or-nothing box. */
export function Checkbox({ value = 'ja', defaultChecked = false, ...props }: CheckboxProps) {
  const { typed } = useFormContext();
  const field = useField<string>(props);
  const checked = typed ? [typed[props.name] ?? []].flat().includes(value) : defaultChecked;
  return (
    <div className="aksel-form-field aksel-form-field--medium">
      <CheckboxInput
        id={field.id}
        name={props.name}
        value={value}
        label={props.label}
        hint={props.hint}
        checked={checked}
        required={props.required}
        invalid={field.error !== undefined}
        describedBy={field.errorId}
      />
      <FieldError id={field.errorId} message={field.error} className="aksel-form-field__error" />
    </div>
  );
}
