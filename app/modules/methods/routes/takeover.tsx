import { redirect, useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { found } from '#app/platform/errors/index.ts';
import { parseForm } from '#app/platform/form/parse.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { ActionBar, Form, Page, SubmitButton, useRejection } from '#app/ui/index.ts';
import { readMethod } from '../commands/methods.ts';
import { recordTakeover } from '../commands/takeovers.ts';
import { TakeoverFields } from '../components/takeover-fields.tsx';
import { takeoverForm } from '../forms/method-forms.ts';

export const loader = page('methods.takeover', async ({ tx, params }) => {
  const { method, takeovers } = await readMethod(tx, params.methodId);
  return { method, takeover: found(takeovers.find(({ id }) => id === params.takeoverId)) };
});

export const action = command('methods.takeover', async ({ tx, params, values, version }) => {
  const { methodId = '', takeoverId = '' } = params;
  await recordTakeover(tx, methodId, parseForm(takeoverForm, values), { id: takeoverId, version });
  return redirect(url('methods.show', { methodId }));
});

export default function Takeover() {
  const { method, takeover } = useLoaderData<typeof loader>();
  return (
    <Page
      title={takeover.organisationName}
      lead={m.methods_takeover_lead()}
      width="reading"
      breadcrumbs={[{ label: method.name, to: url('methods.show', { methodId: method.id }) }]}
      failed={useRejection() !== undefined}
    >
      <Form version={takeover.version}>
        <input type="hidden" name="organisationId" value={takeover.organisationId} />
        <TakeoverFields day={takeover.askedOn} takeover={takeover} />
        <ActionBar>
          <SubmitButton>{m.methods_save()}</SubmitButton>
        </ActionBar>
      </Form>
    </Page>
  );
}
