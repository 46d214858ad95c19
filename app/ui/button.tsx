import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import { useFormContext } from './form/form-context.ts';

export interface ButtonProps {
  children: ReactNode;
  type?: 'submit' | 'button';
  variant?: 'primary' | 'secondary' | 'tertiary';
  size?: 'medium' | 'small';
  /** For what cannot be undone. */
  danger?: boolean;
  icon?: ReactNode;
  name?: string;
  value?: string;
  /** Id of a form that the button stands outside. */
  form?: string;
  formAction?: string;
  className?: string;
  onClick?: () => void;
}

export function Button(props: ButtonProps) {
  const { children, type = 'button', variant = 'secondary', size = 'medium', danger, icon, className, ...rest } = props;
  return (
    <button
      type={type}
      className={cx('aksel-button', `aksel-button--${size}`, className)}
      data-variant={variant}
      data-color={danger ? 'danger' : undefined}
      {...rest}
    >
      {icon ? <span className="aksel-button__icon">{icon}</span> : null}
      <span className={cx('aksel-label', size === 'small' && 'aksel-label--small')}>{children}</span>
    </button>
  );
}

/** The button that sends the form around it. Says what happens: "Skicka remissen". */
export function SubmitButton(props: Omit<ButtonProps, 'type' | 'onClick'>) {
  const { sending } = useFormContext();
  return (
    <span className="s-submit" data-sending={sending || undefined}>
      <Button variant="primary" {...props} type="submit" />
    </span>
  );
}
