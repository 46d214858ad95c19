import { CheckboxInput } from './checkbox-input.tsx';
import { Fieldset } from './fieldset.tsx';
import type { Option } from './option.ts';
import { useField } from './use-field.ts';
import type { FieldProps } from './use-field.ts';

interface CheckboxGroupProps extends FieldProps<string[]> {
  options: Option[];
  inline?: boolean;
}

export function CheckboxGroup({ options, inline = false, ...props }: CheckboxGroupProps) {
  const field = useField<string[]>(props);
  const chosen = [field.value ?? []].flat();
  return (
    <Fieldset
      legend={props.label}
      hint={props.hint}
      id={field.id}
      error={field.error}
      showsOptional={field.showsOptional}
      className="aksel-checkbox-group aksel-checkbox-group--medium"
    >
      <div className={inline ? 'aksel-checkboxes s-choices--inline' : 'aksel-checkboxes'}>
        {options.map((option) => (
          <CheckboxInput
            key={option.value}
            id={`${field.id}-${option.value}`}
            name={props.name}
            value={option.value}
            label={option.label}
            hint={option.hint}
            disabled={option.disabled}
            checked={chosen.includes(option.value)}
          />
        ))}
      </div>
    </Fieldset>
  );
}
