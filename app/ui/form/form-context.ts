import { createContext, useContext } from 'react';
import type { FormState } from '#app/lib/form-state.ts';

export interface FormContextValue {
  id: string;
  state: FormState | undefined;
  /** Whether fields that may be left empty say so. */
  marksOptional: boolean;
  sending: boolean;
}

const none: FormContextValue = { id: 'form', state: undefined, marksOptional: false, sending: false };

export const FormContext = createContext<FormContextValue>(none);

export function useFormContext(): FormContextValue {
  return useContext(FormContext);
}
