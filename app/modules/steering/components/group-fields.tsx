import { m } from '#app/paraglide/messages.js';
import { ActionBar, AreaSelect, Form, RadioGroup, SavedAt, SubmitButton, TextField } from '#app/ui/index.ts';
import { levels, type Level } from '../rules/group.ts';
import { levelLabel } from './labels.ts';

interface GroupFieldsProps {
  areas: { id: string; name: string }[];
  group?: { name: string; level: Level; areaId: string | null; version: number };
}

/** The form of a steering group, new or known. */
export function GroupFields({ areas, group }: GroupFieldsProps) {
  return (
    <Form version={group?.version} autosave>
      <TextField name="name" label={m.steering_name()} required defaultValue={group?.name} />
      <RadioGroup
        name="level"
        label={m.steering_level()}
        required
        defaultValue={group?.level}
        options={levels.map((value) => ({ value, label: levelLabel({ level: value, areaName: null }) }))}
      />
      <AreaSelect areas={areas} label={m.steering_area()} empty={m.steering_no_area()} defaultValue={group?.areaId} />
      <ActionBar note={<SavedAt />}>
        <SubmitButton>{m.steering_save()}</SubmitButton>
      </ActionBar>
    </Form>
  );
}
