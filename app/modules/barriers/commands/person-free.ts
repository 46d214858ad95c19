import { listOrganisations } from '#app/modules/organisations/index.server.ts';
import { m } from '#app/paraglide/messages.js';
import type { Tx } from '#app/platform/db/index.ts';
import { InvalidForm } from '#app/platform/errors/index.ts';
import { selectFullNames, selectPersons } from '../data/sources.ts';
import { personProblems, type PersonProblem } from '../rules/person-free.ts';

/** What the text comes from: whose names the writer is likely to use, and words that are not to be carried over. */
export interface TextSource {
  caseId: string | null;
  referralId?: string | null;
  caseTexts?: readonly (string | null)[];
}

const nothing: TextSource = { caseId: null };

/** What the writer says of her text: that words which look like a name or an address are none. */
export interface Said {
  nobodyNamed?: boolean;
}

/**
 * Refuses what tells of a person in texts that everybody in the collaboration reads.
 * @throws InvalidForm by field; `nobodyNamed` among them when the writer may say that the words are no person
 */
export async function refusePersons(tx: Tx, texts: Record<string, string | null>, nobodyNamed: boolean, source: TextSource = nothing): Promise<void> {
  const known = {
    persons: await selectPersons(tx, { caseId: source.caseId, referralId: source.referralId ?? null }),
    fullNames: await selectFullNames(tx),
    organisations: (await listOrganisations(tx)).map(({ name }) => name),
    caseTexts: (source.caseTexts ?? []).flatMap((text) => text ?? []),
  };
  const problems = personProblems(texts, known, nobodyNamed);
  if (problems.length === 0) return;
  const fields = Object.fromEntries(problems.map((problem) => [problem.field, told(problem)]));
  if (problems.some(({ kind }) => kind === 'asks')) fields.nobodyNamed = m.barriers_error_confirm();
  throw new InvalidForm(fields);
}

function told({ kind, words }: PersonProblem): string {
  const said = words.slice(0, 3).join(', ');
  if (kind === 'reach') return m.barriers_error_reach();
  if (kind === 'named') return m.barriers_error_named();
  return kind === 'copied' ? m.barriers_error_copied() : m.barriers_error_asks({ words: said });
}
