import { createContext, useContext } from 'react';
import type { TypedValues } from '#app/lib/page-form.ts';
import type { DraftState } from './use-autosave.ts';

export interface FormContextValue {
  id: string;
  errors: Record<string, string>;
  /** What was typed before: in a form that came back, or in a draft. */
  typed: TypedValues | undefined;
  /** Whether fields that may be left empty say so. */
  marksOptional: boolean;
  sending: boolean;
  /** What became of what was typed while this page was open. */
  draft?: DraftState;
}

const none: FormContextValue = { id: 'form', errors: {}, typed: undefined, marksOptional: false, sending: false };

export const FormContext = createContext<FormContextValue>(none);

export function useFormContext(): FormContextValue {
  return useContext(FormContext);
}
