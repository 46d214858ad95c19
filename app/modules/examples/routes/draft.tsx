import { redirect, useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { parseForm } from '#app/platform/form/parse.ts';
import { publicCommand, publicPage } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { Notice, Page, StatusTag, useRejection } from '#app/ui/index.ts';
import { draftIntents } from '../commands/draft-intents.ts';
import { keepMailAddressByLink, readMailAddress, removeMailAddress } from '../commands/mail-address.ts';
import { openDraftLink } from '../commands/open-link.ts';
import { readDraft } from '../commands/read-draft.ts';
import { writerLines } from '../commands/read-writers.ts';
import { stateWord } from '../components/code-words.ts';
import { DraftOverview } from '../components/draft-overview.tsx';
import { mailForm } from '../forms/mail-form.ts';

export const handle = { scripts: true };

export const loader = publicPage('examples.draft', async ({ tx, params, request, url: address }) => {
  const { exampleId, contributorId } = await openDraftLink(tx, params.token);
  const view = await readDraft(tx, exampleId);
  return {
    view, token: params.token ?? '', writers: writerLines(view.contributors, contributorId, request), mail: await readMailAddress(tx, contributorId),
    isNew: address.searchParams.has('ny'),
  };
});

export const action = publicCommand('examples.draft', async ({ tx, params, values, address }) => {
  const { exampleId, contributorId, writer } = await openDraftLink(tx, params.token);
  if (values.form === 'mail') await keepMailAddressByLink(tx, { collaborationId: writer.collaborationId, exampleId, contributorId }, parseForm(mailForm, values), address);
  else if (values.form === 'mail_off') await removeMailAddress(tx, contributorId);
  else await draftIntents(tx, writer, exampleId, values);
  return redirect(url('examples.draft', { token: params.token ?? '' }));
});

export default function Draft() {
  const { view, token, writers, mail, isNew } = useLoaderData<typeof loader>();
  const rejection = useRejection();
  return (
    <Page title={view.example.title || m.examples_untitled()} width="reading" lead={view.example.actor || undefined}
      meta={<StatusTag tone="accent">{stateWord(view.example.state)}</StatusTag>} failed={rejection !== undefined}>
      {rejection?.formError ? <Notice kind="error" live>{rejection.formError}</Notice> : null}
      {isNew ? <Notice kind="success" title={m.examples_new_title()} live>{m.examples_new_more()}</Notice> : null}
      <DraftOverview view={view} writers={writers} mail={mail} to={(page) => url('examples.draft_part', { token, page })} />
    </Page>
  );
}
