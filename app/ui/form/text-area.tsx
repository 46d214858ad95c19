import { FieldFrame } from './field-frame.tsx';
import { useField } from './use-field.ts';
import type { FieldProps } from './use-field.ts';

interface TextAreaProps extends FieldProps {
  rows?: number;
  maxLength?: number;
  lang?: string;
}

/** Grows with what is written where the browser can (field-sizing). */
export function TextArea({ rows = 4, maxLength, lang, ...props }: TextAreaProps) {
  const field = useField<string>(props);
  return (
    <FieldFrame field={field} label={props.label} hint={props.hint} errorClass="aksel-textarea--error">
      <textarea
        {...field.input}
        rows={rows}
        maxLength={maxLength}
        lang={lang}
        dir={lang && 'auto'}
        defaultValue={field.value}
        className="aksel-textarea__input aksel-body-short aksel-body-short--medium"
      />
    </FieldFrame>
  );
}
