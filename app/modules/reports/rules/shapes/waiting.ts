import { roundDecimals } from '#app/lib/statistics.ts';
import type { Mask } from '../mask.ts';
import { hiddenMark, type Column, type ReportRow } from '../report.ts';

export const waitingColumns: readonly Column[] = [
  { heading: 'steg', kind: 'text' },
  { heading: 'n', kind: 'count' },
  { heading: 'median_dagar', kind: 'days' },
  { heading: 'p90_dagar', kind: 'days' },
];
export const waitingSteps = ['remiss→samtycke', 'remiss→start', 'remiss→rådsmöte'] as const;

export interface WaitingTime {
  line: string;
  n: number;
  median: number | null;
  p90: number | null;
}

export function waitingRows(times: readonly WaitingTime[], mask: Mask): ReportRow[] {
  const byStep = new Map(times.map((time) => [time.line, time]));
  return waitingSteps.map((step) => {
    if (mask.hides(step)) return [step, hiddenMark, hiddenMark, hiddenMark];
    const time = byStep.get(step);
    return [step, time?.n ?? 0, days(time?.median), days(time?.p90)];
  });
}

function days(value: number | null | undefined): number | null {
  return value === null || value === undefined ? null : roundDecimals(value, 1);
}
