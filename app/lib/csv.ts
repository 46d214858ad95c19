import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { CsvError, parse, type Parser } from 'csv-parse';
import { TableError, type TableRow } from './table-row.ts';
import { detectEncoding, type TextEncodingName } from './text-encoding.ts';

const DELIMITERS = [';', ',', '\t'];
const LONGEST_ROW = 200_000;
const HEADING_SAMPLE = 65_536;

/** Reads a CSV file row by row. Alphabet and delimiter are found out; empty lines count but are left out. */
export async function* readCsv(path: string): AsyncGenerator<TableRow> {
  const found = await detectEncoding(path);
  if (!found.ok) throw new TableError(found.problem);
  const parser = parse({
    delimiter: detectDelimiter(await headOf(path, found.encoding)),
    bom: true,
    relax_column_count: true,
    skip_empty_lines: false,
    max_record_size: LONGEST_ROW,
  });
  const source = Readable.from(decode(path, found.encoding));
  source.on('error', (error) => parser.destroy(error)).pipe(parser);
  try {
    yield* rowsOf(parser);
  } finally {
    source.destroy();
  }
}

/** The delimiter that the heading line has most of, outside quotes. */
export function detectDelimiter(text: string): string {
  const heading = (text.replace(/^\ufeff/, '').split(/\r?\n|\r/).find((line) => line.trim() !== '') ?? '').replace(/"[^"]*"/g, '');
  const counts = DELIMITERS.map((delimiter) => heading.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ';';
}

async function* rowsOf(parser: Parser): AsyncGenerator<TableRow> {
  let row = 0;
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      row += 1;
      if (cells.some((cell) => cell.trim() !== '')) yield { row, cells };
    }
  } catch (error) {
    if (error instanceof CsvError) throw new TableError(problemOf(error), row + 1);
    throw error;
  }
  if (row === 0) throw new TableError('empty');
}

function problemOf(error: CsvError) {
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') return 'unclosed_quote';
  if (error.code === 'CSV_MAX_RECORD_SIZE') return 'too_long_row';
  return error.code === 'INVALID_OPENING_QUOTE' || error.code === 'CSV_INVALID_CLOSING_QUOTE' ? 'bad_quote' : 'unreadable';
}

async function* decode(path: string, encoding: TextEncodingName): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

async function headOf(path: string, encoding: TextEncodingName): Promise<string> {
  for await (const chunk of createReadStream(path, { end: HEADING_SAMPLE })) return new TextDecoder(encoding).decode(chunk as Buffer);
  return '';
}
