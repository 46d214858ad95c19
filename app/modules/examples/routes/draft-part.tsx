import { redirect, useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { found } from '#app/platform/errors/index.ts';
import { publicCommand, publicPage } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { Page, useRejection } from '#app/ui/index.ts';
import { openDraftLink } from '../commands/open-link.ts';
import { readPart } from '../commands/read-draft.ts';
import { FormPage } from '../components/form-page.tsx';
import { pageWords } from '../components/page-words.ts';
import { isPage } from '../rules/parts.ts';
import { savePage } from './save-page.ts';

export const handle = { scripts: true };

export const loader = publicPage('examples.draft_part', async ({ tx, params }) => {
  const page = found(isPage(params.page ?? '') ? params.page : undefined);
  const { exampleId } = await openDraftLink(tx, params.token);
  return { view: await readPart(tx, exampleId, page), page, token: params.token ?? '' };
});

export const action = publicCommand('examples.draft_part', async ({ tx, params, form, values, version }) => {
  const { exampleId, writer } = await openDraftLink(tx, params.token);
  const next = await savePage(tx, { writer, exampleId, page: params.page ?? '', form, values, version });
  const token = params.token ?? '';
  return redirect(next ? url('examples.draft_part', { token, page: next }) : url('examples.draft', { token }));
});

export default function DraftPart() {
  const { view, page, token } = useLoaderData<typeof loader>();
  return (
    <Page title={isPage(page) ? pageWords[page]() : page} width="reading" failed={useRejection() !== undefined}
      breadcrumbs={[{ label: view.example.title || m.examples_untitled(), to: url('examples.draft', { token }) }]}>
      <FormPage page={page} view={view} keeper={url('examples.draft_save', { token })} overview={url('examples.draft', { token })} />
    </Page>
  );
}
