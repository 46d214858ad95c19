import { redirect, useLoaderData } from 'react-router';
import { formatMonth } from '#app/lib/format-date.ts';
import { m } from '#app/paraglide/messages.js';
import { getLocale } from '#app/paraglide/runtime.js';
import { parseForm } from '#app/platform/form/parse.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { ActionBar, Form, Notice, Page, Section, SubmitButton, TextArea, useRejection } from '#app/ui/index.ts';
import { readMonth } from '../commands/read-log-review.ts';
import { drawSample, signMonth } from '../commands/review-log.ts';
import { SampleTable } from '../components/sample-table.tsx';
import { UnusualTable } from '../components/unusual-table.tsx';
import { signForm } from '../forms/review-forms.ts';

export const loader = page('oversight.month', async ({ tx, params }) => readMonth(tx, params.month ?? ''));

export const action = command('oversight.month', async ({ tx, member, params, values }) => {
  const month = params.month ?? '';
  if (values.form === 'draw') await drawSample(tx, member, month);
  else await signMonth(tx, member, month, parseForm(signForm, values).comment);
  return redirect(url('oversight.month', { month }));
});

/** One month's review: what is unusual, the sample, the signature. */
export default function ReviewedMonth() {
  const { month, unusual, review, sample, isOver } = useLoaderData<typeof loader>();
  const failed = useRejection() !== undefined;
  const crumbs = [{ label: m.oversight_title(), to: url('oversight.months') }];
  return (
    <Page title={m.oversight_month_title({ month: formatMonth(month, getLocale()) })} breadcrumbs={crumbs} failed={failed} printable>
      <Section title={m.oversight_unusual()}>
        <p>{m.oversight_unusual_lead()}</p>
        <UnusualTable rows={unusual} />
      </Section>
      <Section title={m.oversight_sample()}>{review ? <Sample seed={review.seed} rows={sample} /> : <Draw isOver={isOver} />}</Section>
      {review ? <Signature review={review} /> : null}
    </Page>
  );
}

function Draw({ isOver }: { isOver: boolean }) {
  if (!isOver) return <p>{m.oversight_too_early()}</p>;
  return (
    <Form name="draw">
      <p>{m.oversight_draw_about()}</p>
      <SubmitButton>{m.oversight_draw()}</SubmitButton>
    </Form>
  );
}

function Sample({ seed, rows }: { seed: string; rows: Parameters<typeof SampleTable>[0]['rows'] }) {
  return (
    <>
      <p>{m.oversight_sample_lead()}</p>
      <SampleTable rows={rows} />
      <p>
        {m.oversight_seed()}: {seed}
      </p>
    </>
  );
}

function Signature({ review }: { review: { signedBy: string | null; comment: string | null } }) {
  if (review.signedBy) {
    return (
      <Notice kind="success" title={m.oversight_signed({ name: review.signedBy })}>
        {review.comment}
      </Notice>
    );
  }
  return (
    <Section title={m.oversight_sign_title()}>
      <Form name="sign">
        <TextArea name="comment" label={m.oversight_comment()} hint={m.oversight_sign_lead()} rows={5} required />
        <ActionBar>
          <SubmitButton>{m.oversight_sign()}</SubmitButton>
        </ActionBar>
      </Form>
    </Section>
  );
}
