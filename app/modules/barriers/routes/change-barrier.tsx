import { redirect, useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { parseForm } from '#app/platform/form/parse.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { ActionBar, Fieldset, Form, NumberField, Page, RadioGroup, SavedAt, Select, SubmitButton, TextField, useRejection } from '#app/ui/index.ts';
import { barrierToChange } from '../commands/keep-barrier.ts';
import { changeBarrier } from '../commands/write-barrier.ts';
import { BarrierFields } from '../components/barrier-fields.tsx';
import { legalLabel } from '../components/labels.ts';
import { keptBarrierForm } from '../forms/barrier-forms.ts';
import { legalTests } from '../rules/barrier.ts';

export const loader = page('barriers.change', async ({ tx, params }) => ({ barrier: await barrierToChange(tx, params.barrierId ?? '') }));

export const action = command('barriers.change', async ({ tx, member, params, values, version }) => {
  const { barrierId = '' } = params;
  await changeBarrier(tx, member, barrierId, version, parseForm(keptBarrierForm, values));
  return redirect(url('barriers.show', { barrierId }));
});

export default function ChangeBarrier() {
  const { barrier, form } = useLoaderData<typeof loader>();
  const crumbs = [{ label: m.barriers_title(), to: url('barriers.list') }, { label: barrier.title, to: url('barriers.show', { barrierId: barrier.id }) }];
  return (
    <Page title={m.barriers_change()} breadcrumbs={crumbs} width="reading" failed={useRejection() !== undefined}>
      <Form version={barrier.version} autosave>
        <BarrierFields barrier={barrier} />
        <RadioGroup
          name="verification"
          label={m.barriers_facts()}
          required
          inline
          defaultValue={barrier.verification}
          options={[{ value: 'to_check', label: m.barriers_to_check() }, { value: 'checked', label: m.barriers_checked() }]}
        />
        <Select name="legalTest" label={m.barriers_legal()} hint={m.barriers_legal_hint()} defaultValue={barrier.legalTest} options={legalTests.map((value) => ({ value, label: legalLabel(value) }))} />
        <TextField name="escalatedTo" label={m.barriers_escalated()} hint={m.barriers_escalated_hint()} defaultValue={barrier.escalatedTo} />
        <Fieldset legend={m.barriers_cost()}>
          <NumberField name="costSek" label={m.barriers_cost_sek()} defaultValue={barrier.costSek === null ? null : String(barrier.costSek)} />
          <TextField name="costNote" label={m.barriers_cost_note()} defaultValue={barrier.costNote} />
        </Fieldset>
        <ActionBar note={<SavedAt instant={form.draft?.savedAt} />}>
          <SubmitButton>{m.barriers_change_save()}</SubmitButton>
        </ActionBar>
      </Form>
    </Page>
  );
}
