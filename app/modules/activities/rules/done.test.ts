import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuantity, totalOf, type Quantity } from '#app/lib/quantity.ts';
import { mayCount, type CountedKind, type Unit } from './activity.ts';
import { compare } from './compare.ts';
import { doneOf, plannedOf, type AttendanceCounts, type Counts, type DoneRow, type MeetingCounts } from './done.ts';
import { planReport } from './plan-report.ts';

const noMeetings: MeetingCounts = { meetingsLow: 0, meetingsHigh: 0, invited: 0, present: 0, visits: 0, withoutPresence: 0 };
const nobody: AttendanceCounts = { peopleLow: 0, peopleHigh: 0, hours: null };
const none: Counts = { meetings: noMeetings, attendance: nobody };
const met = (counts: Partial<MeetingCounts>): Counts => ({ ...none, meetings: { ...noMeetings, ...counts } });
const came = (attendance: AttendanceCounts): Counts => ({ ...none, attendance });
const quantity = (text: string): Quantity => parseQuantity(text) ?? { kind: 'not_reported', low: null, high: null };
const row = (text: string, meetingId: string | null = null): DoneRow => ({ total: totalOf(quantity(text)), meetingId });
const amount = (low: number, high: number | null = low, about = false) => ({ low, high, about });

describe('what was done', () => {
  it.each<[Unit, string[], Counts, unknown]>([
    ['occasions', [], none, { amount: null, missing: 0 }],
    ['occasions', ['3', '4'], met({ meetingsLow: 2, meetingsHigh: 2 }), { amount: amount(9), missing: 0 }],
    ['occasions', ['3'], met({ meetingsLow: 1, meetingsHigh: 4 }), { amount: amount(4, 7), missing: 0 }],
    ['people', ['20', '15'], none, { amount: amount(20, 35), missing: 0 }],
    ['people', ['20'], met({ meetingsLow: 2, meetingsHigh: 2, present: 12, visits: 15 }), { amount: amount(20, 32), missing: 0 }],
    ['visits', ['20'], met({ meetingsLow: 2, meetingsHigh: 2, present: 12, visits: 15 }), { amount: amount(35), missing: 0 }],
    ['visits', [], met({ meetingsLow: 2, meetingsHigh: 2, withoutPresence: 2 }), { amount: null, missing: 2 }],
    ['hours', ['2,5', 'minst 3'], met({ meetingsLow: 9, meetingsHigh: 9 }), { amount: amount(5.5, null), missing: 0 }],
    ['people', ['20'], came({ peopleLow: 12, peopleHigh: 15, hours: null }), { amount: amount(20, 35), missing: 0 }],
    ['people', [], came({ peopleLow: 1, peopleHigh: 4, hours: null }), { amount: amount(1, 4), missing: 0 }],
    ['hours', ['10'], came({ peopleLow: 6, peopleHigh: 6, hours: { low: 30, high: 42.5 } }), { amount: amount(40, 52.5), missing: 0 }],
    ['hours', ['10'], came({ peopleLow: 1, peopleHigh: 4, hours: null }), { amount: amount(10), missing: 1 }],
    ['occasions', ['3'], came({ peopleLow: 6, peopleHigh: 6, hours: { low: 30, high: 30 } }), { amount: amount(3), missing: 0 }],
    ['people', ['110', '?', '?'], none, { amount: amount(110), missing: 2 }],
  ])('in %s, by %j', (unit, texts, counts, total) => {
    expect(doneOf(unit, texts.map((text) => row(text)), counts)).toEqual(total);
  });

  it('rows of several activities for one meeting are one, between the least and the most that was said', () => {
    expect(doneOf('people', [row('20', 'a'), row('25', 'a')], none).amount).toEqual(amount(20, 25));
    expect(doneOf('occasions', [row('1', 'a'), row('1', 'a'), row('1', 'b')], none).amount).toEqual(amount(2));
    expect(doneOf('occasions', [row('?', 'a'), row('1', 'a')], none)).toEqual({ amount: amount(1), missing: 0 });
  });

  it('a line without a planned figure is told, not taken for zero', () => {
    expect(plannedOf('occasions', [quantity('4'), null])).toEqual({ amount: amount(4), missing: 1 });
  });
});

describe('against what was planned', () => {
  it.each([
    ['160', '203', 'reached'], ['160', '103', 'below'], ['16', '10-15', 'below'], ['12', '10-15', 'unclear'], ['480', 'cirka 735', 'reached'],
    ['8', 'cirka 8', 'unclear'], ['4', 'minst 5', 'reached'], ['8', 'minst 5', 'unclear'], ['10-20', '15', 'unclear'], ['10-20', '20', 'reached'],
    ['1', 'ej redovisat', 'unclear'],
  ])('planned %s, done %s: %s', (planned, done, verdict) => {
    expect(compare(quantity(planned), doneOf('occasions', [row(done)], none), true)).toBe(verdict);
  });

  it('says "under way" and not "less" while its time is not over', () => {
    expect(compare(quantity('20'), doneOf('occasions', [row('5')], none), false)).toBe('under_way');
    expect(compare(quantity('20'), doneOf('occasions', [], none), false)).toBe('under_way');
    expect(compare(quantity('20'), doneOf('occasions', [row('21')], none), false)).toBe('reached');
  });

  it('says nothing where no figure was planned, nor "less" while somebody has not reported', () => {
    expect(compare(null, doneOf('occasions', [row('5')], none), true)).toBe('no_figure');
    expect(compare(quantity('200'), doneOf('occasions', [row('110'), row('?')], none), true)).toBe('unclear');
  });
});

it('meetings about single persons count as occasions and never as people', () => {
  const kinds: CountedKind[] = ['three_party'];
  expect((['occasions', 'people', 'visits', 'hours', 'pieces'] as const).map((unit) => mayCount(kinds, unit))).toEqual([true, false, false, false, false]);
});

it('the report has every line once, in its own order, and sums of each unit only where several lines share it', () => {
  const groups = fc.subarray(['participants', 'staff', 'partners', 'public', 'others'] as const, { minLength: 1 });
  const line = fc.record({ targetGroups: groups.map((chosen) => [...chosen]), unit: fc.constantFrom<Unit>('occasions', 'pieces'), figure: fc.nat(50) });
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (made) => {
      const lines = made.map(({ figure, ...each }, index) => ({
        ...each, id: String(index), name: String(index), planned: null, rows: [row(String(figure))], counts: none, isOver: true,
      }));
      const report = planReport(lines, () => none);
      expect(report.flatMap((group) => group.lines.map((each) => Number(each.line.id))).toSorted((a, b) => a - b)).toEqual(lines.map((_, index) => index));
      for (const group of report) {
        const ids = group.lines.map((each) => Number(each.line.id));
        expect(ids).toEqual(ids.toSorted((a, b) => a - b));
        for (const sum of group.sums) {
          const same = group.lines.filter((each) => each.line.unit === sum.unit);
          expect(same.length).toBeGreaterThan(1);
          expect(sum.done.amount?.low).toBe(same.reduce((all, each) => all + (each.done.amount?.low ?? 0), 0));
        }
      }
    }),
  );
});
