import { useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { CaseSuggestions } from '#app/ui/case/case-suggestions.tsx';
import { ActionBar, EmptyState, Form, Link, Page, SubmitButton, TextField } from '#app/ui/index.ts';
import { runSearch, type SearchPlace } from '../commands/search.ts';
import { HitTable } from '../components/hit-table.tsx';
import { RecordHits } from '../components/record-hits.tsx';

/** `?i=text`: among the words of records. */
export const loader = page('search.show', async ({ tx, params, url: { searchParams }, touches }) => {
  const place: SearchPlace = searchParams.get('i') === 'text' ? 'records' : 'cases';
  const result = params.searchId ? await runSearch(tx, params.searchId, place) : null;
  touches(...(result ? [...result.hits, ...result.records].map(({ caseId }) => caseId) : []));
  return { searchId: params.searchId, place, result };
});

export default function Search() {
  const { searchId, place, result } = useLoaderData<typeof loader>();
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
      {result && searchId ? <Results {...result} place={place} searchId={searchId} /> : searchId ? <EmptyState title={m.overview_search_old()} /> : null}
    </Page>
  );
}

type ResultsProps = NonNullable<Awaited<ReturnType<typeof runSearch>>> & { place: SearchPlace; searchId: string };

function Results({ text, hits, records, place, searchId }: ResultsProps) {
  if (place === 'records') {
    return (
      <>
        <RecordHits records={records} />
        <p>
          <Link to={url('search.show', { searchId })}>{m.overview_search_in_cases({ text })}</Link>
        </p>
      </>
    );
  }
  return (
    <>
      <HitTable text={text} hits={hits} />
      <p>
        <Link to={url('search.show', { searchId }, { i: 'text' })}>{m.overview_search_in_records({ text })}</Link>
      </p>
    </>
  );
}
