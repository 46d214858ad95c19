import { m } from '#app/paraglide/messages.js';
import type { ConsentProblem } from '../rules/consent.ts';

/** The field that each problem stands beside. */
export const problemField: Record<ConsentProblem | 'opens_own', string> = {
  interpreter_absent: 'interpreter',
  interpreter_not_understood: 'interpreter',
  not_understood: 'understood',
  witness_missing: 'witness',
  given_later: 'givenOn',
  ends_before_today: 'lastDay',
  too_long: 'lastDay',
  opens_nothing: 'chosen',
  guardian_missing: 'guardian',
  opens_own: 'from',
  signature_missing: 'signature',
};

const words: Record<ConsentProblem | 'opens_own', () => string> = {
  interpreter_absent: m.consents_problem_interpreter_absent,
  interpreter_not_understood: m.consents_problem_interpreter_not_understood,
  not_understood: m.consents_problem_not_understood,
  witness_missing: m.consents_problem_witness_missing,
  given_later: m.consents_problem_given_later,
  ends_before_today: m.consents_problem_ends_before_today,
  too_long: m.consents_problem_too_long,
  opens_nothing: m.consents_problem_opens_nothing,
  guardian_missing: m.consents_problem_guardian_missing,
  opens_own: m.consents_problem_opens_own,
  signature_missing: m.consents_problem_signature_missing,
};

export function problemMessage(problem: ConsentProblem | 'opens_own'): string {
  return words[problem]();
}
