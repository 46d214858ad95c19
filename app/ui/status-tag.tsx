import type { ReactNode } from 'react';

/** What a status asks of the reader: nothing, good news, something due, something wrong. */
export type Tone = 'neutral' | 'accent' | 'good' | 'due' | 'wrong';

export const toneColor = {
  neutral: 'neutral',
  accent: 'accent',
  good: 'success',
  due: 'warning',
  wrong: 'danger',
} as const satisfies Record<Tone, string>;

interface StatusTagProps {
  tone?: Tone;
  icon?: ReactNode;
  children: ReactNode;
}

/** A status in the words a person would say: "Väntar på rådet sedan 12 dagar". */
export function StatusTag({ tone = 'neutral', icon, children }: StatusTagProps) {
  return (
    <span
      data-color={toneColor[tone]}
      data-variant="moderate"
      className="aksel-tag aksel-tag--small aksel-body-short aksel-body-short--small s-tag"
    >
      {icon ? <span className="aksel-tag__icon--left">{icon}</span> : null}
      {children}
    </span>
  );
}
