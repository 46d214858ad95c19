import { redirect, useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { ButtonLink, Page, useRejection } from '#app/ui/index.ts';
import { readFields } from '../commands/read-draft.ts';
import { writerOf } from '../commands/writer-of.ts';
import { PartForm } from '../components/part-form.tsx';
import { interviewSteps } from '../rules/parts.ts';
import { saveFields } from './save-page.ts';

/** The step that an address names, within those there are; the first is 1. */
function stepOf(address: URL): number {
  const asked = Math.trunc(Number(address.searchParams.get('steg') ?? 1));
  return Math.min(Math.max(asked || 1, 1), interviewSteps.length);
}

export const loader = page('examples.interview', async ({ tx, params, url: address }) => {
  const step = stepOf(address);
  return { view: await readFields(tx, params.exampleId ?? '', interviewSteps[step - 1] ?? []), step, steps: interviewSteps.length };
});

export const action = command('examples.interview', async ({ tx, member, params, form, values, url: address }) => {
  const { exampleId = '' } = params;
  const step = stepOf(address);
  await saveFields(tx, { writer: writerOf(member), exampleId, form, values }, interviewSteps[step - 1] ?? []);
  const last = step === interviewSteps.length;
  if (values.next === 'stay') return redirect(url('examples.write', { exampleId }));
  return redirect(last ? url('examples.write_part', { exampleId, page: 'kontakt' }) : url('examples.interview', { exampleId }, { steg: String(step + 1) }));
});

export default function Interview() {
  const { view, step, steps } = useLoaderData<typeof loader>();
  const { id: exampleId, title } = view.example;
  return (
    <Page title={m.examples_interview_step({ step, steps })} width="reading" failed={useRejection() !== undefined}
      breadcrumbs={[{ label: title || m.examples_untitled(), to: url('examples.write', { exampleId }) }]}>
      <div className="s-interview" key={step}>
        <PartForm view={view} keeper={url('examples.write_save', { exampleId })} rows={10} save={m.examples_interview_next()}
          other={{ value: 'stay', label: m.examples_save_back() }} />
      </div>
      <div>{step > 1 ? <ButtonLink to={url('examples.interview', { exampleId }, { steg: String(step - 1) })} variant="tertiary">{m.examples_interview_back()}</ButtonLink> : null}</div>
    </Page>
  );
}
