import { useActionData } from 'react-router';
import type { Rejection } from '#app/lib/page-form.ts';
import { isRejection } from '#app/lib/page-form.ts';

/** The action's answer, when this form was not accepted. A named form takes only what was posted by that name. */
export function useRejection(formName?: string): Rejection | undefined {
  const answer: unknown = useActionData();
  if (!isRejection(answer)) return undefined;
  return formName === undefined || answer.values.form === formName ? answer : undefined;
}
