/** One record as it is handed out: whose, of what category, of which day, and what it says, by column. */
export interface ExtractRecord {
  kind: string;
  id: string;
  owner: string;
  category: string;
  day: string | null;
  fields: Record<string, unknown>;
}

export interface ExtractReading {
  at: string;
  organisation: string | null;
  role: string | null;
  event: string;
}

/** What is held about a person in one case, ready to be read by people and by machines. */
export interface Extract {
  caseId: string;
  madeOn: string;
  organisation: string | null;
  person: Record<string, unknown>;
  about: Record<string, unknown>;
  records: ExtractRecord[];
  readings: ExtractReading[];
}

const DAYS = ['occurred_on', 'held_on', 'given_on', 'decided_on', 'agreed_on', 'starts_on', 'started_on', 'written_on', 'asked_on', 'due_on', 'month',
  'answered_at', 'decided_at', 'signed_at', 'created_at', 'added_at'];
const TECHNICAL = ['collaboration_id', 'case_id', 'owner_organisation_id', 'category', 'id', 'version', 'stat_key'];

/** The day that a record tells of. */
export function dayOf(row: Record<string, unknown>): string | null {
  const value = DAYS.map((column) => row[column]).find((one) => typeof one === 'string');
  return typeof value === 'string' ? value.slice(0, 10) : null;
}

/**
 * What a row says: without what only machines need; organisations and users by name. An id whose name the reader may not see
 * is left out, and so is every other id.
 */
export function fieldsOf(row: Record<string, unknown>, names: ReadonlyMap<string, string>): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const [column, value] of Object.entries(row)) {
    if (TECHNICAL.includes(column) || value === null) continue;
    if (typeof value === 'string' && /^[0-9a-f]{8}-[0-9a-f]{4}-/.test(value)) {
      const name = names.get(value);
      if (name) fields[column.replace(/_(user_|organisation_)?id$/, '')] = name;
    } else fields[column] = value;
  }
  return fields;
}

/** Records of each kind together, in the order of their days. */
export function byKind(records: readonly ExtractRecord[]): [kind: string, records: ExtractRecord[]][] {
  const kinds = Map.groupBy(records, ({ kind }) => kind);
  return [...kinds].map(([kind, found]) => [kind, found.toSorted((a, b) => (a.day ?? '').localeCompare(b.day ?? ''))]);
}
