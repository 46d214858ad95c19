import { useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { Page } from '#app/ui/index.ts';
import { extractForHerself } from '../commands/extract.ts';
import { ExtractView } from '../components/extract-view.tsx';
import { labelExtract } from '../forms/label-extract.ts';

export const loader = page('own.extract', async ({ tx, member, touches }) => {
  const extracts = await extractForHerself(tx, member);
  touches(...extracts.map(({ caseId }) => caseId));
  return { extracts: extracts.map((extract) => ({ caseId: extract.caseId, extract: labelExtract(extract) })) };
});

/** Everything about herself that she may read, in one place. */
export default function OwnExtract() {
  const { extracts } = useLoaderData<typeof loader>();
  return (
    <Page title={m.retention_extract_own_title()} lead={m.retention_extract_own_lead()} width="reading" printable>
      <p><a href={url('own.extract_file')}>{m.retention_case_json()}</a></p>
      {extracts.length === 0 ? <p>{m.retention_extract_none()}</p> : null}
      {extracts.map(({ caseId, extract }) => (
        <ExtractView key={caseId} extract={extract} />
      ))}
    </Page>
  );
}
