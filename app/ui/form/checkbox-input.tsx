interface CheckboxInputProps {
  id: string;
  name: string;
  value: string;
  label: string;
  hint?: string | undefined;
  checked: boolean;
  disabled?: boolean | undefined;
  required?: boolean;
  invalid?: boolean;
  describedBy?: string | undefined;
}

/** One box with its label, as Aksel draws it. */
export function CheckboxInput(props: CheckboxInputProps) {
  const { id, name, value, label, hint, checked, disabled, required, invalid, describedBy } = props;
  const hintId = hint ? `${id}-hint` : undefined;
  return (
    <div className="aksel-checkbox aksel-checkbox--medium">
      <div className="aksel-checkbox__input-wrapper" data-standalone="false">
        <input
          id={id}
          type="checkbox"
          name={name}
          value={value}
          defaultChecked={checked}
          disabled={disabled}
          required={required}
          aria-invalid={invalid || undefined}
          aria-describedby={[hintId, describedBy].filter(Boolean).join(' ') || undefined}
          className="aksel-checkbox__input"
        />
        <svg viewBox="0 0 13 10" fill="none" aria-hidden="true" className="aksel-checkbox__icon">
          <path d="M1.5 5.5 4.5 8.5 11.5 1.5" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
        </svg>
      </div>
      <label htmlFor={id} className="aksel-checkbox__label aksel-body-short aksel-body-short--medium">
        {label}
      </label>
      {hint ? (
        <p id={hintId} className="aksel-form-field__subdescription aksel-checkbox__description aksel-body-short">
          {hint}
        </p>
      ) : null}
    </div>
  );
}
