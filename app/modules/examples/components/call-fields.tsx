import { listCounties } from '#app/lib/places/places.ts';
import { m } from '#app/paraglide/messages.js';
import { CheckboxGroup, DateField, TextArea, TextField } from '#app/ui/index.ts';

interface CallFieldsProps {
  call?: { title: string; body: string; opensOn: string; closesOn: string; countyCodes: string[] };
  today?: string;
}

/** What a call says. */
export function CallFields({ call, today }: CallFieldsProps) {
  return (
    <>
      <TextField name="title" label={m.examples_call_title()} required defaultValue={call?.title} />
      <TextArea name="body" label={m.examples_call_body()} hint={m.examples_call_body_hint()} rows={8} required defaultValue={call?.body} />
      <DateField name="opensOn" label={m.examples_call_opens()} required defaultValue={call?.opensOn ?? today} />
      <DateField name="closesOn" label={m.examples_call_closes()} required defaultValue={call?.closesOn} />
      <CheckboxGroup name="countyCodes" label={m.examples_call_which()} hint={m.examples_call_which_hint()} inline
        options={listCounties().map(({ code, name }) => ({ value: code, label: name }))} defaultValue={call?.countyCodes} />
    </>
  );
}
