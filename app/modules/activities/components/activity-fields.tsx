import { m } from '#app/paraglide/messages.js';
import { quantityText } from '#app/ui/text/amount.ts';
import {
  ActionBar, AreaSelect, CheckboxGroup, DateField, Fieldset, Form, SavedAt, Select, SubmitButton, TextArea, TextField,
} from '#app/ui/index.ts';
import type { ActivityView } from '../commands/read-plan.ts';
import { countedKinds, targetGroups, units } from '../rules/activity.ts';
import { groupLabel, kindLabel, unitLabel } from './labels.ts';

interface ActivityFieldsProps {
  areas: { id: string; name: string }[];
  interventions: { id: string; name: string }[];
  activity?: ActivityView['activity'];
}

/** The form of an activity, new or known. */
export function ActivityFields({ areas, interventions, activity }: ActivityFieldsProps) {
  return (
    <Form version={activity?.version} autosave>
      <TextField name="name" label={m.activities_name()} hint={m.activities_name_hint()} required defaultValue={activity?.name} />
      <CheckboxGroup
        name="targetGroups"
        label={m.activities_groups()}
        inline
        required
        options={targetGroups.map((value) => ({ value, label: groupLabel(value) }))}
        defaultValue={activity?.targetGroups}
      />
      <Select
        name="unit"
        label={m.activities_unit()}
        hint={m.activities_unit_hint()}
        required
        width="medium"
        options={units.map((value) => ({ value, label: unitLabel(value) }))}
        defaultValue={activity?.unit}
      />
      <TextField
        name="planned"
        label={m.activities_planned()}
        hint={m.activities_planned_hint()}
        width="medium"
        defaultValue={activity?.planned ? quantityText(activity.planned) : undefined}
      />
      <AreaSelect areas={areas} label={m.activities_area()} empty={m.activities_all_areas()} defaultValue={activity?.areaId} />
      <Fieldset legend={m.activities_own_days()} hint={m.activities_own_days_hint()} id="own-days">
        <DateField name="startsOn" label={m.activities_from()} defaultValue={activity?.startsOn ?? undefined} />
        <DateField name="endsOn" label={m.activities_to()} defaultValue={activity?.endsOn ?? undefined} />
      </Fieldset>
      <CountedByItself interventions={interventions} activity={activity} />
      <TextArea name="comment" label={m.activities_comment()} rows={3} defaultValue={activity?.comment ?? undefined} />
      <ActionBar note={<SavedAt />}>
        <SubmitButton>{m.activities_save()}</SubmitButton>
      </ActionBar>
    </Form>
  );
}

/** What counts as done without being written by hand. */
function CountedByItself({ interventions, activity }: Pick<ActivityFieldsProps, 'interventions' | 'activity'>) {
  return (
    <>
      <CheckboxGroup
        name="kinds"
        inline
        label={m.activities_kinds()}
        hint={m.activities_kinds_hint()}
        options={countedKinds.map((value) => ({ value, label: kindLabel(value) }))}
        defaultValue={activity?.kinds}
      />
      {interventions.length > 0 ? (
        <CheckboxGroup
          name="interventionIds"
          inline
          label={m.activities_interventions()}
          hint={m.activities_interventions_hint()}
          options={interventions.map(({ id, name }) => ({ value: id, label: name }))}
          defaultValue={activity?.interventionIds}
        />
      ) : null}
    </>
  );
}
