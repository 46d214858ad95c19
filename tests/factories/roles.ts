import type { OrganisationPlan } from './collaboration.ts';

type Organisations = Record<string, OrganisationPlan>;

interface Names {
  /** What everybody here is called after the first name, so that nobody mistakes them for people. */
  surname: string;
  place: string;
}

/** Organisations of every kind with people of every role: what a collaboration has that works as the reports describe. */
export function everyRole({ surname, place }: Names): Organisations {
  const named = (first: string) => `${first} ${surname}`;
  return {
    af: {
      name: `Arbetsförmedlingen ${place}`, kind: 'employment_service',
      people: [{ role: 'caseworker', name: named('Hedda') }, { role: 'council_member', name: named('Rune') }],
    },
    fk: {
      name: `Försäkringskassan ${place}`, kind: 'social_insurance',
      people: [{ role: 'caseworker', name: named('Frida') }, { role: 'council_member', name: named('Rolf') }],
    },
    soc: {
      name: `${place} kommun, ekonomiskt bistånd`, kind: 'municipal_social_services',
      people: [{ role: 'caseworker', name: named('Sven') }, { role: 'council_member', name: named('Rosa') }],
    },
    ame: {
      name: `${place} kommun, arbetsmarknad`, kind: 'municipal_labour_unit',
      people: [
        { role: 'coordinator', name: named('Saga') },
        { role: 'companion', name: named('Pia') },
        { role: 'project_lead', name: named('Petra'), mayReadUnsuppressed: true },
        { role: 'admin', name: named('Adam') },
      ],
    },
    school: {
      name: `${place} vuxenutbildning`, kind: 'adult_education',
      people: [{ role: 'group_leader', name: named('Kim') }, { role: 'language_support', name: named('Bahar') }],
    },
    region: { name: `Region ${place}`, kind: 'health_care', people: [{ role: 'health_coordinator', name: named('Hanna') }] },
    centre: { name: `Resurscentrum ${place}`, kind: 'civil_society', people: [] },
    federation: {
      name: `Samordningsförbundet ${place}`, kind: 'federation',
      people: [
        { role: 'federation', name: named('Folke') },
        { role: 'steering_group', name: named('Stina') },
        { role: 'reporting_officer', name: named('Rut'), mayReadUnsuppressed: true },
      ],
    },
    evaluator: { name: `Högskolan ${place}`, kind: 'evaluator', people: [{ role: 'evaluator', name: named('Ulla') }] },
    county: { name: `Länsstyrelsen ${place}`, kind: 'other', people: [{ role: 'editor', name: named('Ester') }] },
  };
}

/** Providers, each with one supervisor. */
export function providers(names: Record<string, string>, surname: string): Organisations {
  const supervisors = ['Astrid', 'Tove', 'Arvid', 'Leo'];
  return Object.fromEntries(
    Object.entries(names).map(([key, name], index): [string, OrganisationPlan] => [
      key,
      { name, kind: 'provider', people: [{ role: 'supervisor', name: `${supervisors[index % supervisors.length]} ${surname}` }] },
    ]),
  );
}
