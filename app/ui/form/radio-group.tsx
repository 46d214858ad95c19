import { Fieldset } from './fieldset.tsx';
import type { Option } from './option.ts';
import { useField } from './use-field.ts';
import type { FieldProps } from './use-field.ts';

interface RadioGroupProps extends FieldProps {
  options: Option[];
  /** Side by side, for two or three short answers. */
  inline?: boolean;
}

export function RadioGroup({ options, inline = false, ...props }: RadioGroupProps) {
  const field = useField<string>(props);
  return (
    <Fieldset
      legend={props.label}
      hint={props.hint}
      id={field.id}
      error={field.error}
      showsOptional={field.showsOptional}
      className="aksel-radio-group aksel-radio-group--medium"
    >
      <div className={inline ? 'aksel-radio-buttons s-choices--inline' : 'aksel-radio-buttons'}>
        {options.map((option) => (
          <Radio key={option.value} option={option} name={props.name} id={field.id} chosen={field.value} />
        ))}
      </div>
    </Fieldset>
  );
}

interface RadioProps {
  option: Option;
  name: string;
  id: string;
  chosen: string | undefined;
}

function Radio({ option, name, id, chosen }: RadioProps) {
  const own = `${id}-${option.value}`;
  return (
    <div className="aksel-radio aksel-radio--medium">
      <input
        id={own}
        type="radio"
        name={name}
        value={option.value}
        defaultChecked={chosen === option.value}
        disabled={option.disabled}
        aria-describedby={option.hint ? `${own}-hint` : undefined}
        className="aksel-radio__input"
        data-standalone="false"
      />
      <label htmlFor={own} className="aksel-radio__label aksel-body-short aksel-body-short--medium">
        {option.label}
      </label>
      {option.hint ? (
        <p id={`${own}-hint`} className="aksel-form-field__subdescription aksel-radio__description aksel-body-short">
          {option.hint}
        </p>
      ) : null}
    </div>
  );
}
