import { CheckmarkIcon } from '@navikt/aksel-icons';
import { m } from '#app/paraglide/messages.js';
import { Link } from './link.tsx';
import { VisuallyHidden } from './visually-hidden.tsx';

export interface Step {
  label: string;
  /** Left out for a step that cannot be gone to yet. */
  to?: string;
  done?: boolean;
  current?: boolean;
}

/** The steps of a long form, as links. */
export function Stepper({ steps, label }: { steps: Step[]; label: string }) {
  return (
    <nav aria-label={label} className="s-stepper">
      <ol>
        {steps.map((step, index) => (
          <li key={step.label} data-state={step.current ? 'current' : step.done ? 'done' : 'ahead'}>
            <span className="s-stepper__dot" aria-hidden="true">
              {step.done ? <CheckmarkIcon /> : index + 1}
            </span>
            {step.to ? (
              <Link to={step.to} aria-current={step.current ? 'step' : undefined}>
                {step.label}
              </Link>
            ) : (
              <span>{step.label}</span>
            )}
            {step.done ? <VisuallyHidden> {m.ui_step_done()}</VisuallyHidden> : null}
          </li>
        ))}
      </ol>
    </nav>
  );
}
