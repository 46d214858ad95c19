import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router';
import { cx } from './cx.ts';

interface LinkProps {
  to: string;
  children: ReactNode;
  /** A document that the browser should fetch itself: a file, another site. */
  external?: boolean;
  className?: string;
  'aria-current'?: 'page' | 'step' | 'true';
}

export function Link({ to, external = false, className, ...rest }: LinkProps) {
  return <RouterLink to={to} reloadDocument={external} className={cx('aksel-link', className)} {...rest} />;
}

interface ButtonLinkProps extends LinkProps {
  variant?: 'primary' | 'secondary' | 'tertiary';
  size?: 'medium' | 'small';
  icon?: ReactNode;
}

/** A link that leads to doing something and looks like a button. */
export function ButtonLink(props: ButtonLinkProps) {
  const { to, external = false, variant = 'secondary', size = 'medium', icon, className, children, ...rest } = props;
  const classes = cx('aksel-button', `aksel-button--${size}`, className);
  return (
    <RouterLink to={to} reloadDocument={external} className={classes} data-variant={variant} {...rest}>
      {icon ? <span className="aksel-button__icon">{icon}</span> : null}
      <span className={cx('aksel-label', size === 'small' && 'aksel-label--small')}>{children}</span>
    </RouterLink>
  );
}
