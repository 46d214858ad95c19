import { AreaSelect, DateField, Notice, Select, TextField, TimeField } from '#app/ui/index.ts';
import { m } from '#app/paraglide/messages.js';
import { kindsToCall, type MeetingKind } from '../rules/meeting.ts';
import { kindLabel } from './labels.ts';

interface MeetingFieldsProps {
  councilName: string;
  areas: { id: string; name: string }[];
  meeting?: { kind: MeetingKind; title: string; heldOn: string; startsAt: string | null; place: string | null; areaId: string | null };
}

/** The frame of a meeting, which names no participant. */
export function MeetingFields({ councilName, areas, meeting }: MeetingFieldsProps) {
  const kinds = meeting?.kind === 'steering' ? [meeting.kind] : kindsToCall;
  return (
    <>
      <Notice kind="warning">{m.meetings_frame_warning()}</Notice>
      <Select
        name="kind"
        label={m.meetings_kind()}
        required
        empty={false}
        width="medium"
        defaultValue={meeting?.kind ?? 'council'}
        options={kinds.map((value) => ({ value, label: kindLabel(value, councilName) }))}
      />
      <TextField name="title" label={m.meetings_title_label()} hint={m.meetings_title_hint()} required defaultValue={meeting?.title ?? councilName} />
      <DateField name="heldOn" label={m.meetings_date()} required defaultValue={meeting?.heldOn} />
      <TimeField name="startsAt" label={m.meetings_time()} defaultValue={meeting?.startsAt?.replace(':', '.')} />
      <TextField name="place" label={m.meetings_place()} defaultValue={meeting?.place} />
      <AreaSelect areas={areas} label={m.meetings_area()} empty={m.meetings_no_area()} defaultValue={meeting?.areaId} />
    </>
  );
}
