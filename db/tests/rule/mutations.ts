/** One clause of the rule taken out of a function of the database. */
export interface Mutation {
  what: string;
  name: string;
  from: string;
  to: string;
}

function without(name: string, clausesOf: Record<string, string>, to = 'true'): Mutation[] {
  return Object.entries(clausesOf).map(([what, from]) => ({ what: `${what} (${name})`, name, from, to }));
}

/** Every clause of the functions that policies, lists and search ask. */
export const mutations: Mutation[] = [
  ...without('may_read', {
    'the organisation of the team row': 't.organisation_id = p_organisation',
    'the first day of the team row': 't.valid_from <= p_today',
    'the last day of the team row': '(t.valid_to is null or p_today < t.valid_to)',
    'the organisation of an exception': 'e.organisation_id = p_organisation',
    'the beginning of an exception': 'e.opened_at <= now()',
    'the expiry of an exception': 'now() < e.expires_at',
    'the closing of an exception': 'e.closed_at is null',
    'the owner of a disclosure': 'd.from_organisation_id = p_owner',
    'the receiver of a disclosure': 'd.to_organisation_id = p_organisation',
    'the category of a disclosure': 'd.category = p_category',
    'the first day of a disclosure': 'd.valid_from <= p_today',
    'the last day of a disclosure': '(d.valid_to is null or p_today < d.valid_to)',
  }),
  ...without(
    'may_read',
    {
      'safety under an exception': "if p_category = 'safety' then return false; end if;",
      'being shut out': 'if app.is_shut_out(p_collaboration, p_case, p_user, p_today, named) then return false; end if;',
    },
    '',
  ),
  { what: 'the disclosure itself (may_read)', name: 'may_read', from: 'return found;', to: 'return true;' },
  ...without('is_shut_out', {
    'the first day of a lock': 'l.valid_from <= p_today',
    'the last day of a lock': '(l.valid_to is null or p_today < l.valid_to)',
    'the name on a lock': 'l.user_id = p_user',
  }),
  ...without('is_shut_out', { 'the lock': 'if found then return true; end if;' }, ''),
  { what: 'named people only (is_shut_out)', name: 'is_shut_out', from: 'return found;', to: 'return false;' },
  ...without('works_with', {
    'the organisation of the team row': 't.organisation_id = p_organisation',
    'the first day of the team row': 't.valid_from <= p_today',
    'the last day of the team row': '(t.valid_to is null or p_today < t.valid_to)',
    'being shut out': 'not app.is_shut_out(p_collaboration, p_case, p_user, p_today, named)',
  }),
  ...without('may_read_person', { 'names of the protected': 'NOT p.protected_identity' }),
  ...without('my_cases', {
    'the organisation of the team row': '(t.organisation_id = me_1.organisation)',
    'the first day of the team row': '(t.valid_from <= me_1.today)',
    'the last day of the team row': '((t.valid_to IS NULL) OR (me_1.today < t.valid_to))',
    'named people only': '(mine.named OR (NOT p.named_only))',
    'names of the protected': '(mine.named OR (NOT p.protected_identity))',
    'the name on a lock': '(l.user_id = me.user_id)',
    'the receiver of a disclosure': "(d.to_organisation_id = me.organisation) AND (d.from_organisation_id = c.owner_organisation_id)",
    'the category of a disclosure': "(d.category = 'identity'::record_category)",
  }),
  ...without('search_cases', { 'names that are shown': 'r.names_shown' }),
  ...without('search', {
    'names that are shown': 'mine.names_shown',
    'the receiver of a disclosure': '(d.to_organisation_id = me.organisation)',
    'the first day of a disclosure': '(d.valid_from <= me.today)',
    'the last day of a disclosure': '((d.valid_to IS NULL) OR (me.today < d.valid_to))',
    'the owner of a record': '(n.owner_organisation_id = me.organisation)',
    'the owner of a disclosure': '(n.owner_organisation_id = o.owner)',
    'the category of a disclosure': '(n.category = o.category)',
  }),
  ...['case_organisation', 'role', 'person'].flatMap((name) =>
    without(name, {
      'the first day of the membership': '(m.valid_from <= app.today())',
      'the last day of the membership': '((m.valid_to IS NULL) OR (app.today() < m.valid_to))',
    }),
  ),
  { what: 'the roles that work with cases (case_organisation)', name: 'case_organisation', from: "ARRAY['companion'", to: "ARRAY['admin'::membership_role, 'project_lead'::membership_role, 'companion'" },
];

/** One clause of a policy taken out; the whole of it when no clause is given. */
export interface PolicyMutation {
  what: string;
  table: string;
  policy: string;
  from?: string;
}

const who = '( SELECT app.user_id() AS user_id), ( SELECT app.case_organisation() AS case_organisation), ( SELECT app.today() AS today)';
const visible = (table: string, parent: string, key: string) =>
  `(EXISTS ( SELECT\n   FROM ${parent} ${parent[0] ?? ''}\n  WHERE ((${parent[0] ?? ''}.collaboration_id = ${table}.collaboration_id) AND (${parent[0] ?? ''}.id = ${table}.${key}))))`;

/** The policies that those ways go through: notes stand for every record of a case, whose policies are the same (the catalogue test). */
export const policyMutations: PolicyMutation[] = [
  { what: 'the policy that reads notes', table: 'notes', policy: 'works_with_it' },
  { what: 'the owner in the policy that adds notes', table: 'notes', policy: 'own_people_add', from: '(owner_organisation_id = ( SELECT app.case_organisation() AS case_organisation))' },
  { what: 'who works with it in the policy that adds notes', table: 'notes', policy: 'own_people_add', from: `app.works_with(collaboration_id, case_id, ${who})` },
  { what: 'safety in what the participant sees', table: 'notes', policy: 'her_own', from: "(category <> 'safety'::record_category)" },
  { what: 'hidden organisations in what the participant sees', table: 'notes', policy: 'her_own', from: visible('notes', 'organisations', 'owner_organisation_id') },
  { what: 'whose case it is in what the participant sees', table: 'notes', policy: 'her_own', from: visible('notes', 'cases', 'case_id') },
  { what: 'the policy that reads cases', table: 'cases', policy: 'works_with_it' },
  { what: 'whose case it is, in cases', table: 'cases', policy: 'her_own', from: '(person_id = ( SELECT app.person() AS person))' },
  { what: 'the policy that reads persons', table: 'persons', policy: 'through_case' },
  { what: 'who she is, in persons', table: 'persons', policy: 'her_own', from: '(id = ( SELECT app.person() AS person))' },
  { what: 'the policy that reads names', table: 'person_identities', policy: 'through_case' },
  { what: 'who she is, in names', table: 'person_identities', policy: 'her_own', from: '(person_id = ( SELECT app.person() AS person))' },
];

/** Something granted that no policy could take back. */
export const grantMutations = [
  { what: 'the text of notes granted to participants', grant: 'grant select (text) on notes to app_participant', revoke: 'revoke select (text) on notes from app_participant' },
  { what: 'the statistics’ role given notes', grant: 'grant select on notes to app_stats; create policy leak on notes for select to app_stats using (true)', revoke: 'drop policy leak on notes; revoke select on notes from app_stats' },
];
