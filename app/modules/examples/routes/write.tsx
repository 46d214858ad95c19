import { redirect, useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { found } from '#app/platform/errors/index.ts';
import { parseForm } from '#app/platform/form/parse.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { ButtonLink, Notice, Page, StatusTag, useRejection } from '#app/ui/index.ts';
import { draftIntents } from '../commands/draft-intents.ts';
import { candidatesBeside } from '../commands/keep-writers.ts';
import { keepMailAddress, readMailAddress, removeMailAddress } from '../commands/mail-address.ts';
import { readDraft } from '../commands/read-draft.ts';
import { ownLine, readWriters } from '../commands/read-writers.ts';
import { writerOf } from '../commands/writer-of.ts';
import { stateWord } from '../components/code-words.ts';
import { DraftOverview } from '../components/draft-overview.tsx';
import { mailForm } from '../forms/mail-form.ts';

export const loader = page('examples.write', async ({ tx, member, params, request }) => {
  const { exampleId = '' } = params;
  const view = await readDraft(tx, exampleId);
  const open = view.example.state === 'draft' || view.example.state === 'questions';
  const { writers, own, inside } = await readWriters(tx, member, view, request);
  return {
    view, writers, candidates: open && view.leads ? await candidatesBeside(tx, inside) : null, mail: await readMailAddress(tx, own), isEditor: member.role === 'editor',
  };
});

export const action = command('examples.write', async ({ tx, member, params, values }) => {
  const { exampleId = '' } = params;
  const contributorId = values.form === 'mail' || values.form === 'mail_off' ? found(await ownLine(tx, member, exampleId)) : '';
  if (values.form === 'mail') await keepMailAddress(tx, { collaborationId: member.collaborationId, exampleId, contributorId }, parseForm(mailForm, values));
  else if (values.form === 'mail_off') await removeMailAddress(tx, contributorId);
  else await draftIntents(tx, writerOf(member), exampleId, values);
  return redirect(url('examples.write', { exampleId }));
});

export default function Write() {
  const { view, writers, candidates, mail, isEditor } = useLoaderData<typeof loader>();
  const rejection = useRejection();
  const { id: exampleId, title, actor, state } = view.example;
  const back = isEditor ? { label: m.examples_desk_title(), to: url('examples.inbox') } : { label: m.examples_mine_title(), to: url('examples.mine') };
  return (
    <Page title={title || m.examples_untitled()} width="reading" lead={actor || undefined} breadcrumbs={[back]}
      meta={<StatusTag tone="accent">{stateWord(state)}</StatusTag>} failed={rejection !== undefined}
      action={state === 'draft' || state === 'questions'
        ? <ButtonLink to={url('examples.interview', { exampleId })}>{isEditor ? m.examples_interview_go() : m.examples_interview_own()}</ButtonLink> : undefined}>
      {rejection?.formError ? <Notice kind="error" live>{rejection.formError}</Notice> : null}
      <DraftOverview view={view} writers={writers} candidates={candidates} mail={mail} edits={isEditor} to={(part) => url('examples.write_part', { exampleId, page: part })} />
    </Page>
  );
}
