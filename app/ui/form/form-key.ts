import { useId } from 'react';
import { useLoaderData } from 'react-router';
import { pageFormOf } from '#app/lib/page-form.ts';
import { keyFor } from './key-for.ts';

/** The idempotency key of one form on one page: a double click is one write, two forms are two. */
export function useFormKey(): string {
  const page = pageFormOf(useLoaderData());
  const place = useId();
  return page ? keyFor(page.key, place) : '';
}
