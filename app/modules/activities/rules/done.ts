import { addUp, sameOrOthers, totalOf, type Quantity, type Total } from '#app/lib/quantity.ts';
import type { Unit } from './activity.ts';

/** What held meetings add: how many they were, how many different people were invited and came, and how many came in all. */
export interface MeetingCounts {
  meetingsLow: number;
  meetingsHigh: number;
  invited: number;
  present: number;
  visits: number;
  /** Meetings where nobody wrote down who came. */
  withoutPresence: number;
}

/** What attendance in interventions adds: different people who came, and their hours; null where they are too few to tell. */
export interface AttendanceCounts {
  peopleLow: number;
  peopleHigh: number;
  hours: { low: number; high: number } | null;
}

/** What counts as done without being written by hand. */
export interface Counts {
  meetings: MeetingCounts;
  attendance: AttendanceCounts;
}

/** What is written by hand: a row that stands in the place of a meeting, or all other rows of an activity together. */
export interface DoneRow {
  total: Total;
  /** The meeting in whose place the row stands. */
  meetingId: string | null;
}

/** Whether nobody has said anything: no row, no meeting, no attendance. */
export function isSilent(rows: readonly DoneRow[], { meetings, attendance }: Counts): boolean {
  return rows.length === 0 && meetings.meetingsHigh === 0 && attendance.peopleHigh === 0;
}

/** What was done, in a unit: rows by hand, held meetings and attendance, none twice. */
export function doneOf(unit: Unit, rows: readonly DoneRow[], { meetings, attendance }: Counts): Total {
  return join(unit, [...onceEach(rows), ...fromMeetings(unit, meetings), ...fromAttendance(unit, attendance)]);
}

/** Planned figures put together; a line without one is without report. */
export function plannedOf(unit: Unit, planned: readonly (Quantity | null)[]): Total {
  return join(unit, planned.map((quantity) => (quantity ? totalOf(quantity) : { amount: null, missing: 1 })));
}

/** People may be the same ones; all else adds. */
function join(unit: Unit, parts: readonly Total[]): Total {
  return unit === 'people' ? sameOrOthers(parts) : addUp(parts);
}

/** Rows of several activities that stand for one meeting are one: between the least and the most that was said. */
function onceEach(rows: readonly DoneRow[]): Total[] {
  const alone = rows.filter(({ meetingId }) => meetingId === null).map(({ total }) => total);
  const byMeeting = Map.groupBy(rows.filter(({ meetingId }) => meetingId !== null), ({ meetingId }) => meetingId);
  return [...alone, ...[...byMeeting.values()].map((same) => hull(same.map(({ total }) => total)))];
}

function hull(totals: readonly Total[]): Total {
  const amounts = totals.map(({ amount }) => amount).filter((amount) => amount !== null);
  if (amounts.length === 0) return { amount: null, missing: 1 };
  const highs = amounts.map(({ high }) => high);
  const high = highs.some((one) => one === null) ? null : Math.max(...highs.map(Number));
  return { amount: { low: Math.min(...amounts.map(({ low }) => low)), high, about: amounts.some(({ about }) => about) }, missing: 0 };
}

function fromMeetings(unit: Unit, counts: MeetingCounts): Total[] {
  if (counts.meetingsHigh === 0) return [];
  const exactly = (figure: number) => ({ low: figure, high: figure, about: false });
  if (unit === 'occasions') return [{ amount: { low: counts.meetingsLow, high: counts.meetingsHigh, about: false }, missing: 0 }];
  const missing = counts.withoutPresence;
  const recorded = counts.meetingsHigh > missing;
  if (unit === 'people') return [{ amount: recorded ? exactly(counts.present) : null, missing }];
  return unit === 'visits' ? [{ amount: recorded ? exactly(counts.visits) : null, missing }] : [];
}

function fromAttendance(unit: Unit, { peopleLow, peopleHigh, hours }: AttendanceCounts): Total[] {
  if (peopleHigh === 0) return [];
  if (unit === 'people') return [{ amount: { low: peopleLow, high: peopleHigh, about: false }, missing: 0 }];
  if (unit !== 'hours') return [];
  return [hours ? { amount: { ...hours, about: false }, missing: 0 } : { amount: null, missing: 1 }];
}
