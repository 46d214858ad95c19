import { redirect, useLoaderData } from 'react-router';
import { today } from '#app/lib/local-date.ts';
import { m } from '#app/paraglide/messages.js';
import { parseForm } from '#app/platform/form/parse.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { ActionBar, Checkbox, DateField, Form, Notice, Page, SavedAt, Section, Select, SubmitButton, TextArea, useRejection } from '#app/ui/index.ts';
import { followUp, moveDecision, readDecision } from '../commands/decisions.ts';
import { doneForm, laterForm } from '../forms/steering-forms.ts';

export const loader = page('steering.follow', async ({ tx, params }) => ({
  ...(await readDecision(tx, params.groupId, params.decisionId)),
  today: today(),
}));

export const action = command('steering.follow', async ({ tx, params, values, version }) => {
  const { groupId = '', decisionId = '' } = params;
  if (values.form === 'later') await moveDecision(tx, groupId, decisionId, version, parseForm(laterForm, values));
  else await followUp(tx, groupId, decisionId, version, parseForm(doneForm, values));
  return redirect(url('steering.group', { groupId }));
});

export default function FollowUp() {
  const { group, decision, seated, today: day } = useLoaderData<typeof loader>();
  const rejection = useRejection();
  return (
    <Page
      title={m.steering_follow_title()}
      lead={decision.text}
      width="reading"
      breadcrumbs={[{ label: group.name, to: url('steering.group', { groupId: group.id }) }]}
      failed={rejection !== undefined}
    >
      {rejection?.formError ? <Notice kind="error" live>{rejection.formError}</Notice> : null}
      <Form name="done" version={decision.version} autosave>
        <DateField name="doneOn" label={m.steering_done_on()} required defaultValue={day} />
        <TextArea name="note" label={m.steering_done_note()} rows={3} />
        <Checkbox name="nobodyNamed" label={m.steering_nobody_named()} />
        <ActionBar note={<SavedAt />}>
          <SubmitButton>{m.steering_save_done()}</SubmitButton>
        </ActionBar>
      </Form>
      <Section title={m.steering_later()} lead={m.steering_later_lead()}>
        <Form name="later" version={decision.version} noDraft>
          <Select
            name="memberId"
            label={m.steering_responsible()}
            required
            defaultValue={decision.responsibleMemberId ?? undefined}
            options={seated.map(({ id, name, organisationName }) => ({ value: id, label: `${name}, ${organisationName}` }))}
          />
          <DateField name="dueOn" label={m.steering_new_due()} required />
          <SubmitButton variant="secondary">{m.steering_save_later()}</SubmitButton>
        </Form>
      </Section>
    </Page>
  );
}
