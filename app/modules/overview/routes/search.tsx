import { useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { CaseSuggestions } from '#app/ui/case/case-suggestions.tsx';
import { ActionBar, EmptyState, Form, Page, SubmitButton, TextField } from '#app/ui/index.ts';
import { runSearch } from '../commands/store-search.ts';
import { HitTable } from '../components/hit-table.tsx';
import { RecordHits } from '../components/record-hits.tsx';

export const loader = page('search.show', async ({ tx, params, touches }) => {
  const result = params.searchId ? await runSearch(tx, params.searchId) : null;
  touches(...(result ? [...result.hits, ...result.records].map(({ caseId }) => caseId) : []));
  return { asked: params.searchId !== undefined, result };
});

export default function Search() {
  const { asked, result } = useLoaderData<typeof loader>();
  return (
    <Page title={m.overview_search_title()} lead={m.overview_search_lead()}>
      <Form action={url('search.start')} inline unmarked>
        <CaseSuggestions>
          <TextField name="q" label={m.overview_search_text()} defaultValue={result?.text} />
        </CaseSuggestions>
        <ActionBar>
          <SubmitButton>{m.overview_search_do()}</SubmitButton>
        </ActionBar>
      </Form>
      {result ? <Results {...result} /> : asked ? <EmptyState title={m.overview_search_old()} /> : null}
    </Page>
  );
}

function Results({ text, hits, records }: NonNullable<Awaited<ReturnType<typeof runSearch>>>) {
  if (hits.length === 0 && records.length > 0) return <RecordHits records={records} />;
  return (
    <>
      <HitTable text={text} hits={hits} />
      <RecordHits records={records} />
    </>
  );
}
