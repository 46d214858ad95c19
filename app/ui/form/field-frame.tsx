import type { ReactNode } from 'react';
import { cx } from '../cx.ts';
import { FieldError } from './field-error.tsx';
import { Optional } from './optional.tsx';
import type { Field } from './use-field.ts';

interface FieldFrameProps {
  field: Field<string>;
  label: string;
  hint?: string | undefined;
  /** Aksel's class for the state of error: `aksel-text-field--error`. */
  errorClass: string;
  className?: string;
  children: ReactNode;
}

/** Label, hint, input and error, in that order. */
export function FieldFrame({ field, label, hint, errorClass, className, children }: FieldFrameProps) {
  const classes = cx('aksel-form-field aksel-form-field--medium', field.error && errorClass, className);
  return (
    <div className={classes}>
      <label htmlFor={field.id} className="aksel-form-field__label aksel-label">
        {label}
        <Optional shown={field.showsOptional} />
      </label>
      {hint ? (
        <div id={field.hintId} className="aksel-form-field__description aksel-body-short aksel-body-short--medium">
          {hint}
        </div>
      ) : null}
      {children}
      <FieldError id={field.errorId} message={field.error} className="aksel-form-field__error" />
    </div>
  );
}
