import { useLoaderData } from 'react-router';
import type { Rejection, TypedValues } from '#app/lib/page-form.ts';
import { pageFormOf } from '#app/lib/page-form.ts';

/** What the writer has typed before: in the form that came back, else in the draft that was kept for her. */
export function useTyped(rejection: Rejection | undefined, takesDraft: boolean): TypedValues | undefined {
  const draft = pageFormOf(useLoaderData())?.draft;
  return rejection?.values ?? (takesDraft ? draft?.values : undefined);
}
