import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';
import type { PreviewRow, Verdict } from '../rules/preview-row.ts';

const PART = 1_000_000;

/** Keeps an uploaded file in parts, so that any process can do the work. */
export async function insertFile(tx: Tx, runId: string, fileNumber: number, file: File): Promise<void> {
  for (let part = 0; part * PART < file.size; part += 1) {
    const content = Buffer.from(await file.slice(part * PART, (part + 1) * PART).arrayBuffer());
    await sql`insert into import_file_parts (collaboration_id, run_id, file_number, part_number, name, content)
      values (app.collaboration(), ${runId}, ${fileNumber}, ${part + 1}, ${file.name}, ${content})`.execute(tx);
  }
}

/** Writes a run's files into a folder, part by part. */
export async function writeFiles(tx: Tx, runId: string, folder: string): Promise<{ name: string; path: string }[]> {
  const { rows } = await sql<{ id: string; name: string; number: number }>`select id, name, file_number as number from import_file_parts
    where collaboration_id = app.collaboration() and run_id = ${runId} order by file_number, part_number`.execute(tx);
  const files = new Map<string, { name: string; path: string }>();
  for (const { id, name, number } of rows) {
    const path = join(folder, String(number));
    const { rows: parts } = await sql<{ content: Buffer }>`select content from import_file_parts
      where collaboration_id = app.collaboration() and id = ${id}`.execute(tx);
    if (parts[0]) await appendFile(path, parts[0].content);
    files.set(path, { name, path });
  }
  return [...files.values()];
}

export async function insertPreview(tx: Tx, runId: string, rows: readonly PreviewRow[]): Promise<void> {
  await sql`insert into import_run_rows (collaboration_id, run_id, position, file, row, label, verdict, findings)
    select app.collaboration(), ${runId}, position, file, row, label, verdict, findings
    from json_to_recordset(${JSON.stringify(rows)}::json)
      as r (position int, file text, row int, label text, verdict text, findings jsonb)`.execute(tx);
}

/** Removes what an earlier attempt had shown. Only a run that is being checked has anything to lose. */
export async function deletePreview(tx: Tx, runId: string): Promise<void> {
  await sql`delete from import_run_rows where collaboration_id = app.collaboration() and run_id = ${runId}`.execute(tx);
}

export async function selectPreview(tx: Tx, runId: string, verdict: Verdict | null, page: number, size: number) {
  const { rows } = await sql<PreviewRow & { total: number }>`
    select position, file, row, label, verdict, findings, (count(*) over ())::int as total from import_run_rows
    where collaboration_id = app.collaboration() and run_id = ${runId} and (${verdict}::text is null or verdict = ${verdict})
    order by position limit ${size} offset ${(page - 1) * size}`.execute(tx);
  return rows;
}

/** Removes the files and rows of a run that is over, and of those that nobody came back to within a week. */
export async function deleteContent(tx: Tx, runId: string): Promise<void> {
  await sql`with over as (
      select id from import_runs where collaboration_id = app.collaboration()
        and (id = ${runId} or created_at < now() - interval '7 days')
    ), files as (
      delete from import_file_parts p using over where p.collaboration_id = app.collaboration() and p.run_id = over.id
    )
    delete from import_run_rows r using over where r.collaboration_id = app.collaboration() and r.run_id = over.id`.execute(tx);
}
