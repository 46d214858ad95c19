import { redirect, useLoaderData } from 'react-router';
import { today } from '#app/lib/local-date.ts';
import { m } from '#app/paraglide/messages.js';
import { parseForm } from '#app/platform/form/parse.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { ActionBar, Checkbox, DateField, Form, Notice, Page, SubmitButton, TextArea, useRejection } from '#app/ui/index.ts';
import { followUp, readDecision } from '../commands/decisions.ts';
import { doneForm } from '../forms/steering-forms.ts';

export const loader = page('steering.follow', async ({ tx, params }) => ({
  ...(await readDecision(tx, params.groupId, params.decisionId)),
  today: today(),
}));

export const action = command('steering.follow', async ({ tx, params, values, version }) => {
  const { groupId = '', decisionId = '' } = params;
  await followUp(tx, groupId, decisionId, version, parseForm(doneForm, values));
  return redirect(url('steering.group', { groupId }));
});

export default function FollowUp() {
  const { group, decision, today: day } = useLoaderData<typeof loader>();
  const rejection = useRejection();
  return (
    <Page
      title={m.steering_mark_done()}
      lead={decision.text}
      width="reading"
      breadcrumbs={[{ label: group.name, to: url('steering.group', { groupId: group.id }) }]}
      failed={rejection !== undefined}
    >
      {rejection?.formError ? <Notice kind="error" live>{rejection.formError}</Notice> : null}
      <Form version={decision.version}>
        <DateField name="doneOn" label={m.steering_done_on()} required defaultValue={day} />
        <TextArea name="note" label={m.steering_done_note()} rows={3} />
        <Checkbox name="nobodyNamed" label={m.steering_nobody_named()} />
        <ActionBar>
          <SubmitButton>{m.steering_save()}</SubmitButton>
        </ActionBar>
      </Form>
    </Page>
  );
}
