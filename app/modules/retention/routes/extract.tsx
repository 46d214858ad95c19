import { useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { LocalDate, Page } from '#app/ui/index.ts';
import { extractForStaff } from '../commands/extract.ts';
import { ExtractView } from '../components/extract-view.tsx';
import { labelExtract } from '../forms/label-extract.ts';

export const loader = page('extract.show', async ({ tx, member, params, url: address }) => {
  const extract = await extractForStaff(tx, member, params.caseId, address.searchParams.get('med') === 'skydd');
  return { caseId: extract.caseId, organisation: extract.organisation, extract: labelExtract(extract) };
});

/** A registered person's extract, to be read through, printed and handed out. */
export default function ExtractPage() {
  const { caseId, organisation, extract } = useLoaderData<typeof loader>();
  return (
    <Page
      title={m.retention_extract_title()}
      lead={<>{organisation} <LocalDate date={extract.madeOn} /></>}
      breadcrumbs={[{ label: m.retention_case_title(), to: url('retention.case', { caseId }) }]}
      printable
    >
      <ExtractView extract={extract} />
    </Page>
  );
}
