import personnummer from 'personnummer';
import { addMonths, parseLocalDate, today, type LocalDate } from './local-date.ts';

// Node gives the whole CommonJS module, a bundler its default.
const Checker = 'default' in personnummer ? (personnummer as { default: typeof personnummer }).default : personnummer;

/** `YYYYMMDDNNNN`, or `saknas-N` for a person without a number. */
export type PersonNumber = { kind: 'personnummer' | 'samordningsnummer' | 'reserve'; number: string };
export type PersonNumberProblem = 'empty' | 'format' | 'date' | 'future' | 'check_digit';
export type PersonNumberResult = { ok: true; value: PersonNumber } | { ok: false; problem: PersonNumberProblem };

const SHAPE = /^(\d{2})?(\d{2})(\d{2})(\d{2})([-+]?)(\d{4})$/;
const RESERVE = /^saknas-([1-9]\d{0,8})$/i;

/** Reads 10 or 12 digits with or without - or +, a co-ordination number, or `saknas-N`. */
export function parsePersonNumber(text: string, on: LocalDate = today()): PersonNumberResult {
  const trimmed = text.trim();
  if (trimmed === '') return { ok: false, problem: 'empty' };
  const reserve = RESERVE.exec(trimmed);
  if (reserve) return { ok: true, value: { kind: 'reserve', number: `saknas-${reserve[1]}` } };
  const match = SHAPE.exec(trimmed.replace(/\s/g, ''));
  if (!match) return { ok: false, problem: 'format' };
  const [, century, year = '', month = '', day = '', separator = '', last = ''] = match;
  const full = century ? `${century}${year}` : fullYear(year, month, day, separator, on);
  return check(`${full}${month}${day}${last}`, on);
}

/** The date of birth, or undefined for a reserve identity. */
export function birthDate(number: string): LocalDate | undefined {
  const day = Number(number.slice(6, 8));
  return parseLocalDate(`${number.slice(0, 6)}${String(day > 60 ? day - 60 : day).padStart(2, '0')}`);
}

/** The sex that the number carries: even third-last digit K, odd M. */
export function genderOfNumber(number: string): 'K' | 'M' | undefined {
  if (!/^\d{12}$/.test(number)) return undefined;
  return Number(number[10]) % 2 === 0 ? 'K' : 'M';
}

/** As people write it: `YYYYMMDD-NNNN`. */
export function formatPersonNumber(number: string): string {
  return /^\d{12}$/.test(number) ? `${number.slice(0, 8)}-${number.slice(8)}` : number;
}

/** Demo and test persons have birth numbers 980-999, which nobody has been given. */
export function isDemoNumber(number: string): boolean {
  return /^\d{8}9[89]\d{2}$/.test(number);
}

function fullYear(year: string, month: string, day: string, separator: string, on: LocalDate): string {
  const base = separator === '+' ? addMonths(on, -1200) : on;
  const inCentury = `${base.slice(0, 2)}${year}`;
  const born = `${inCentury}-${month}-${Number(day) > 60 ? String(Number(day) - 60).padStart(2, '0') : day}`;
  return born <= base ? inCentury : String(Number(inCentury) - 100).padStart(4, '0');
}

function check(number: string, on: LocalDate): PersonNumberResult {
  const born = birthDate(number);
  if (!born) return { ok: false, problem: 'date' };
  if (born > on) return { ok: false, problem: 'future' };
  if (!Checker.valid(number)) return { ok: false, problem: 'check_digit' };
  const kind = Number(number.slice(6, 8)) > 60 ? 'samordningsnummer' : 'personnummer';
  return { ok: true, value: { kind, number } };
}
