import { m } from '#app/paraglide/messages.js';
import { ActionBar, Form, SavedAt, Select, SubmitButton, TextField } from '#app/ui/index.ts';
import { interventionKinds, type InterventionKind } from '../rules/intervention-kinds.ts';
import { kindLabels } from './labels.ts';

interface InterventionFieldsProps {
  intervention?: { name: string; kind: InterventionKind; version: number };
}

/** The form of an intervention, new or known. */
export function InterventionFields({ intervention }: InterventionFieldsProps) {
  return (
    <Form version={intervention?.version}>
      <TextField name="name" label={m.interventions_name()} hint={m.interventions_name_hint()} required defaultValue={intervention?.name} />
      <Select
        name="kind"
        label={m.interventions_kind()}
        required
        defaultValue={intervention?.kind}
        options={interventionKinds.map((value) => ({ value, label: kindLabels[value]() }))}
      />
      <ActionBar note={<SavedAt />}>
        <SubmitButton>{m.interventions_save()}</SubmitButton>
      </ActionBar>
    </Form>
  );
}
