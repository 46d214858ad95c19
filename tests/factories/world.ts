import { Client } from 'pg';
import { actorOf, type Actor, type Member } from '#app/platform/access/actor.ts';
import type { MembershipRole } from '#app/platform/access/roles.ts';
import { withActor, type Tx } from '#app/platform/db/index.ts';
import { newId } from '#app/platform/ids/index.ts';

/** A collaboration to test in: made as the owner, so that what is tested is who may do what with it. */
export interface World {
  collaborationId: string;
  organisation: (name: string, change?: { hidden?: boolean }) => Promise<string>;
  member: (organisationId: string, role: MembershipRole, name?: string) => Promise<Member>;
  participant: (personId: string) => Promise<Member>;
  openCase: (owner: Member, change?: { status?: string }) => Promise<{ caseId: string; personId: string }>;
  joins: (caseId: string, member: Member) => Promise<void>;
  disclose: (caseId: string, from: string, to: string, categories: string[]) => Promise<void>;
  sql: Client['query'];
  close: () => Promise<void>;
}

export async function makeWorld(ownerUrl: string): Promise<World> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  const collaborationId = newId();
  await client.query('insert into collaborations (id, name) values ($1, $2)', [collaborationId, `Prov ${collaborationId}`]);

  async function organisation(name: string, { hidden = false } = {}): Promise<string> {
    const id = newId();
    await client.query(
      'insert into organisations (collaboration_id, id, name, hidden_from_participant) values ($1, $2, $3, $4)',
      [collaborationId, id, name, hidden],
    );
    return id;
  }

  async function addMember(role: MembershipRole, name: string, organisationId: string | null, personId: string | null): Promise<Member> {
    const userId = newId();
    const membershipId = newId();
    await client.query('insert into users (id, name) values ($1, $2)', [userId, name]);
    await client.query(
      `insert into memberships (collaboration_id, id, user_id, organisation_id, person_id, role) values ($1, $2, $3, $4, $5, $6)`,
      [collaborationId, membershipId, userId, organisationId, personId, role],
    );
    return {
      sessionId: newId(), userId, userName: name, membershipId, collaborationId, collaborationName: 'Prov', isDemo: false, role,
      organisationId, organisationName: organisationId, personId,
    };
  }

  async function joins(caseId: string, member: Member): Promise<void> {
    await client.query(
      `insert into case_team (collaboration_id, case_id, user_id, organisation_id, function) values ($1, $2, $3, $4, 'contact')`,
      [collaborationId, caseId, member.userId, member.organisationId],
    );
  }

  async function openCase(owner: Member, { status = 'assessment' } = {}) {
    const [caseId, personId] = [newId(), newId()];
    await client.query(`insert into persons (collaboration_id, id, gender) values ($1, $2, 'K')`, [collaborationId, personId]);
    await client.query(
      `insert into person_identities (collaboration_id, person_id, number_kind, first_name, last_name)
       values ($1, $2, 'none', 'Amina', 'Provsson')`,
      [collaborationId, personId],
    );
    await client.query(
      `insert into cases (collaboration_id, id, person_id, owner_organisation_id, status, started_on)
       values ($1, $2, $3, $4, $5, '2026-01-12')`,
      [collaborationId, caseId, personId, owner.organisationId, status],
    );
    await joins(caseId, owner);
    return { caseId, personId };
  }

  async function disclose(caseId: string, from: string, to: string, categories: string[]): Promise<void> {
    for (const category of categories) {
      const [{ consent_id: consent }] = (await client.query(
        `insert into consents (collaboration_id, case_id, owner_organisation_id, given_on, valid_from, how, purpose, understood, text_version)
         values ($1, $2, $3, app.today(), app.today(), 'paper', 'prov', true, '1') returning id as consent_id`,
        [collaborationId, caseId, from],
      )).rows as [{ consent_id: string }];
      await client.query('insert into consent_scopes values ($1, $2, $3, $4, $5)', [collaborationId, consent, from, to, category]);
      await client.query(
        `insert into disclosures (collaboration_id, case_id, from_organisation_id, to_organisation_id, category, ground, consent_id, purpose)
         values ($1, $2, $3, $4, $5, 'consent', $6, 'prov')`,
        [collaborationId, caseId, from, to, category, consent],
      );
    }
  }

  return {
    collaborationId, organisation, joins, openCase, disclose,
    member: (organisationId, role, name = role) => addMember(role, name, organisationId, null),
    participant: (personId) => addMember('participant', 'Deltagaren', null, personId),
    sql: client.query.bind(client) as Client['query'],
    close: () => client.end(),
  };
}

/** Runs work as somebody, as a request of hers would. */
export function as<T>(member: Member, work: (tx: Tx) => Promise<T>, change: Partial<Actor> = {}): Promise<T> {
  return withActor({ ...actorOf(member), ...change }, work);
}
