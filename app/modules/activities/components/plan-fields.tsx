import { m } from '#app/paraglide/messages.js';
import { ActionBar, DateField, Form, SavedAt, SubmitButton, TextField } from '#app/ui/index.ts';

interface PlanFieldsProps {
  plan?: { name: string; startsOn: string; endsOn: string; version: number };
}

/** The form of a plan, new or known. */
export function PlanFields({ plan }: PlanFieldsProps) {
  return (
    <Form version={plan?.version} autosave>
      <TextField name="name" label={m.activities_plan_name()} hint={m.activities_plan_name_hint()} required defaultValue={plan?.name} />
      <DateField name="startsOn" label={m.activities_from()} required defaultValue={plan?.startsOn} />
      <DateField name="endsOn" label={m.activities_to()} required defaultValue={plan?.endsOn} />
      <ActionBar note={<SavedAt />}>
        <SubmitButton>{m.activities_save()}</SubmitButton>
      </ActionBar>
    </Form>
  );
}
