import { m } from '#app/paraglide/messages.js';
import { ActionBar, AreaSelect, DateField, Form, SavedAt, Select, SubmitButton, TextField } from '#app/ui/index.ts';
import { quantityText } from '#app/ui/text/amount.ts';
import type { readDissemination } from '../commands/disseminations.ts';
import { channels } from '../rules/channels.ts';
import { channelLabel } from './labels.ts';

interface DisseminationFieldsProps {
  areas: { id: string; name: string }[];
  day: string;
  row?: Awaited<ReturnType<typeof readDissemination>>;
}

/** The form of what was told, new or known. */
export function DisseminationFields({ areas, day, row }: DisseminationFieldsProps) {
  return (
    <Form version={row?.version} autosave>
      <TextField name="what" label={m.outreach_what()} required defaultValue={row?.what} />
      <TextField name="toWhom" label={m.outreach_to_whom()} hint={m.outreach_to_whom_hint()} required defaultValue={row?.toWhom} />
      <Select
        name="channel"
        label={m.outreach_channel()}
        required
        width="medium"
        options={channels.map((value) => ({ value, label: channelLabel(value) }))}
        defaultValue={row?.channel}
      />
      <DateField name="toldOn" label={m.outreach_told_on()} required defaultValue={row?.toldOn ?? day} />
      <AreaSelect areas={areas} label={m.outreach_area()} empty={m.outreach_no_area()} defaultValue={row?.areaId} />
      <TextField
        name="reach"
        label={m.outreach_reach()}
        hint={m.outreach_reach_hint()}
        required
        width="medium"
        defaultValue={row ? quantityText(row.reach) : undefined}
      />
      <TextField name="material" label={m.outreach_material()} hint={m.outreach_material_hint()} defaultValue={row?.material ?? undefined} />
      <TextField name="materialUrl" label={m.outreach_material_url()} type="url" defaultValue={row?.materialUrl ?? undefined} />
      <ActionBar note={<SavedAt />}>
        <SubmitButton>{m.outreach_save()}</SubmitButton>
      </ActionBar>
    </Form>
  );
}
