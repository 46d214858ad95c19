import type { TypedValues } from '#app/lib/page-form.ts';
import { isId } from '#app/platform/ids/index.ts';
import { textFields } from '../rules/template.ts';
import type { Base } from './save-part.ts';

/** What a posted page of the form was filled in on: its versions, and the form's key (`_form` when it saves by itself). */
export function baseOf(form: FormData, values: TypedValues): Base {
  const key = String(form.get('_key') ?? form.get('_form') ?? '');
  return {
    seen: Number(form.get('_version') ?? 0),
    facts: Number(values.version_facts ?? 0),
    texts: Object.fromEntries(textFields.map((field) => [field, Number(values[`version_${field}`] ?? 0)])),
    key: isId(key) ? key : null,
  };
}
