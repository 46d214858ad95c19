import * as code from './codes.ts';
import { anyDate, decimalWithin, integerWithin, pastDate, pastMonth, personNumber, textUpTo, yesNo, type Reader } from './readers.ts';

export const FILE_KINDS = ['deltagare', 'insatser', 'forsorjning', 'narvaro'] as const;
export type FileKind = (typeof FILE_KINDS)[number];
export type SqlType = 'text' | 'date' | 'int' | 'boolean' | 'numeric';

/** A column of a file: its heading, its name in the staging table, and how a cell is read. */
export type Column = { heading: string; name: string; type: SqlType; read: Reader; required?: true };

const person: Column = { heading: 'personnummer', name: 'number', type: 'text', read: personNumber, required: true };

const deltagare: Column[] = [
  person,
  { heading: 'förnamn', name: 'first_name', type: 'text', read: textUpTo(100), required: true },
  { heading: 'efternamn', name: 'last_name', type: 'text', read: textUpTo(100), required: true },
  { heading: 'kön', name: 'gender', type: 'text', read: code.gender, required: true },
  { heading: 'startdatum', name: 'started_on', type: 'date', read: pastDate, required: true },
  { heading: 'område', name: 'area', type: 'text', read: textUpTo(200) },
  { heading: 'folkbokföringskommun', name: 'municipality', type: 'text', read: textUpTo(100) },
  { heading: 'födelseland', name: 'country_of_birth', type: 'text', read: code.country },
  { heading: 'modersmål', name: 'mother_tongue', type: 'text', read: code.language },
  { heading: 'behöver_tolk', name: 'needs_interpreter', type: 'boolean', read: yesNo },
  { heading: 'skriftspråk', name: 'has_written_language', type: 'boolean', read: yesNo },
  { heading: 'utbildning', name: 'education_level', type: 'text', read: code.education },
  { heading: 'remittent', name: 'referrer_name', type: 'text', read: textUpTo(200) },
  { heading: 'remissdatum', name: 'referral_on', type: 'date', read: pastDate },
  { heading: 'samtyckesdatum', name: 'consent_on', type: 'date', read: pastDate },
  { heading: 'rådsmöte', name: 'council_on', type: 'date', read: anyDate },
  { heading: 'år_i_offentlig_försörjning', name: 'years_on_support', type: 'int', read: integerWithin(0, 80) },
  { heading: 'skyddad_identitet', name: 'protected_identity', type: 'boolean', read: yesNo },
  { heading: 'avslutsdatum', name: 'exited_on', type: 'date', read: pastDate },
  { heading: 'avslutsorsak', name: 'exit_reason', type: 'text', read: textUpTo(200) },
];

const insatser: Column[] = [
  person,
  { heading: 'insats', name: 'intervention', type: 'text', read: textUpTo(200), required: true },
  { heading: 'startdatum', name: 'starts_on', type: 'date', read: anyDate, required: true },
  { heading: 'anordnare', name: 'provider', type: 'text', read: textUpTo(200) },
  { heading: 'slutdatum', name: 'ends_on', type: 'date', read: anyDate },
  { heading: 'omfattning_procent', name: 'extent_percent', type: 'int', read: integerWithin(0, 100) },
  { heading: 'kostnad_kr', name: 'cost_sek', type: 'int', read: integerWithin(0, 2_000_000_000) },
  { heading: 'avslutsorsak', name: 'end_reason', type: 'text', read: textUpTo(200) },
];

const forsorjning: Column[] = [
  person,
  { heading: 'tidpunkt', name: 'timepoint', type: 'text', read: code.timepoint, required: true },
  { heading: 'källa', name: 'source', type: 'text', read: code.livelihoodSource, required: true },
  { heading: 'andel_procent', name: 'share_percent', type: 'int', read: integerWithin(0, 100) },
];

const narvaro: Column[] = [
  person,
  { heading: 'månad', name: 'month', type: 'text', read: pastMonth, required: true },
  { heading: 'timmar', name: 'hours', type: 'numeric', read: decimalWithin(0, 744), required: true },
];

export const COLUMNS: Record<FileKind, readonly Column[]> = { deltagare, insatser, forsorjning, narvaro };
