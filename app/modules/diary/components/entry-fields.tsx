import { m } from '#app/paraglide/messages.js';
import { ActionBar, AreaSelect, Checkbox, DateField, Form, RadioGroup, SavedAt, SubmitButton, TextArea, TextField } from '#app/ui/index.ts';
import { entryKinds, type EntryKind } from '../rules/entry.ts';
import { kindLabel } from './labels.ts';

interface EntryFieldsProps {
  areas: { id: string; name: string }[];
  day: string;
  entry?: { kind: EntryKind; occurredOn: string; areaId: string | null; title: string; text: string; version: number };
}

/** The form of an entry, new or known. */
export function EntryFields({ areas, day, entry }: EntryFieldsProps) {
  return (
    <Form version={entry?.version} autosave>
      <RadioGroup
        name="kind"
        label={m.diary_kind()}
        inline
        required
        defaultValue={entry?.kind ?? 'event'}
        options={entryKinds.map((value) => ({ value, label: kindLabel(value) }))}
      />
      <DateField name="occurredOn" label={m.diary_day()} required defaultValue={entry?.occurredOn ?? day} />
      <AreaSelect areas={areas} label={m.diary_area()} empty={m.diary_no_area()} defaultValue={entry?.areaId} />
      <TextField name="title" label={m.diary_heading()} required defaultValue={entry?.title} />
      <TextArea name="text" label={m.diary_text()} hint={m.diary_text_hint()} rows={8} required defaultValue={entry?.text} />
      <Checkbox name="nobodyNamed" label={m.diary_nobody_named()} />
      <ActionBar note={<SavedAt />}>
        <SubmitButton>{m.diary_save()}</SubmitButton>
      </ActionBar>
    </Form>
  );
}
