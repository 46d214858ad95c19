import { redirect, useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { roleMay } from '#app/platform/access/capabilities.ts';
import { parseForm } from '#app/platform/form/parse.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { ButtonLink, Link, LocalDate, Notice, Page, StatusTag, useRejection } from '#app/ui/index.ts';
import { answerAsOwner } from '../commands/answer-as-owner.ts';
import { askAsKeeper, listToAsk } from '../commands/ask-owners.ts';
import { moveBarrier, noteDone } from '../commands/keep-barrier.ts';
import { readBarrier } from '../commands/read-barriers.ts';
import { BarrierDeeds } from '../components/barrier-deeds.tsx';
import { BarrierFacts } from '../components/barrier-facts.tsx';
import { BarrierLog, BarrierNeighbours, BarrierReports } from '../components/barrier-history.tsx';
import { stateLabel, stateTones } from '../components/labels.ts';
import { OwnerSection } from '../components/owner-section.tsx';
import { answerForm, doneForm, moveForm, ownerForm } from '../forms/barrier-forms.ts';

export const loader = page('barriers.show', async ({ tx, member, params, touches }) => {
  const view = await readBarrier(tx, member, params.barrierId);
  touches(...view.reports.flatMap(({ caseId }) => caseId ?? []));
  return { ...view, toAsk: await listToAsk(tx, view), weighs: roleMay(member.role, 'barriers.weigh') };
});

export const action = command('barriers.show', async ({ tx, member, params, values, version }) => {
  const { barrierId = '' } = params;
  if (values.form === 'answer') await answerAsOwner(tx, member, barrierId, version, parseForm(answerForm, values));
  else if (values.form === 'ask') await askAsKeeper(tx, member, barrierId, parseForm(ownerForm, values).organisationId);
  else if (values.form === 'done') {
    const { done, nobodyNamed } = parseForm(doneForm, values);
    await noteDone(tx, member, barrierId, done, nobodyNamed);
  } else {
    const { because, ...move } = parseForm(moveForm, values);
    await moveBarrier(tx, member, barrierId, version, { ...move, reason: because, removedByWhat: because });
  }
  return redirect(url('barriers.show', { barrierId }));
});

export default function Barrier() {
  const view = useLoaderData<typeof loader>();
  const { barrier } = view;
  const refused = useRejection()?.formError;
  return (
    <Page
      title={barrier.title}
      meta={<Meta barrier={barrier} stopsMany={view.stopsMany} />}
      breadcrumbs={[{ label: m.barriers_title(), to: url('barriers.list') }]}
      action={barrier.state === 'removed' ? <ButtonLink variant="primary" to={`/redaktion/nytt?vid=barrier/${barrier.id}`}>{m.barriers_to_example()}</ButtonLink> : null}
      printable
    >
      {refused ? <Notice kind="error" live>{refused}</Notice> : null}
      {barrier.mergedInto && barrier.mergedTitle ? (
        <Notice kind="info" title={m.barriers_merged_title()} action={<Link to={url('barriers.show', { barrierId: barrier.mergedInto })}>{barrier.mergedTitle}</Link>}>
          {m.barriers_merged_text()}
        </Notice>
      ) : null}
      <Ways view={view} />
      <BarrierFacts barrier={barrier} />
      <OwnerSection owners={view.owners} />
      <BarrierDeeds view={view} toAsk={view.toAsk} />
      <BarrierReports reports={view.reports} />
      <BarrierNeighbours neighbours={view.neighbours} />
      <BarrierLog log={view.log} />
    </Page>
  );
}

function Ways({ view }: { view: ReturnType<typeof useLoaderData<typeof loader>> }) {
  const at = { barrierId: view.barrier.id };
  return (
    <p className="s-actions s-no-print">
      {view.weighs ? <Link to={url('barriers.weight_of', at)}>{m.barriers_weight_of()}</Link> : null}
      {view.keeps ? <Link to={url('barriers.change', at)}>{m.barriers_change()}</Link> : null}
      {view.keeps ? <Link to={url('barriers.join', at)}>{m.barriers_join_title()}</Link> : null}
      {view.keeps && view.reports.length > 0 ? <Link to={url('barriers.split', at)}>{m.barriers_split_title()}</Link> : null}
    </p>
  );
}

function Meta({ barrier, stopsMany }: Pick<ReturnType<typeof useLoaderData<typeof loader>>, 'barrier' | 'stopsMany'>) {
  return (
    <>
      <StatusTag tone={stateTones[barrier.state]}>{stateLabel(barrier.state)}</StatusTag>
      <span>
        {m.barriers_state_since()} <LocalDate date={barrier.stateSince} />
      </span>
      {barrier.verification === 'to_check' ? <StatusTag tone="neutral">{m.barriers_to_check()}</StatusTag> : null}
      {stopsMany ? <StatusTag tone="due">{m.barriers_stops_many()}</StatusTag> : null}
    </>
  );
}
