import { m } from '#app/paraglide/messages.js';
import { ActionBar, ButtonForm, Notice, useRejection } from '#app/ui/index.ts';
import type { Run } from '../rules/run.ts';

/** What can be done with a run now, and by whom. */
export function RunSteps({ run, me }: { run: Run; me: string }) {
  const refused = useRejection()?.formError;
  return (
    <>
      {refused ? <Notice kind="error" live>{refused}</Notice> : null}
      {run.state === 'counting' ? <Notice kind="info">{m.retention_run_counting()}</Notice> : null}
      {run.state === 'approved' ? <Notice kind="info">{m.retention_run_working()}</Notice> : null}
      {run.state === 'proposed' && run.proposedBy === me ? <Notice kind="info">{m.retention_run_wait_other()}</Notice> : null}
      <ActionBar>
        {run.state === 'counted' ? <ButtonForm variant="primary" values={{ decision: 'propose' }}>{m.retention_propose()}</ButtonForm> : null}
        {run.state === 'proposed' && run.proposedBy !== me ? (
          <ButtonForm variant="primary" danger values={{ decision: 'approve' }}>{m.retention_approve()}</ButtonForm>
        ) : null}
        {['counting', 'counted', 'proposed'].includes(run.state) ? (
          <ButtonForm variant="secondary" values={{ decision: 'drop' }}>{m.retention_drop()}</ButtonForm>
        ) : null}
      </ActionBar>
    </>
  );
}
