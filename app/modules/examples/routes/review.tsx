import { redirect, useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { parseForm } from '#app/platform/form/parse.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { Notice, Page, useRejection } from '#app/ui/index.ts';
import { readForReview } from '../commands/read-example.ts';
import { reviewExample } from '../commands/review-example.ts';
import { ExampleText } from '../components/example-text.tsx';
import { ReviewForm } from '../components/review-form.tsx';
import { SimilarNotice } from '../components/similar-notice.tsx';
import { reviewForm } from '../forms/review-form.ts';

export const loader = page('examples.review', async ({ tx, member, params }) => ({ view: await readForReview(tx, member, params.exampleId ?? '') }));

export const action = command('examples.review', async ({ tx, member, params, values }) => {
  const { exampleId = '' } = params;
  await reviewExample(tx, member, exampleId, parseForm(reviewForm, values));
  return redirect(url('examples.show', { exampleId }));
});

export default function Review() {
  const { view } = useLoaderData<typeof loader>();
  const { id: exampleId, title } = view.example;
  return (
    <Page title={m.examples_review_page()} lead={title} failed={useRejection() !== undefined}
      breadcrumbs={[{ label: m.examples_desk_title(), to: url('examples.inbox') }, { label: title, to: url('examples.show', { exampleId }) }]}>
      <SimilarNotice similar={view.similar} />
      <div className="s-desk">
        <ExampleText view={view} />
        <div className="s-desk__side">
          {view.reviewsIt ? <ReviewForm own={view.own} /> : <Notice kind="info">{view.example.wroteIt ? m.examples_review_own() : m.examples_review_not_sent()}</Notice>}
        </div>
      </div>
    </Page>
  );
}
