import { addDays, localDate, type LocalDate } from '#app/lib/local-date.ts';

export const consentHows = ['signed_on_screen', 'paper', 'oral_with_witness'] as const;
export type ConsentHow = (typeof consentHows)[number];

export const interpreterOutcomes = ['not_needed', 'came', 'did_not_come', 'not_understood'] as const;
export type InterpreterOutcome = (typeof interpreterOutcomes)[number];

export const takenIns = ['read_herself', 'read_out', 'listened'] as const;
export type TakenIn = (typeof takenIns)[number];

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
  /** Her guardian's name, where a guardian answers for her or with her. */
  guardian?: string | null;
  /** Her name as she typed it, where she signed on the screen. */
  signature?: string | null;
  needsGuardian?: boolean;
}

export type ConsentProblem =
  | 'interpreter_absent' | 'interpreter_not_understood' | 'not_understood' | 'witness_missing' | 'given_later' | 'ends_before_today'
  | 'too_long' | 'opens_nothing' | 'guardian_missing' | 'signature_missing';

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
    ['signature_missing', consent.how === 'signed_on_screen' && !consent.signature],
    ['guardian_missing', consent.needsGuardian === true && !consent.guardian],
  ];
  return tests.filter(([, fails]) => fails).map(([problem]) => problem);
}

export type ConsentState = 'valid' | 'ended' | 'revoked' | 'replaced';

/** What `revoked_how` says where a later consent took the place of an earlier. */
export const replacedHow = 'replaced';

/** Where a consent stands on a day. `validTo` is the first day that it no longer holds. */
export function consentState(consent: { validTo: string | null; revokedOn: string | null; revokedHow?: string | null }, today: string): ConsentState {
  if (consent.revokedOn) return consent.revokedHow === replacedHow ? 'replaced' : 'revoked';
  return consent.validTo === null || today < consent.validTo ? 'valid' : 'ended';
}

/** The day to remind of a consent that lapses: so many days before it no longer holds, at the earliest today. */
export function remindedOn(validTo: string, days: number, today: string): LocalDate {
  const day = addDays(localDate(validTo), -days);
  return day < today ? localDate(today) : day;
}

/** Whether a consent that holds lapses soon, so that it is time to ask again. */
export function lapsesSoon(consent: Parameters<typeof consentState>[0], days: number, today: string): boolean {
  return consent.validTo !== null && consentState(consent, today) === 'valid' && remindedOn(consent.validTo, days, today) <= today;
}

/** Whether no agreement counts because of the interpreter. */
export function interpreterFailed(outcome: unknown): outcome is 'did_not_come' | 'not_understood' {
  return outcome === 'did_not_come' || outcome === 'not_understood';
}
