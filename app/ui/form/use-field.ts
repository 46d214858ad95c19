import { useFormContext } from './form-context.ts';

/** What every field takes. Error and typed value come from the form's state unless given here. */
export interface FieldProps<Value = string> {
  name: string;
  label: string;
  hint?: string;
  defaultValue?: Value | null;
  error?: string;
  required?: boolean;
}

export interface Field<Value> {
  id: string;
  hintId: string | undefined;
  errorId: string | undefined;
  error: string | undefined;
  value: Value | undefined;
  showsOptional: boolean;
  /** Attributes for the input itself. */
  input: {
    id: string;
    name: string;
    required: boolean;
    'aria-invalid': true | undefined;
    'aria-describedby': string | undefined;
  };
}

export function fieldId(formId: string, name: string): string {
  return `${formId}-${name}`;
}

export function useField<Value extends string | string[]>(props: FieldProps<Value>): Field<Value> {
  const { name, hint, required = false } = props;
  const form = useFormContext();
  const id = fieldId(form.id, name);
  const error = props.error ?? form.errors[name];
  const typed = form.typed?.[name] as Value | undefined;
  const hintId = hint ? `${id}-hint` : undefined;
  const errorId = error ? `${id}-error` : undefined;
  return {
    id,
    hintId,
    errorId,
    error,
    value: typed ?? props.defaultValue ?? undefined,
    showsOptional: form.marksOptional && !required,
    input: {
      id,
      name,
      required,
      'aria-invalid': error ? true : undefined,
      'aria-describedby': [hintId, errorId].filter(Boolean).join(' ') || undefined,
    },
  };
}
