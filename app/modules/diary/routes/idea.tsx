import { redirect, useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { parseForm } from '#app/platform/form/parse.ts';
import { NotFound } from '#app/platform/errors/index.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { ActionBar, Checkbox, Form, Page, RadioGroup, SavedAt, SubmitButton, TextArea, useRejection } from '#app/ui/index.ts';
import { readEntry } from '../commands/read-diary.ts';
import { settleIdea } from '../commands/write-entry.ts';
import { ideaLabel } from '../components/labels.ts';
import { ideaForm } from '../forms/diary-forms.ts';
import { ideaStates } from '../rules/entry.ts';

export const loader = page('diary.idea', async ({ tx, member, params }) => {
  const { entry } = await readEntry(tx, member, params.entryId);
  if (entry.kind !== 'idea') throw new NotFound();
  return { entry };
});

export const action = command('diary.idea', async ({ tx, params, values, version }) => {
  const { entryId = '' } = params;
  await settleIdea(tx, entryId, version, parseForm(ideaForm, values));
  return redirect(url('diary.entry', { entryId }));
});

export default function Idea() {
  const { entry } = useLoaderData<typeof loader>();
  return (
    <Page
      title={m.diary_idea_state()}
      lead={entry.title}
      width="reading"
      breadcrumbs={[{ label: entry.title, to: url('diary.entry', { entryId: entry.id }) }]}
      failed={useRejection() !== undefined}
    >
      <p className="s-note-text">{entry.text}</p>
      <Form version={entry.version} autosave>
        <RadioGroup
          name="state"
          label={m.diary_idea_now()}
          inline
          required
          defaultValue={entry.ideaState === 'open' ? undefined : (entry.ideaState ?? undefined)}
          options={ideaStates.map((value) => ({ value, label: ideaLabel(value) }))}
        />
        <TextArea name="outcome" label={m.diary_idea_outcome()} hint={m.diary_idea_outcome_hint()} rows={4} defaultValue={entry.ideaOutcome ?? undefined} />
        <Checkbox name="nobodyNamed" label={m.diary_nobody_named()} />
        <ActionBar note={<SavedAt />}>
          <SubmitButton>{m.diary_save()}</SubmitButton>
        </ActionBar>
      </Form>
    </Page>
  );
}
