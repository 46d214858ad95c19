import { redirect, useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { parseForm } from '#app/platform/form/parse.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { ActionBar, Form, Page, SubmitButton, TextArea, useRejection } from '#app/ui/index.ts';
import { listExitReasons, saveExitReasons } from '../commands/exit-reasons.ts';
import { exitReasonsForm } from '../forms/exit-reasons-form.ts';

export const loader = page('followup.reasons', async ({ tx }) => ({ reasons: await listExitReasons(tx) }));

export const action = command('followup.reasons', async ({ tx, values }) => {
  await saveExitReasons(tx, parseForm(exitReasonsForm, values).reasons);
  return redirect(url('followup.reasons'));
});

export default function ExitReasons() {
  const { reasons } = useLoaderData<typeof loader>();
  return (
    <Page title={m.followup_reasons_title()} lead={m.followup_reasons_lead()} width="reading" failed={useRejection() !== undefined}>
      <Form unmarked>
        <TextArea
          name="reasons"
          label={m.followup_reasons()}
          hint={m.followup_reasons_hint()}
          rows={10}
          defaultValue={reasons.join('\n')}
        />
        <ActionBar>
          <SubmitButton>{m.followup_reasons_save()}</SubmitButton>
        </ActionBar>
      </Form>
    </Page>
  );
}
