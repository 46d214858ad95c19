import { m } from '#app/paraglide/messages.js';
import { ButtonForm } from './form/button-form.tsx';
import { StatusTag } from './status-tag.tsx';
import { LocalDate } from './text/dates.tsx';

interface ConfirmationProps {
  line: { organisationName: string; confirmedBy: string | null; confirmedOn: string | null };
  /** What is posted to confirm it; left out for whoever may not. */
  values?: Record<string, string>;
}

/** Whether the responsible organisation stands by a line that another hand wrote; and its people's button to say so. */
export function Confirmation({ line, values }: ConfirmationProps) {
  if (line.confirmedOn) {
    return (
      <p className="s-subtle">
        {line.confirmedBy ? m.ui_confirmed_by({ name: line.confirmedBy, organisation: line.organisationName }) : m.ui_confirmed({ organisation: line.organisationName })}{' '}
        <LocalDate date={line.confirmedOn} />
      </p>
    );
  }
  return (
    <div className="s-actions">
      <StatusTag tone="due">{m.ui_unconfirmed({ organisation: line.organisationName })}</StatusTag>
      {values ? (
        <ButtonForm size="small" variant="secondary" values={values}>
          {m.ui_confirm()}
        </ButtonForm>
      ) : null}
    </div>
  );
}
