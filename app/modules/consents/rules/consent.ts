export const consentHows = ['signed_on_screen', 'paper', 'oral_with_witness'] as const;
export type ConsentHow = (typeof consentHows)[number];

export const interpreterOutcomes = ['not_needed', 'came', 'did_not_come', 'not_understood'] as const;
export type InterpreterOutcome = (typeof interpreterOutcomes)[number];

/** Version of the words that she is read and signs. Changes with the texts that begin `consents_words_`. */
export const textVersion = '2026-1';

/** Longest time that one consent may hold, in months: then she is asked anew. */
export const longestMonths = 24;

export interface ConsentAsGiven {
  givenOn: string;
  /** The last day that it holds. */
  lastDay: string;
  how: ConsentHow;
  interpreter: InterpreterOutcome;
  understood: boolean;
  witness: string | null;
  opensNothing: boolean;
}

export type ConsentProblem =
  | 'interpreter_absent' | 'interpreter_not_understood' | 'not_understood' | 'witness_missing' | 'given_later' | 'ends_before_today'
  | 'too_long' | 'opens_nothing';

/** Why a consent does not count; empty when it does. `latest` is the last day that any consent may hold. */
export function problemsOf(consent: ConsentAsGiven, today: string, latest: string): ConsentProblem[] {
  const tests: [ConsentProblem, boolean][] = [
    ['interpreter_absent', consent.interpreter === 'did_not_come'],
    ['interpreter_not_understood', consent.interpreter === 'not_understood'],
    ['not_understood', !consent.understood],
    ['witness_missing', consent.how === 'oral_with_witness' && !consent.witness],
    ['given_later', consent.givenOn > today],
    ['ends_before_today', consent.lastDay < today],
    ['too_long', consent.lastDay > latest],
    ['opens_nothing', consent.opensNothing],
  ];
  return tests.filter(([, fails]) => fails).map(([problem]) => problem);
}

/** Where a consent stands on a day. `validTo` is the first day that it no longer holds. */
export function consentState(consent: { validTo: string | null; revokedOn: string | null }, today: string): 'valid' | 'ended' | 'revoked' {
  if (consent.revokedOn) return 'revoked';
  return consent.validTo === null || today < consent.validTo ? 'valid' : 'ended';
}
