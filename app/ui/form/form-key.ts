import { createContext, useContext, useId } from 'react';

/** A key that is new for every page the server makes; the root gives it. */
export const PageKeyContext = createContext('');

/** The idempotency key of one form on one page: a double click is one write. */
export function useFormKey(given?: string): string {
  const page = useContext(PageKeyContext);
  const place = useId();
  return given ?? `${page}${place}`;
}
