import { once } from 'node:events';
import { findingText, type Finding, type ImportOutcome } from '#app/modules/imports/index.server.ts';
import { m } from '#app/paraglide/messages.js';

const EVERY = 10_000;

/** One line on standard error for a finding; waits when the reader is slow, so that memory stays flat. */
export async function tellFinding(finding: Finding): Promise<void> {
  const { file, row, column } = finding;
  const text = findingText(finding);
  const line = column ? m.imports_cli_cell({ file, row, column, text }) : m.imports_cli_row({ file, row, text });
  if (!process.stderr.write(`${line}\n`)) await once(process.stderr, 'drain');
}

export function tellProgress(file: string, rows: number): void {
  if (rows >= EVERY && rows % EVERY < 2_000) process.stderr.write(`${m.imports_cli_progress({ file, rows })}\n`);
}

/** What has happened, or would: the counts on standard output, the verdict where it belongs. */
export function describeOutcome(outcome: ImportOutcome, { dryRun }: { dryRun: boolean }): void {
  for (const { kind, new: fresh, known, changed, bad } of outcome.counts) {
    console.log(m.imports_cli_count({ kind, fresh, known, changed, bad }));
  }
  if (outcome.written) console.log(m.imports_cli_written());
  else if (!outcome.readable) console.error(m.imports_cli_unreadable());
  else if (dryRun) console.log(m.imports_cli_would());
  else console.error(m.imports_cli_not_written());
}
