import { m } from '#app/paraglide/messages.js';
import { DateField, TextField, TimeField } from '#app/ui/index.ts';

interface CallFieldsProps {
  meeting?: { title: string; heldOn: string; startsAt: string | null; place: string | null };
}

/** When and where a group meets. */
export function CallFields({ meeting }: CallFieldsProps) {
  return (
    <>
      <TextField name="title" label={m.steering_meeting_title()} required defaultValue={meeting?.title ?? m.steering_meeting_default()} />
      <DateField name="heldOn" label={m.steering_when()} required defaultValue={meeting?.heldOn} />
      <TimeField name="startsAt" label={m.steering_time()} defaultValue={meeting?.startsAt?.replace(':', '.')} />
      <TextField name="place" label={m.steering_place()} defaultValue={meeting?.place ?? undefined} />
    </>
  );
}
