import { FieldFrame } from './field-frame.tsx';
import { useField } from './use-field.ts';
import type { FieldProps } from './use-field.ts';

export interface TextFieldProps extends FieldProps {
  type?: 'text' | 'email' | 'tel' | 'search' | 'url' | 'password';
  inputMode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email';
  autoComplete?: string;
  maxLength?: number;
  /** How much is expected: the field is as wide as its answer. */
  width?: 'short' | 'medium' | 'full';
  lang?: string;
}

export function TextField(props: TextFieldProps) {
  const { label, hint, type = 'text', inputMode, autoComplete = 'off', maxLength, width = 'full', lang } = props;
  const field = useField<string>(props);
  return (
    <FieldFrame field={field} label={label} hint={hint} errorClass="aksel-text-field--error" className={`s-width-${width}`}>
      <input
        {...field.input}
        type={type}
        inputMode={inputMode}
        autoComplete={autoComplete}
        maxLength={maxLength}
        lang={lang}
        dir={lang && 'auto'}
        defaultValue={field.value}
        className="aksel-text-field__input aksel-body-short aksel-body-short--medium"
      />
    </FieldFrame>
  );
}
