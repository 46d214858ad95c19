import type { ReactNode } from 'react';
import { useId, useMemo, useRef } from 'react';
import { Form as RouterForm } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { ConflictNotice } from '../conflict-notice.tsx';
import { Notice } from '../notice.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { FormContext } from './form-context.ts';
import { keeperOf, useAutosave } from './use-autosave.ts';
import { useFormKey } from './form-key.ts';
import { HiddenFields } from './hidden-fields.tsx';
import { useRejection } from './use-rejection.ts';
import { useOffline } from './use-offline.ts';
import { useSending } from './use-sending.ts';
import { useTyped } from './use-typed.ts';

interface FormProps {
  children: ReactNode;
  /** Where to post; the page itself when left out. */
  action?: string;
  /** `get` for filters: no hidden fields, nothing marked as optional. */
  method?: 'post' | 'get';
  /** Version of the row that is edited; sent as `_version`. */
  version?: number;
  /** Tells forms on one page apart; sent as `form`. */
  name?: string;
  /** For a form with a FileField. */
  files?: boolean;
  /** Fields in one line, for filters. */
  inline?: boolean;
  /** Leaves "(valfritt)" out. */
  unmarked?: boolean;
  /**
   * Keeps what is typed while it is typed; the page's line in the sitemap says `draft: true`. An address instead: typing is saved
   * there, as the thing itself.
   */
  autosave?: boolean | string;
  /** A form that shows no draft although the page keeps one. */
  noDraft?: boolean;
}

/** A form that works before scripts: posts, and comes back with what was typed and what is wrong. */
export function Form(props: FormProps) {
  const { children, action, method = 'post', name, files, inline, unmarked = method === 'get', noDraft } = props;
  const id = useId();
  const key = useFormKey();
  const answer = useRejection(name);
  const rejection = method === 'get' ? undefined : answer;
  const form = useRef<HTMLFormElement>(null);
  const sending = useSending(form, key, rejection !== undefined);
  const draft = useAutosave(form, keeperOf(props.autosave));
  const offline = useOffline();
  const typed = useTyped(rejection, !noDraft && method === 'post');
  const context = useMemo(
    () => ({ id, errors: rejection?.errors ?? {}, typed, marksOptional: !unmarked, sending, draft }),
    [id, rejection, typed, unmarked, sending, draft],
  );
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
          if (sending || offline.holdsBack()) event.preventDefault();
        }}
      >
        {method === 'post' ? <HiddenFields formKey={key} name={name} version={rejection?.version ?? props.version} /> : null}
        {rejection ? <ErrorSummary formId={id} rejection={rejection} /> : null}
        {rejection?.conflicts ? <ConflictNotice conflicts={rejection.conflicts} /> : null}
        {offline.held ? <Notice kind="warning" live>{m.ui_offline()}</Notice> : null}
        {children}
      </RouterForm>
    </FormContext>
  );
}
