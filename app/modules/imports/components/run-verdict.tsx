import { m } from '#app/paraglide/messages.js';
import { Notice } from '#app/ui/index.ts';
import type { Run } from '../rules/run.ts';

/** Where an import stands, in one notice. */
export function RunVerdict({ run, brokenOff }: { run: Run; brokenOff: boolean }) {
  if (brokenOff) return <Notice kind="error">{m.imports_broken_off()}</Notice>;
  if (run.state === 'failed') return <Notice kind="error">{m.imports_failed()}</Notice>;
  if (run.state === 'done') return <Notice kind="success">{m.imports_done()}</Notice>;
  if (run.state === 'checked') return <Checked run={run} />;
  const { file, rows = 0 } = run.progress;
  return (
    <Notice live title={m.imports_working()}>
      {file ? m.imports_working_rows({ file, rows }) : null}
    </Notice>
  );
}

function Checked({ run: { outcome } }: { run: Run }) {
  if (!outcome.readable) return <Notice kind="error">{m.imports_unreadable()}</Notice>;
  if (outcome.bad) return <Notice kind="warning">{m.imports_has_bad()}</Notice>;
  return <Notice kind="success">{m.imports_all_good()}</Notice>;
}
