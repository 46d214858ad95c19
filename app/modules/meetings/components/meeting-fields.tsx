import { DateField, Notice, Select, TextField, TimeField } from '#app/ui/index.ts';
import { m } from '#app/paraglide/messages.js';
import { meetingKinds, type MeetingKind } from '../rules/meeting.ts';
import { kindLabel } from './labels.ts';

interface MeetingFieldsProps {
  councilName: string;
  meeting?: { kind: MeetingKind; title: string; heldOn: string; startsAt: string | null; place: string | null };
}

/** The frame of a meeting, which names no participant. */
export function MeetingFields({ councilName, meeting }: MeetingFieldsProps) {
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
        options={meetingKinds.map((value) => ({ value, label: kindLabel(value, councilName) }))}
      />
      <TextField name="title" label={m.meetings_title_label()} hint={m.meetings_title_hint()} required defaultValue={meeting?.title ?? councilName} />
      <DateField name="heldOn" label={m.meetings_date()} required defaultValue={meeting?.heldOn} />
      <TimeField name="startsAt" label={m.meetings_time()} defaultValue={meeting?.startsAt?.replace(':', '.')} />
      <TextField name="place" label={m.meetings_place()} defaultValue={meeting?.place} />
    </>
  );
}
