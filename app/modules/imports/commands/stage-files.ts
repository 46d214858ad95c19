import { today } from '#app/lib/local-date.ts';
import { birthDate } from '#app/lib/person-number.ts';
import { TableError } from '#app/lib/table-row.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { stageFindings, stageRows, type StagedRow } from '../data/stage-rows.ts';
import type { FileKind } from '../rules/columns.ts';
import type { Finding } from '../rules/finding.ts';
import { guessKind, matchHeadings, type HeadingMatch } from '../rules/headings.ts';
import { readRow } from '../rules/read-row.ts';
import { isWorkbook, readTables, type SourceFile, type SourceRow } from './read-tables.ts';

const BATCH = 2_000;

export type Progress = (file: string, rows: number) => void | Promise<void>;

/** Reads the files into the staging tables. Answers whether every file could be read as a whole. */
export async function stageFiles(tx: Tx, files: readonly SourceFile[], progress: Progress): Promise<boolean> {
  const stager = new Stager(tx, progress);
  for (const file of files) await stager.readFile(file);
  return stager.readable;
}

class Stager {
  readable = true;
  readonly #tx: Tx;
  readonly #progress: Progress;
  readonly #today = today();
  readonly #seen = new Set<FileKind>();
  #table: { file: string; match: HeadingMatch | undefined } | undefined;
  #rows: StagedRow[] = [];
  #findings: Finding[] = [];

  constructor(tx: Tx, progress: Progress) {
    this.#tx = tx;
    this.#progress = progress;
  }

  async readFile(file: SourceFile): Promise<void> {
    let at = { file: file.name, row: 0 };
    try {
      for await (const row of readTables(file)) {
        at = row;
        await this.#take(row, !isWorkbook(file));
      }
    } catch (error) {
      if (!(error instanceof TableError)) throw error;
      this.#refuseFile({ file: at.file, kind: undefined, row: error.row ?? at.row, column: null, code: error.problem, bad: true });
    }
    await this.#flush(at.row);
    this.#table = undefined;
  }

  async #take(row: SourceRow, everyCell: boolean): Promise<void> {
    if (this.#table?.file !== row.file) {
      await this.#flush(0);
      this.#table = { file: row.file, match: this.#openTable(row, everyCell) };
      return;
    }
    const { match } = this.#table;
    if (!match) return;
    const { values, problems } = readRow(match, row.cells, this.#today);
    if (problems.length === 0) this.#rows.push(staged(match.kind, row, values));
    else this.#findings.push(...problems.map((problem) => ({ file: row.file, kind: match.kind, row: row.row, bad: true as const, ...problem })));
    if (this.#rows.length + this.#findings.length >= BATCH) await this.#flush(row.row);
  }

  #openTable({ file, row, cells }: SourceRow, everyCell: boolean): HeadingMatch | undefined {
    const kind = guessKind(file, cells);
    if (!kind || this.#seen.has(kind)) {
      this.#refuseFile({ file, kind: undefined, row, column: null, code: kind ? 'repeated_file' : 'unknown_file', bad: true });
      return undefined;
    }
    this.#seen.add(kind);
    const match = matchHeadings(kind, cells, everyCell);
    for (const problem of match.problems) this.#refuseFile({ file, kind, row, bad: true, ...problem });
    this.#findings.push(...match.remarks.map((remark) => ({ file, kind, row, bad: false as const, ...remark })));
    return match.problems.length === 0 ? match : undefined;
  }

  #refuseFile(finding: Finding): void {
    this.readable = false;
    this.#findings.push(finding);
  }

  async #flush(row: number): Promise<void> {
    const match = this.#table?.match;
    if (match && this.#rows.length > 0) await stageRows(this.#tx, match.kind, this.#rows);
    if (this.#findings.length > 0) await stageFindings(this.#tx, this.#findings);
    this.#rows = [];
    this.#findings = [];
    if (this.#table) await this.#progress(this.#table.file, row);
  }
}

function staged(kind: FileKind, { file, row }: SourceRow, values: StagedRow): StagedRow {
  if (kind !== 'deltagare') return { file, row, ...values };
  return { file, row, ...values, birth_date: birthDate(String(values.number)) ?? null };
}
