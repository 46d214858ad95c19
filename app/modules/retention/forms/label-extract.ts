import { zipOf, type ZipFile } from '#app/lib/zip-out.ts';
import { m } from '#app/paraglide/messages.js';
import { getLocale } from '#app/paraglide/runtime.js';
import { byKind, type Extract } from '../rules/extract.ts';
import { extractPage } from '../rules/extract-page.ts';
import type { LabelledExtract } from '../rules/labelled.ts';
import { fieldLabel } from './field-labels.ts';
import { kindLabel, readingLabel, recordCategoryLabel } from './record-labels.ts';

/** An extract in the reader's words. */
export function labelExtract(extract: Extract): LabelledExtract {
  const plain = (id: string, title: string, fields: Record<string, unknown>) => ({ title, records: [{ id, heading: null, about: null, lines: linesOf(fields) }] });
  const parts = byKind(extract.records).map(([kind, records]) => ({
    title: kindLabel(kind),
    records: records.map(({ id, day, owner, category, fields }) => ({
      id, heading: day, lines: linesOf(fields), about: m.retention_extract_record({ owner, category: recordCategoryLabel(category) }),
    })),
  }));
  const lines = extract.readings.map(({ at, organisation, event }) => `${at} ${organisation ?? ''}: ${readingLabel(event)}`);
  return {
    title: m.retention_extract_title(),
    madeOn: extract.madeOn,
    parts: [plain('person', m.retention_extract_person(), extract.person), plain('case', m.retention_extract_about(), extract.about), ...parts],
    readings: { title: m.retention_extract_readings(), lines: [...new Set(lines)] },
  };
}

function linesOf(fields: Record<string, unknown>): { term: string; value: string }[] {
  return Object.entries(fields).map(([field, value]) => ({ term: fieldLabel(field), value: shown(value) }));
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return value.map(shown).join(', ');
  if (typeof value === 'boolean') return value ? m.retention_yes() : m.retention_no();
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
}

/** The package of a case: a page that people read, the same as JSON, and a word on what it is. */
export function packageOf(extract: Extract): ZipFile[] {
  return [
    { name: 'index.html', content: Buffer.from(extractPage(labelExtract(extract), getLocale())) },
    { name: 'extract.json', content: jsonOf(extract) },
    { name: 'README.txt', content: Buffer.from(`${m.retention_package_readme({ date: extract.madeOn })}\n`) },
  ];
}

function jsonOf(extract: Extract | Extract[]): Buffer {
  return Buffer.from(`${JSON.stringify(extract, null, 2)}\n`);
}

/** An extract as a file to be saved; several as one JSON. */
export function asFile(extract: Extract | Extract[], format: 'zip' | 'json'): Response {
  const single = Array.isArray(extract) ? null : extract;
  const zipped = format === 'zip' && single ? zipOf(packageOf(single)) : null;
  const name = `samsteg-${single ? single.caseId.slice(-12) : 'mina-uppgifter'}.${zipped ? 'zip' : 'json'}`;
  return new Response(new Uint8Array(zipped ?? jsonOf(extract)), {
    headers: { 'Content-Type': zipped ? 'application/zip' : 'application/json', 'Content-Disposition': `attachment; filename="${name}"` },
  });
}
