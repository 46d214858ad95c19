import type { ReactNode } from 'react';
import { Form as RouterForm } from 'react-router';
import type { ButtonProps } from '../button.tsx';
import { Button } from '../button.tsx';
import { useFormKey } from './form-key.ts';
import { HiddenFields } from './hidden-fields.tsx';

interface ButtonFormProps {
  action?: string;
  /** Hidden fields that are sent with the button. */
  values?: Record<string, string>;
  version?: number;
  variant?: ButtonProps['variant'];
  size?: ButtonProps['size'];
  danger?: boolean;
  icon?: ReactNode;
  children: ReactNode;
}

/** One button that posts: confirm a line, take back, sign out. */
export function ButtonForm({ action, values = {}, version, children, ...button }: ButtonFormProps) {
  const key = useFormKey();
  return (
    <RouterForm method="post" action={action} className="s-button-form">
      <HiddenFields formKey={key} version={version} />
      {Object.entries(values).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button {...button} type="submit">
        {children}
      </Button>
    </RouterForm>
  );
}
