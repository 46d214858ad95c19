import { redirect, useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { ActionBar, ButtonForm, Notice, Page, useRejection } from '#app/ui/index.ts';
import { decidePair, readPair, undoDecision } from '../commands/duplicates.ts';
import { PersonTable } from '../components/person-table.tsx';
import { nameOf, whyWords } from '../components/words.ts';

export const loader = page('duplicates.show', async ({ tx, params, touches }) => {
  const view = await readPair(tx, params.pair);
  touches(...[...view.a.cases, ...view.b.cases].map((each) => each.id));
  return view;
});

export const action = command('duplicates.show', async ({ tx, member, params, values, touches }) => {
  const { pair = '' } = params;
  if (values.form === 'undo') touches(...(await undoDecision(tx, member, pair)));
  else touches(...(await decidePair(tx, member, pair, String(values.kept), values.form === 'same' ? 'same' : 'different')));
  return redirect(url('duplicates.show', { pair }));
});

export default function Compare() {
  const { a, b, why, verdict, sameProtection } = useLoaderData<typeof loader>();
  const rejection = useRejection();
  return (
    <Page title={m.duplicates_compare_title()} lead={why ? whyWords[why]() : undefined} breadcrumbs={[{ label: m.duplicates_title(), to: url('duplicates.list') }]}>
      {rejection?.formError ? <Notice kind="error" live>{rejection.formError}</Notice> : null}
      <PersonTable a={a} b={b} />
      {verdict ? (
        <Notice
          title={verdict.verdict === 'same' ? m.duplicates_verdict_same() : m.duplicates_verdict_different()}
          action={
            <ButtonForm values={{ form: 'undo' }} variant="secondary">
              {m.duplicates_undo()}
            </ButtonForm>
          }
        >
          {m.duplicates_verdict_by({ name: verdict.decidedBy })}
        </Notice>
      ) : (
        <>
          <p>{sameProtection ? m.duplicates_what_happens() : m.duplicates_protection()}</p>
          <ActionBar>
            {sameProtection ? (
              <ButtonForm values={{ form: 'same', kept: a.id }} variant="primary">
                {m.duplicates_join({ name: nameOf(a) })}
              </ButtonForm>
            ) : null}
            {sameProtection ? (
              <ButtonForm values={{ form: 'same', kept: b.id }} variant="secondary">
                {m.duplicates_join_second()}
              </ButtonForm>
            ) : null}
            {sameProtection ? (
              <ButtonForm values={{ form: 'different', kept: a.id }} variant="secondary">
                {m.duplicates_two()}
              </ButtonForm>
            ) : null}
          </ActionBar>
        </>
      )}
    </Page>
  );
}
