import exceljs from 'exceljs';
import { publishReport, reportNames, writeReport } from '#app/modules/reports/index.server.ts';
import type { Actor } from '#app/platform/access/actor.ts';
import { withActor } from '#app/platform/db/index.ts';

type Cells = string[][];

/** Every report in every format, as text cells without the headings; figures are compared as numbers. */
export async function formatsOf(actor: Actor): Promise<{ csv: Cells; xlsx: Cells; json: Cells }[]> {
  return withActor(actor, async (tx) => {
    const results: { csv: Cells; xlsx: Cells; json: Cells }[] = [];
    for (const name of reportNames) {
      const table = await publishReport(tx, name, { from: null, to: null, area: null });
      if ('refusal' in table) throw new Error(`${name} was refused`);
      const csv = (await writeReport(table, 'csv')).toString().trimEnd().split('\n').slice(1).map((line) => line.split(';'));
      const json = JSON.parse((await writeReport(table, 'json')).toString()) as Record<string, unknown>[];
      results.push({
        csv: plain(csv),
        json: plain(json.map((row) => Object.values(row))),
        xlsx: plain(await sheetRows(await writeReport(table, 'xlsx'), table.columns.length)),
      });
    }
    return results;
  });
}

async function sheetRows(bytes: Buffer, width: number): Promise<unknown[][]> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  const rows: unknown[][] = [];
  workbook.worksheets[0]?.eachRow((row) => rows.push(Array.from({ length: width }, (_, index) => row.getCell(index + 1).value)));
  return rows.slice(1);
}

function plain(rows: readonly (readonly unknown[])[]): Cells {
  return rows.map((row) => row.map((cell) => (cell === null || cell === '' ? '' : Number.isNaN(Number(cell)) ? String(cell) : String(Number(cell)))));
}
