import { redirect, useLoaderData } from 'react-router';
import { today } from '#app/lib/local-date.ts';
import { m } from '#app/paraglide/messages.js';
import { parseForm } from '#app/platform/form/parse.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { ActionBar, Form, Page, Select, SubmitButton, useRejection } from '#app/ui/index.ts';
import { readMethod } from '../commands/methods.ts';
import { listToAsk, recordTakeover } from '../commands/takeovers.ts';
import { TakeoverFields } from '../components/takeover-fields.tsx';
import { takeoverForm } from '../forms/method-forms.ts';

export const loader = page('methods.ask', async ({ tx, params }) => {
  const { method } = await readMethod(tx, params.methodId);
  return { method, organisations: await listToAsk(tx, method.id), day: today() };
});

export const action = command('methods.ask', async ({ tx, params, values }) => {
  const { methodId = '' } = params;
  await recordTakeover(tx, methodId, parseForm(takeoverForm, values));
  return redirect(url('methods.show', { methodId }));
});

export default function Ask() {
  const { method, organisations, day } = useLoaderData<typeof loader>();
  return (
    <Page
      title={m.methods_ask()}
      width="reading"
      breadcrumbs={[{ label: method.name, to: url('methods.show', { methodId: method.id }) }]}
      failed={useRejection() !== undefined}
    >
      <Form>
        <Select name="organisationId" label={m.methods_organisation()} required options={organisations} />
        <TakeoverFields day={day} />
        <ActionBar>
          <SubmitButton>{m.methods_save()}</SubmitButton>
        </ActionBar>
      </Form>
    </Page>
  );
}
