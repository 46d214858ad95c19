import type { ReactNode } from 'react';
import { cx } from '../cx.ts';
import { FieldError } from './field-error.tsx';
import { Optional } from './optional.tsx';

interface FieldsetProps {
  legend: string;
  hint?: string | undefined;
  /** Ids and error of the group, when it is one question. */
  id?: string;
  error?: string | undefined;
  showsOptional?: boolean;
  className?: string;
  children: ReactNode;
}

/** Fields that belong together under one legend. */
export function Fieldset(props: FieldsetProps) {
  const { legend, hint, id, error, showsOptional = false, className, children } = props;
  const hintId = hint && id ? `${id}-hint` : undefined;
  const errorId = error && id ? `${id}-error` : undefined;
  return (
    <fieldset
      id={id}
      tabIndex={error ? -1 : undefined}
      aria-describedby={[hintId, errorId].filter(Boolean).join(' ') || undefined}
      data-required={!showsOptional && id !== undefined ? true : undefined}
      className={cx('aksel-fieldset aksel-fieldset--medium', error && 'aksel-fieldset--error', className)}
    >
      <legend className="aksel-fieldset__legend aksel-label">
        {legend}
        <Optional shown={showsOptional} />
      </legend>
      {hint ? (
        <div id={hintId} className="aksel-fieldset__description aksel-body-short aksel-body-short--medium">
          {hint}
        </div>
      ) : null}
      {children}
      <FieldError id={errorId} message={error} className="aksel-fieldset__error" />
    </fieldset>
  );
}
