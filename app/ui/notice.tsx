import {
  CheckmarkCircleFillIcon,
  ExclamationmarkTriangleFillIcon,
  InformationSquareFillIcon,
  XMarkOctagonFillIcon,
} from '@navikt/aksel-icons';
import type { ReactNode } from 'react';
import { m } from '#app/paraglide/messages.js';
import { VisuallyHidden } from './visually-hidden.tsx';

export type NoticeKind = 'info' | 'success' | 'warning' | 'error';

interface NoticeProps {
  kind?: NoticeKind;
  title?: string;
  /** A link or button: what to do. */
  action?: ReactNode;
  /** Read aloud when it appears after something was done. */
  live?: boolean;
  children?: ReactNode;
}

const kinds = {
  info: { color: 'info', Icon: InformationSquareFillIcon, word: m.ui_notice_info },
  success: { color: 'success', Icon: CheckmarkCircleFillIcon, word: m.ui_notice_success },
  warning: { color: 'warning', Icon: ExclamationmarkTriangleFillIcon, word: m.ui_notice_warning },
  error: { color: 'danger', Icon: XMarkOctagonFillIcon, word: m.ui_notice_error },
} as const;

export function Notice({ kind = 'info', title, action, live = false, children }: NoticeProps) {
  const { color, Icon, word } = kinds[kind];
  return (
    <div className="s-notice" data-color={color} role={live ? (kind === 'error' ? 'alert' : 'status') : undefined}>
      <Icon aria-hidden className="s-notice__icon" />
      <VisuallyHidden>{word()}: </VisuallyHidden>
      <div className="s-notice__words">
        {title ? <p className="s-notice__title">{title}</p> : null}
        {children ? <div>{children}</div> : null}
        {action ? <div className="s-notice__action">{action}</div> : null}
      </div>
    </div>
  );
}
