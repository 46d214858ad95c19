import { redirect, useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { parseForm } from '#app/platform/form/parse.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { ActionBar, ButtonForm, Form, Page, SubmitButton, TextField } from '#app/ui/index.ts';
import { keepSearch, knownFrom, readSearch } from '../commands/before-new.ts';
import { startDraft } from '../commands/save-draft.ts';
import { FoundAlready } from '../components/found-already.tsx';
import { searchForm } from '../forms/decision-forms.ts';

export const loader = page('referrals.new', async ({ tx, member, url: address, touches }) => {
  const search = address.searchParams.has('sokt') ? await readSearch(tx, member) : null;
  touches(...(search?.cases ?? []).map((hit) => hit.caseId));
  return { search };
});

export const action = command('referrals.new', async ({ tx, member, values }) => {
  const { text } = parseForm(searchForm, values);
  if (values.form === 'begin') {
    return redirect(url('referrals.show', { referralId: await startDraft(tx, member, knownFrom(text)) }));
  }
  await keepSearch(tx, member, text);
  return redirect(url('referrals.new', {}, { sokt: '1' }));
});

export default function NewReferral() {
  const { search } = useLoaderData<typeof loader>();
  const crumbs = [{ label: m.referrals_title(), to: url('referrals.list') }];
  return (
    <Page title={m.referrals_new_title()} lead={m.referrals_new_lead()} breadcrumbs={crumbs} width="reading">
      <Form name="search" unmarked>
        <TextField name="text" label={m.referrals_search()} hint={m.referrals_search_hint()} required defaultValue={search?.text} />
        <ActionBar>
          <SubmitButton variant={search ? 'secondary' : 'primary'}>{m.referrals_search_do()}</SubmitButton>
        </ActionBar>
      </Form>
      {search ? (
        <>
          <FoundAlready search={search} />
          <ButtonForm values={{ form: 'begin', text: search.text }} variant="primary">
            {m.referrals_begin()}
          </ButtonForm>
        </>
      ) : null}
    </Page>
  );
}
