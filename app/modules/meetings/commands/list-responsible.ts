import type { Tx } from '#app/platform/db/index.ts';
import { listOrganisations } from '#app/modules/organisations/index.server.ts';
import { selectTeam } from '#app/modules/people/index.server.ts';
import { writeResponsible } from '#app/lib/responsible.ts';

/** Who can promise something in a case: those who work with it, by name, and the organisations. */
export async function listResponsible(
  tx: Tx,
  caseId: string,
  known?: readonly { id: string; name: string }[],
): Promise<{ value: string; label: string }[]> {
  const team = await selectTeam(tx, caseId);
  const organisations = known ?? (await listOrganisations(tx));
  const people = team.map((one) => ({ value: writeResponsible(one), label: `${one.name}, ${one.organisationName}` }));
  const others = organisations.map(({ id, name }) => ({ value: writeResponsible({ organisationId: id, userId: null }), label: name }));
  return [...new Map([...people, ...others].map((choice) => [choice.value, choice])).values()];
}
