import { redirect, useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { parseForm } from '#app/platform/form/parse.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { ActionBar, ButtonForm, EmptyState, Form, Notice, Page, Section, Select, SubmitButton, useRejection, type Option } from '#app/ui/index.ts';
import { linkBarriers, mergeBarrier, unmergeBarrier } from '../commands/join-barriers.ts';
import { readNeighbourhood } from '../commands/read-neighbourhood.ts';
import { otherForm } from '../forms/barrier-forms.ts';

export const loader = page('barriers.join', ({ tx, params }) => readNeighbourhood(tx, params.barrierId));

export const action = command('barriers.join', async ({ tx, member, params, values, version }) => {
  const { barrierId = '' } = params;
  if (values.form === 'unmerge') await unmergeBarrier(tx, member, barrierId, version);
  else {
    const { other } = parseForm(otherForm, values);
    if (values.form === 'merge') await mergeBarrier(tx, member, barrierId, version, other);
    else await linkBarriers(tx, member, barrierId, other, values.form === 'unlink');
  }
  return redirect(url('barriers.show', { barrierId }));
});

/** Says that a barrier is the same as another, or belongs together with it. */
export default function JoinBarrier() {
  const { barrier, alike, linked } = useLoaderData<typeof loader>();
  const refused = useRejection()?.formError;
  const options = alike.map(({ id, title }) => ({ value: id, label: title }));
  const crumbs = [{ label: m.barriers_title(), to: url('barriers.list') }, { label: barrier.title, to: url('barriers.show', { barrierId: barrier.id }) }];
  return (
    <Page title={m.barriers_join_title()} lead={barrier.title} breadcrumbs={crumbs} width="reading" failed={refused !== undefined}>
      {refused ? <Notice kind="error" live>{refused}</Notice> : null}
      {barrier.mergedInto ? (
        <Section title={m.barriers_merged_title()} lead={barrier.mergedTitle}>
          <ButtonForm version={barrier.version} values={{ form: 'unmerge' }}>{m.barriers_unmerge()}</ButtonForm>
        </Section>
      ) : (
        <>
          {options.length === 0 ? <EmptyState title={m.barriers_alike_none()} /> : <Choices version={barrier.version} options={options} />}
          {linked.length > 0 ? (
            <Section title={m.barriers_belongs_together()}>
              <ul className="s-plain-list">
                {linked.map((one) => (
                  <li key={one.id}>
                    {one.title} <ButtonForm size="small" variant="tertiary" values={{ form: 'unlink', other: one.id }}>{m.barriers_unlink()}</ButtonForm>
                  </li>
                ))}
              </ul>
            </Section>
          ) : null}
        </>
      )}
    </Page>
  );
}

function Choices({ version, options }: { version: number; options: Option[] }) {
  return (
    <>
      <Section title={m.barriers_merge_title()} lead={m.barriers_merge_lead()}>
        <Form name="merge" version={version} unmarked>
          <Select name="other" label={m.barriers_merge_into()} options={options} required />
          <ActionBar>
            <SubmitButton variant="secondary">{m.barriers_merge_do()}</SubmitButton>
          </ActionBar>
        </Form>
      </Section>
      <Section title={m.barriers_link_title()} lead={m.barriers_link_lead()}>
        <Form name="link" unmarked>
          <Select name="other" label={m.barriers_link_with()} options={options} required />
          <ActionBar>
            <SubmitButton variant="secondary">{m.barriers_link_do()}</SubmitButton>
          </ActionBar>
        </Form>
      </Section>
    </>
  );
}
