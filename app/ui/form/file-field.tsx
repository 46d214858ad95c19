import { FieldFrame } from './field-frame.tsx';
import { useField } from './use-field.ts';
import type { FieldProps } from './use-field.ts';

interface FileFieldProps extends Omit<FieldProps, 'defaultValue'> {
  /** As in HTML: `.csv,.xlsx`. */
  accept?: string;
  multiple?: boolean;
}

/** A file from the device; the form needs `files`. */
export function FileField({ accept, multiple, ...props }: FileFieldProps) {
  const field = useField<string>(props);
  return (
    <FieldFrame field={field} label={props.label} hint={props.hint} errorClass="aksel-text-field--error">
      <input {...field.input} type="file" accept={accept} multiple={multiple} className="s-file aksel-body-short" />
    </FieldFrame>
  );
}
