import { m } from '#app/paraglide/messages.js';
import type { Pattern, Verdict } from '../rules/verdicts.ts';

const patternLabels: Record<Pattern, () => string> = {
  own_record: m.oversight_pattern_own_record, same_surname: m.oversight_pattern_same_surname,
  outside_team: m.oversight_pattern_outside_team, exception: m.oversight_pattern_exception, refused: m.oversight_pattern_refused,
  many_cases: m.oversight_pattern_many_cases, after_hours: m.oversight_pattern_after_hours,
};

const verdictLabels: Record<Verdict, () => string> = {
  expected: m.oversight_verdict_expected, explained: m.oversight_verdict_explained, follow_up: m.oversight_verdict_follow_up,
};

export function patternLabel(pattern: Pattern): string {
  return patternLabels[pattern]();
}

export function verdictLabel(verdict: Verdict): string {
  return verdictLabels[verdict]();
}
