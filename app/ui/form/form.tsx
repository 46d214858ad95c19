import type { ReactNode } from 'react';
import { useId, useMemo, useRef } from 'react';
import { Form as RouterForm } from 'react-router';
import type { FormState } from '#app/lib/form-state.ts';
import { ConflictNotice } from '../conflict-notice.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { FormContext } from './form-context.ts';
import { useFormKey } from './form-key.ts';
import { useSending } from './use-sending.ts';

interface FormProps {
  children: ReactNode;
  /** The action's answer after a 400 or 409: `useActionData()`. Fields find their errors and values in it. */
  state?: FormState | undefined;
  /** Where to post; the page itself when left out. */
  action?: string;
  /** `get` for filters: no hidden fields, nothing marked as optional. */
  method?: 'post' | 'get';
  /** Version of the row that is edited; sent as `_version`. */
  version?: string | number;
  /** Idempotency key; one per page and form is made when left out. Sent as `_key`. */
  formKey?: string;
  /** For a form with a FileField. */
  files?: boolean;
  id?: string;
  /** Fields in one line, for filters. */
  inline?: boolean;
  /** Says that every field is needed, or none: leaves "(valfritt)" out. */
  unmarked?: boolean;
}

/** A form that works before scripts: posts, comes back with what was typed and what is wrong. */
export function Form(props: FormProps) {
  const { children, state, action, method = 'post', version, files, inline, unmarked = method === 'get' } = props;
  const ownId = useId();
  const id = props.id ?? ownId;
  const key = useFormKey(props.formKey);
  const form = useRef<HTMLFormElement>(null);
  const sending = useSending(form, key, state);
  const context = useMemo(() => ({ id, state, marksOptional: !unmarked, sending }), [id, state, unmarked, sending]);
  const currentVersion = state?.conflict?.version ?? version;
  return (
    <FormContext value={context}>
      <RouterForm
        ref={form}
        id={id}
        method={method}
        action={action}
        encType={files ? 'multipart/form-data' : undefined}
        className={inline ? 's-form s-form--inline' : 's-form'}
        noValidate
        onSubmit={(event) => {
          if (sending) event.preventDefault();
        }}
      >
        {method === 'post' ? <input type="hidden" name="_key" value={key} /> : null}
        {currentVersion === undefined ? null : <input type="hidden" name="_version" value={currentVersion} />}
        {state ? <ErrorSummary formId={id} state={state} /> : null}
        {state?.conflict ? <ConflictNotice conflict={state.conflict} /> : null}
        {children}
      </RouterForm>
    </FormContext>
  );
}
