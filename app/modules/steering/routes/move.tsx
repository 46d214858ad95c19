import { redirect, useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { parseForm } from '#app/platform/form/parse.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { ActionBar, ButtonForm, Form, Notice, Page, SubmitButton, useRejection } from '#app/ui/index.ts';
import { cancelMeeting, moveMeeting } from '../commands/meetings.ts';
import { readGroupMeeting } from '../commands/read-group.ts';
import { CallFields } from '../components/call-fields.tsx';
import { frameForm } from '../forms/steering-forms.ts';

export const loader = page('steering.move', async ({ tx, params }) => ({ view: await readGroupMeeting(tx, params.groupId, params.meetingId) }));

export const action = command('steering.move', async ({ tx, member, params, values, version }) => {
  const at = { groupId: params.groupId ?? '', meetingId: params.meetingId ?? '' };
  if (values.form === 'cancel') await cancelMeeting(tx, member, at);
  else await moveMeeting(tx, member, at, parseForm(frameForm, values), version);
  return redirect(url('steering.meeting', at));
});

export default function Move() {
  const { view } = useLoaderData<typeof loader>();
  const { group, meeting, frameVersion } = view;
  const rejection = useRejection();
  return (
    <Page
      title={m.steering_move()}
      width="reading"
      breadcrumbs={[{ label: meeting.title, to: url('steering.meeting', { groupId: group.id, meetingId: meeting.meetingId }) }]}
      failed={rejection !== undefined}
    >
      {rejection?.formError ? <Notice kind="error" live>{rejection.formError}</Notice> : null}
      <Form version={frameVersion}>
        <CallFields meeting={meeting} />
        <ActionBar>
          <SubmitButton>{m.steering_save()}</SubmitButton>
        </ActionBar>
      </Form>
      <ButtonForm values={{ form: 'cancel' }} variant="tertiary" danger>
        {m.steering_cancel()}
      </ButtonForm>
    </Page>
  );
}
