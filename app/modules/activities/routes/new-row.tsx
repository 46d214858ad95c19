import { redirect, useLoaderData } from 'react-router';
import { formatDate } from '#app/lib/format-date.ts';
import { today } from '#app/lib/local-date.ts';
import { listAreas } from '#app/modules/organisations/index.server.ts';
import { m } from '#app/paraglide/messages.js';
import { getLocale } from '#app/paraglide/runtime.js';
import { parseForm } from '#app/platform/form/parse.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { ActionBar, AreaSelect, DateField, Form, Notice, Page, SavedAt, Select, SubmitButton, TextArea, TextField, useRejection } from '#app/ui/index.ts';
import { listHeldMeetings } from '../commands/meetings.ts';
import { readActivity } from '../commands/read-plan.ts';
import { addRow, strike } from '../commands/rows.ts';
import { unitLabel } from '../components/labels.ts';
import { rowForm } from '../forms/activity-forms.ts';

export const loader = page('activities.row', async ({ tx, params }) => {
  const { activity } = await readActivity(tx, params.activityId);
  return { activity, areas: await listAreas(tx), meetings: await listHeldMeetings(tx), today: today() };
});

export const action = command('activities.row', async ({ tx, member, params, values, version }) => {
  const { activityId = '' } = params;
  if (values.form === 'strike') await strike(tx, activityId, String(values.row), version);
  else await addRow(tx, member, activityId, parseForm(rowForm, values));
  return redirect(url('activities.show', { activityId }));
});

export default function NewRow() {
  const { activity, areas, meetings, today: day } = useLoaderData<typeof loader>();
  const rejection = useRejection();
  const options = meetings.map(({ id, title, heldOn }) => ({ value: id, label: `${formatDate(heldOn, getLocale())}: ${title}` }));
  return (
    <Page
      title={m.activities_row_new()}
      lead={activity.name}
      width="reading"
      breadcrumbs={[{ label: activity.name, to: url('activities.show', { activityId: activity.id }) }]}
      failed={rejection !== undefined}
    >
      {rejection?.formError ? <Notice kind="error" live>{rejection.formError}</Notice> : null}
      <Form autosave>
        <TextField
          name="quantity"
          label={m.activities_how_many({ unit: unitLabel(activity.unit) })}
          hint={m.activities_quantity_hint()}
          required
          width="medium"
        />
        <DateField name="doneOn" label={m.activities_done_on()} defaultValue={day} />
        <AreaSelect areas={areas} label={m.activities_area()} empty={m.activities_all_areas()} defaultValue={activity.areaId} />
        {options.length > 0 ? (
          <Select name="meetingId" label={m.activities_row_meeting()} hint={m.activities_row_meeting_hint()} empty={m.activities_no_meeting()} options={options} />
        ) : null}
        <TextArea name="note" label={m.activities_note()} hint={m.activities_note_hint()} rows={3} />
        <ActionBar note={<SavedAt />}>
          <SubmitButton>{m.activities_save()}</SubmitButton>
        </ActionBar>
      </Form>
    </Page>
  );
}
