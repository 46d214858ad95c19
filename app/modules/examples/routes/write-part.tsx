import { redirect, useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { found } from '#app/platform/errors/index.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { Page, useRejection } from '#app/ui/index.ts';
import { readPart } from '../commands/read-draft.ts';
import { writerOf } from '../commands/writer-of.ts';
import { FormPage } from '../components/form-page.tsx';
import { pageWords } from '../components/page-words.ts';
import { isPage } from '../rules/parts.ts';
import { savePage } from './save-page.ts';

export const loader = page('examples.write_part', async ({ tx, params }) => {
  const part = found(isPage(params.page ?? '') ? params.page : undefined);
  return { view: await readPart(tx, params.exampleId ?? '', part), part };
});

export const action = command('examples.write_part', async ({ tx, member, params, form, values, version }) => {
  const { exampleId = '' } = params;
  const next = await savePage(tx, { writer: writerOf(member), exampleId, page: params.page ?? '', form, values, version });
  return redirect(next ? url('examples.write_part', { exampleId, page: next }) : url('examples.write', { exampleId }));
});

export default function WritePart() {
  const { view, part } = useLoaderData<typeof loader>();
  const { id: exampleId, title } = view.example;
  return (
    <Page title={isPage(part) ? pageWords[part]() : part} width="reading" failed={useRejection() !== undefined}
      breadcrumbs={[{ label: title || m.examples_untitled(), to: url('examples.write', { exampleId }) }]}>
      <FormPage page={part} view={view} keeper={url('examples.write_save', { exampleId })} overview={url('examples.write', { exampleId })} />
    </Page>
  );
}
