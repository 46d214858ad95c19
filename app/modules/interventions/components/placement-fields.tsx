import { m } from '#app/paraglide/messages.js';
import { ActionBar, DateField, Form, NumberField, SavedAt, Select, SubmitButton, TextArea } from '#app/ui/index.ts';
import { missingLabel } from './labels.ts';

export interface PlacementChoices {
  interventions: { id: string; name: string }[];
  providers: { id: string; name: string; missing: ('identity' | 'work')[] }[];
  supervisors: { userId: string; name: string; organisationId: string; organisationName: string }[];
}

/** The form of a new place. Providers that no consent opens for say so in the list itself. */
export function PlacementFields({ choices, today }: { choices: PlacementChoices; today: string }) {
  const providers = choices.providers.map(({ id, name, missing }) => ({
    value: id,
    label: missing.length === 0 ? name : m.interventions_provider_without({ name, missing: missingLabel(missing) }),
  }));
  const supervisors = choices.supervisors
    .toSorted((a, b) => a.organisationName.localeCompare(b.organisationName, 'sv'))
    .map((each) => ({ value: each.userId, label: `${each.organisationName}: ${each.name}` }));
  return (
    <Form>
      <Select
        name="interventionId"
        label={m.interventions_what()}
        required
        options={choices.interventions.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Select name="providerId" label={m.interventions_provider()} hint={m.interventions_provider_hint()} required options={providers} />
      <Select name="supervisorId" label={m.interventions_supervisor()} hint={m.interventions_supervisor_hint()} options={supervisors} />
      <DateField name="startsOn" label={m.interventions_starts()} required defaultValue={today} />
      <DateField name="endsOn" label={m.interventions_planned_end()} required />
      <NumberField name="extentPercent" label={m.interventions_extent()} hint={m.interventions_extent_hint()} />
      <NumberField name="costSek" label={m.interventions_cost()} />
      <TextArea name="aim" label={m.interventions_aim()} hint={m.interventions_aim_hint()} rows={4} />
      <TextArea name="adaptations" label={m.interventions_adaptations()} hint={m.interventions_adaptations_hint()} rows={4} />
      <ActionBar note={<SavedAt />}>
        <SubmitButton>{m.interventions_start_save()}</SubmitButton>
      </ActionBar>
    </Form>
  );
}
