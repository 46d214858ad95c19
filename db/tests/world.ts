import pg from 'pg';
import { actorOf, type Actor } from '#app/platform/access/actor.ts';
import type { MembershipRole } from '#app/platform/access/roles.ts';
import { newId } from '#app/platform/ids/index.ts';

/** A user with one membership, as the actor that her requests run as. */
export interface Someone {
  userId: string;
  actor: Actor;
}

/**
 * Two tenants; one case owned by the employment service with a record in every table. The provider is told who she is and about
 * work; the municipality is told nothing although its user stands in the team.
 */
export interface World {
  caseId: string;
  personId: string;
  secret: string;
  organisations: Record<'af' | 'provider' | 'kommun' | 'elsewhere', string>;
  people: Record<
    'coordinator' | 'supervisor' | 'colleague' | 'providerColleague' | 'kommunWorker' | 'otherTenant' | 'evaluator' | 'admin' | 'left',
    Someone
  >;
}

/** Tables whose rows belong to one case. */
export const caseTables = [
  'consents', 'notes', 'case_events', 'case_steps', 'assessments', 'assessment_answers', 'agenda_items', 'decisions', 'plans',
  'plan_goals', 'plan_actions', 'plan_references', 'placements', 'attendance', 'livelihoods', 'barrier_observations', 'disclosures', 'case_team',
  'referrals',
] as const;

/** Builds the world as the owner of the tables. */
export async function buildWorld(ownerUrl: string): Promise<World> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    return await new Builder(client).build();
  } finally {
    await client.end();
  }
}

class Builder {
  readonly #client: pg.Client;
  #tenant = '';
  constructor(client: pg.Client) {
    this.#client = client;
  }

  async build(): Promise<World> {
    const other = await this.#collaboration('En annan samverkan');
    const elsewhere = await this.#organisation('Annan myndighet', 'employment_service');
    const otherTenant = await this.#someone('Annan Tenant', elsewhere, 'coordinator', other);
    await this.#collaboration('Samverkan Provköping');
    const af = await this.#organisation('Arbetsförmedlingen Provköping', 'employment_service');
    const provider = await this.#organisation('Jobbverket', 'provider');
    const kommun = await this.#organisation('Provköpings kommun', 'municipal_social_services');
    const people = {
      otherTenant,
      coordinator: await this.#someone('Cora Samordnare', af, 'coordinator'),
      colleague: await this.#someone('Kollega på AF', af, 'caseworker'),
      supervisor: await this.#someone('Handledare', provider, 'supervisor'),
      providerColleague: await this.#someone('Annan handledare', provider, 'supervisor'),
      kommunWorker: await this.#someone('Socialsekreterare', kommun, 'caseworker'),
      evaluator: await this.#someone('Utvärderare', kommun, 'evaluator'),
      admin: await this.#someone('Administratör', af, 'admin'),
      left: await this.#someone('Har slutat', af, 'coordinator', this.#tenant, '2020-01-01'),
    };
    const personId = await this.#person();
    const caseId = await this.#row('cases', {
      person_id: personId, owner_organisation_id: af, status: 'active', started_on: '2026-01-10', municipality: 'Provköping',
    });
    await this.#team(caseId, people.coordinator.userId, af, 'coordinator', true);
    await this.#team(caseId, people.supervisor.userId, provider, 'supervisor');
    await this.#team(caseId, people.kommunWorker.userId, kommun, 'contact');
    await this.#team(caseId, people.left.userId, af, 'responsible');
    await this.#team(caseId, people.admin.userId, af, 'responsible');
    await this.#records(caseId, af, provider);
    return { caseId, personId, secret: 'Hemlighetsmakeri', organisations: { af, provider, kommun, elsewhere }, people };
  }

  async #collaboration(name: string): Promise<string> {
    this.#tenant = newId();
    await this.#client.query('insert into collaborations (id, name, is_demo) values ($1, $2, true)', [this.#tenant, name]);
    return this.#tenant;
  }

  #organisation(name: string, kind: string): Promise<string> {
    return this.#row('organisations', { name, kind });
  }

  async #someone(name: string, organisationId: string, role: MembershipRole, tenant = this.#tenant, validTo?: string): Promise<Someone> {
    const userId = newId();
    await this.#client.query('insert into users (id, name, is_demo) values ($1, $2, true)', [userId, name]);
    const membershipId = await this.#row('memberships', {
      user_id: userId, organisation_id: organisationId, role, valid_from: '2019-01-01', valid_to: validTo ?? null,
    });
    const actor = actorOf({
      sessionId: newId(), userId, userName: name, membershipId, collaborationId: tenant, collaborationName: '', isDemo: true, role,
      organisationId, organisationName: '', personId: null,
    });
    return { userId, actor };
  }

  async #person(): Promise<string> {
    const personId = await this.#row('persons', { gender: 'K', mother_tongue: 'ara' });
    await this.#client.query(
      `insert into person_identities (collaboration_id, person_id, number, number_kind, first_name, last_name, safe_contact)
       values ($1, $2, '198202029809', 'personnummer', 'Amal', 'Hemlighetsmakeri', '070-000 00 00')`,
      [this.#tenant, personId],
    );
    return personId;
  }

  async #team(caseId: string, userId: string, organisationId: string, fn: string, seesProtected = false): Promise<void> {
    await this.#row('case_team', {
      case_id: caseId, user_id: userId, organisation_id: organisationId, function: fn, sees_protected: seesProtected,
      valid_from: '2026-01-10',
    });
  }

  async #records(caseId: string, af: string, provider: string): Promise<void> {
    const own = { case_id: caseId, owner_organisation_id: af };
    const consent = await this.#row('consents', {
      ...own, given_on: '2026-01-12', valid_from: '2026-01-12', how: 'paper', purpose: 'plan', understood: true, text_version: '1',
    });
    for (const category of ['identity', 'work']) {
      await this.#scope(consent, af, provider, category);
      await this.#row('disclosures', {
        case_id: caseId, from_organisation_id: af, to_organisation_id: provider, category, ground: 'consent', consent_id: consent,
        purpose: 'plan', valid_from: '2026-01-12',
      });
    }
    for (const category of ['work', 'health', 'safety']) {
      await this.#row('notes', { ...own, category, occurred_on: '2026-02-01', text: `Hemlighetsmakeri om ${category}` });
      await this.#row('case_events', { ...own, category, occurred_on: '2026-02-01', kind: 'note_written' });
    }
    await this.#row('case_steps', { ...own, kind: 'follow_up_plan', due_on: '2026-12-01', responsible_organisation_id: af });
    const assessment = await this.#row('assessments', { ...own, template: 'kartlaggning', template_version: 1 });
    await this.#row('assessment_answers', { ...own, category: 'health', assessment_id: assessment, question: 'health', answer: '"trött"' });
    const meeting = await this.#row('meetings', { owner_organisation_id: af, kind: 'council', title: 'Resursråd', held_on: '2026-03-01' });
    const item = await this.#row('agenda_items', { ...own, meeting_id: meeting, position: 1 });
    await this.#row('decisions', {
      ...own, meeting_id: meeting, agenda_item_id: item, text: 'Beslut', responsible_organisation_id: af, follow_up_on: '2026-09-01',
      ordinary_measures_exhausted: true,
    });
    const plan = await this.#row('plans', { ...own, number: 1, own_goal: 'Jag vill arbeta' });
    await this.#row('plan_references', { ...own, category: 'work', kind: 'school', held_by: 'Hemlighetsmakeri', dated_on: '2026-01-20', kept_at: 'Skolan' });
    const goal = await this.#row('plan_goals', { ...own, category: 'work', plan_id: plan, position: 1, life_area: 'work', text: 'Arbete' });
    await this.#row('plan_actions', {
      ...own, category: 'work', plan_id: plan, goal_id: goal, position: 1, text: 'Ringa', by_participant: true,
    });
    const intervention = await this.#row('interventions', { name: 'Arbetsträning' });
    await this.#row('placements', { ...own, intervention_id: intervention, starts_on: '2026-03-02', provider_organisation_id: provider });
    await this.#row('attendance', { ...own, month: '2026-03', hours: 40 });
    await this.#row('livelihoods', { ...own, timepoint: 'start', source: 'FS' });
    await this.#observation(caseId, af);
    await this.#row('referrals', {
      kind: 'organisation', state: 'accepted', referring_organisation_id: af, to_organisation_id: af, last_name: 'Hemlighetsmakeri',
      agreed_on: '2026-01-05', agreed_how: 'oral', case_id: caseId,
    });
  }

  async #observation(caseId: string, af: string): Promise<void> {
    const { rows } = await this.#client.query<{ user: string }>('select user_id as user from case_team where case_id = $1 limit 1', [caseId]);
    await this.#row('barrier_observations', {
      case_id: caseId, owner_organisation_id: af, category: 'work', source_kind: 'case', what_stood: 'Hemlighetsmakeri', reported_by: rows[0]?.user,
    });
  }

  async #scope(consent: string, from: string, to: string, category: string): Promise<void> {
    await this.#client.query('insert into consent_scopes values ($1, $2, $3, $4, $5)', [this.#tenant, consent, from, to, category]);
  }

  async #row(table: string, values: Record<string, unknown>): Promise<string> {
    const id = newId();
    const all = { collaboration_id: this.#tenant, id, ...values };
    const columns = Object.keys(all);
    const places = columns.map((_, index) => `$${String(index + 1)}`);
    await this.#client.query(`insert into ${table} (${columns.join(', ')}) values (${places.join(', ')})`, Object.values(all));
    return id;
  }
}
