import { m } from '#app/paraglide/messages.js';
import { useField } from '#app/ui/form/use-field.ts';

interface ShareInputProps {
  name: string;
  /** What it is the share of, for those who hear the page. */
  of: string;
  defaultValue: string | null;
}

/** A share in percent beside its source: the source says what it is about, so the label is only read aloud. */
export function ShareInput({ name, of, defaultValue }: ShareInputProps) {
  const label = m.followup_share({ source: of });
  const field = useField<string>({ name, label, defaultValue });
  return (
    <span className="s-share">
      <input
        {...field.input}
        required={false}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        maxLength={3}
        aria-label={label}
        defaultValue={field.value}
        className="s-hours aksel-text-field__input aksel-body-short aksel-body-short--medium"
      />
      <span aria-hidden="true">{m.followup_percent()}</span>
      {field.error ? <span id={field.errorId} className="s-hours__error">{field.error}</span> : null}
    </span>
  );
}
