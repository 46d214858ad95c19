import { areaNames, isReportName, publishReport, refusalText, type ReportName } from '#app/modules/reports/index.server.ts';
import { m } from '#app/paraglide/messages.js';
import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { found, Refused } from '#app/platform/errors/index.ts';
import { today } from '#app/lib/local-date.ts';
import { insertEvidence } from '../data/evidence.ts';
import { insertEvent } from '../data/events.ts';
import { selectExample } from '../data/examples.ts';
import { selectEvidence } from '../data/parts.ts';
import { writerOf } from './writer-of.ts';

/** Reports that tell of outcome; what tells of waiting or money belongs elsewhere. */
const offered: readonly ReportName[] = ['outcome', 'one-year', 'livelihood', 'interventions'];

const messages: Record<string, unknown> = m;

function reportWord(list: 'name' | 'how', name: ReportName): string {
  const message = messages[`reports_${list}_${name.replaceAll('-', '_')}`];
  return typeof message === 'function' ? String((message as () => string)()) : name;
}

/** The figures that an example carries, and what could be added. */
export async function readEvidence(tx: Tx, exampleId: string) {
  const { id, title, state } = found(await selectExample(tx, exampleId));
  return {
    id,
    title,
    open: state !== 'withdrawn' && state !== 'declined',
    evidence: await selectEvidence(tx, exampleId),
    reports: offered.map((name) => ({ value: name, label: reportWord('name', name) })),
    areas: await areaNames(tx),
  };
}

/**
 * Takes a report as it is released today, with small figures hidden, and keeps it with the example: a snapshot that says when it
 * was taken, of what period and how it was counted. Runs as the role that sees the statistics and nothing else.
 * @throws Refused when the period or the area cannot be shown without singling somebody out
 */
export async function takeEvidence(
  tx: Tx,
  member: Member,
  exampleId: string,
  { report, heading, from, to, area }: { report: string; heading: string; from: number | null; to: number | null; area: string | null },
): Promise<void> {
  if (!isReportName(report) || !offered.includes(report)) throw new Refused(m.examples_evidence_unknown());
  const period = { from: from ? `${from}-01-01` : null, to: to ? `${to}-12-31` : null };
  const table = await publishReport(tx, report, { ...period, area });
  if ('refusal' in table) throw new Refused(refusalText(table.refusal));
  const content = {
    heading,
    report,
    takenOn: today(),
    period,
    area,
    definitions: reportWord('how', report),
    threshold: table.threshold,
    columns: table.columns.map((column) => column.heading),
    rows: table.rows.map((row) => [...row]),
  };
  await insertEvidence(tx, { exampleId, heading, report, content, userId: member.userId });
  await insertEvent(tx, writerOf(member), { exampleId, kind: 'figures' });
}
