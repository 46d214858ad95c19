import { m } from '#app/paraglide/messages.js';
import type { Fault } from '#server/audit/verify-log.ts';

/** One fault, as a sentence: what is wrong, with which row or block. */
export function describeFault(fault: Fault): string {
  switch (fault.kind) {
    case 'altered':
      return m.oversight_cli_altered({ row: fault.row, block: fault.block });
    case 'missing':
      return m.oversight_cli_missing({ row: fault.row, block: fault.block });
    case 'added':
      return m.oversight_cli_added({ row: fault.row });
    case 'chain':
      return m.oversight_cli_chain({ block: fault.block });
    case 'unsigned':
      return m.oversight_cli_unsigned({ line: fault.line });
    case 'cut':
      return m.oversight_cli_cut({ block: fault.block, at: fault.at });
    case 'recomputed':
      return m.oversight_cli_recomputed({ block: fault.block, at: fault.at });
  }
}
