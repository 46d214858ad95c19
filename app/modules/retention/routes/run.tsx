import { redirect, useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { NotFound } from '#app/platform/errors/index.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { Page, Section, StatusTag, useRejection } from '#app/ui/index.ts';
import { decide, type Decision } from '../commands/decide-run.ts';
import { readRun } from '../commands/read-runs.ts';
import { FoundTable } from '../components/found-table.tsx';
import { KeptTable } from '../components/kept-table.tsx';
import { stateLabel } from '../components/labels.ts';
import { Proof } from '../components/proof.tsx';
import { RunSteps } from '../components/run-steps.tsx';
import { kindLabel } from '../forms/record-labels.ts';
import { verdictLabel } from '../forms/verdict-label.ts';

const labels = { kind: kindLabel, verdict: verdictLabel };
const decisions: readonly Decision[] = ['propose', 'approve', 'drop'];

export const loader = page('retention.run', async ({ tx, params, member }) => ({ ...(await readRun(tx, params.runId)), me: member.userId }));

export const action = command('retention.run', async ({ tx, member, params, values }) => {
  const decision = decisions.find((one) => one === values.decision);
  if (!decision) throw new NotFound();
  await decide(tx, member, params.runId ?? '', decision);
  return redirect(url('retention.run', { runId: params.runId ?? '' }));
});

/** One run: what would go, what stays and why, and whose step is next. */
export default function RetentionRun() {
  const { run, kept, names, me } = useLoaderData<typeof loader>();
  const crumbs = [{ label: m.retention_title(), to: url('retention.start') }];
  return (
    <Page title={m.retention_run_title()} breadcrumbs={crumbs} meta={<StatusTag>{stateLabel(run.state)}</StatusTag>} failed={useRejection() !== undefined} printable>
      <RunSteps run={run} me={me} />
      {run.counts.found ? (
        <Section title={m.retention_kinds()}>
          <FoundTable found={run.counts.found} labels={labels} />
        </Section>
      ) : null}
      {run.counts.removed ? <Proof run={run} proof={run.counts.removed} names={names} labels={labels} /> : null}
      {run.state === 'done' ? null : (
        <Section title={m.retention_kept()}>
          <KeptTable kept={kept} labels={labels} />
        </Section>
      )}
    </Page>
  );
}
