import { redirect, useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { parseForm } from '#app/platform/form/parse.ts';
import { publicCommand, publicPage } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { ActionBar, Form, Link, Notice, Page, RadioGroup, SubmitButton, TextArea, TextField, useRejection } from '#app/ui/index.ts';
import { leaveRemark, readRemarked } from '../commands/leave-remark.ts';
import { openedStamp, refuseMachines } from '../commands/public-form.ts';
import { CountySelect } from '../components/county-select.tsx';
import { TrapFields } from '../components/trap-fields.tsx';
import { remarkForm } from '../forms/desk-forms.ts';

export const loader = publicPage('examples.remark', async ({ tx, params, url: address }) => ({
  example: await readRemarked(tx, params.slug), opened: openedStamp(), sent: address.searchParams.has('tack'),
}));

export const action = publicCommand('examples.remark', async ({ tx, params, values, address }) => {
  refuseMachines(values);
  await leaveRemark(tx, params.slug, address, parseForm(remarkForm, values));
  return redirect(url('examples.remark', { slug: params.slug ?? '' }, { tack: '1' }));
});

export default function Remark() {
  const { example, opened, sent } = useLoaderData<typeof loader>();
  const kinds = [
    { value: 'took', label: m.examples_remark_took(), hint: m.examples_remark_took_hint() },
    { value: 'tried', label: m.examples_remark_tried(), hint: m.examples_remark_tried_hint() },
  ];
  const back = <Link to={`/exempel/${example.slug}`}>{m.examples_remark_back()}</Link>;
  return (
    <Page title={m.examples_remark_title()} lead={example.title} width="reading" failed={useRejection() !== undefined}>
      {sent ? <Notice kind="success" live title={m.examples_remark_thanks()} action={back}>{m.examples_remark_thanks_more()}</Notice> : (
        <Form>
          <RadioGroup name="kind" label={m.examples_remark_kind()} options={kinds} required />
          <TextArea name="body" label={m.examples_remark_body()} hint={m.examples_remark_body_hint()} rows={5} maxLength={2000} required />
          <TextField name="organisation" label={m.examples_remark_organisation()} />
          <CountySelect name="countyCode" label={m.examples_fact_county()} />
          <TrapFields opened={opened} />
          <ActionBar>
            <SubmitButton>{m.examples_remark_send()}</SubmitButton>
          </ActionBar>
        </Form>
      )}
      {sent ? null : <p>{back}</p>}
    </Page>
  );
}
