import { useEffect, useRef } from 'react';
import type { Rejection } from '#app/lib/page-form.ts';
import { m } from '#app/paraglide/messages.js';
import { fieldId } from './use-field.ts';

interface ErrorSummaryProps {
  formId: string;
  rejection: Rejection;
}

/** Stands first in a form that could not be taken, with a link to each field. Takes the focus. */
export function ErrorSummary({ formId, rejection }: ErrorSummaryProps) {
  const summary = useRef<HTMLDivElement>(null);
  const fields = Object.entries(rejection.errors);
  const something = fields.length > 0 || rejection.formError !== undefined;
  useEffect(() => summary.current?.focus(), [rejection]);
  if (!something) return null;
  return (
    <div ref={summary} className="aksel-error-summary aksel-error-summary--medium" tabIndex={-1} autoFocus role="alert">
      <h2 className="aksel-error-summary__heading aksel-heading aksel-heading--small">
        {rejection.formError ?? m.ui_errors_heading()}
      </h2>
      {fields.length > 0 ? (
        <ul className="aksel-error-summary__list aksel-body-short aksel-body-short--medium">
          {fields.map(([name, message]) => (
            <li key={name}>
              <a href={`#${fieldId(formId, name)}`} className="aksel-error-summary__item aksel-link">
                {message}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
