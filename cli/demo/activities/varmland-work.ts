import type { ProjectWork } from './project-work.ts';

/** Invented work around a county's collaboration, 2019-2021. */
export const varmlandWork: ProjectWork = {
  plan: {
    name: 'Aktivitetsplan 2019–2021', startsOn: '2019-01-01', endsOn: '2021-06-30',
    activities: [
      { name: 'Delprojektledarträffar', for: ['staff'], unit: 'occasions', planned: '24', done: ['26'], comment: 'Från mars 2020 på skärm.' },
      { name: 'Studiebesök hos arbetsgivare', for: ['participants'], unit: 'occasions', planned: '40', done: ['12', '5-10', '?'], comment: 'Stannade av under pandemin.' },
      { name: 'Språkstöd på arbetsplatsen', for: ['participants'], unit: 'hours', done: ['cirka 900'] },
      { name: 'Utbildning i bemötande', for: ['staff', 'partners'], unit: 'people', planned: '80', done: ['92'] },
      { name: 'Filmer om vägen till arbete', for: ['participants', 'public'], unit: 'pieces', planned: '4', done: ['6'], comment: 'På fyra språk.' },
    ],
  },
  diary: [
    { on: '2019-10-01', kind: 'event', title: 'Tio kommuner runt ett bord', text: 'Alla delprojekt visade hur en vecka ser ut. Olika, men samma mål: någon som går med hela vägen.' },
    { on: '2020-03-24', kind: 'decision', title: 'Träffarna hålls på skärm', text: 'Den som inte har dator får låna. Språkstödet ringer upp före mötet.' },
  ],
  partners: [{ name: 'Folkhögskolan', brings: 'Kortkurser och övernattning.', since: '2019-03-01' }],
  invitations: [],
  told: [{ on: '2021-05-20', what: 'Slutkonferens på webben', to: 'Länets kommuner', channel: 'web', reach: '150-170' }],
  methods: [{ name: 'Språkstöd före mötet', answers: { af: { state: 'asked', on: '2021-03-01' } } }],
  groups: [
    {
      name: 'Länets styrgrupp', level: 'central', since: '2019-01-01',
      seats: [{ role: 'steering_group', function: 'chair' }, { role: 'project_lead', function: 'secretary' }],
      meetings: [
        {
          on: '2020-04-02', place: 'På skärm', takesUp: 'Pandemin och deltagarna', minutes: 'Närvaron har halverats. Telefonen fungerar bättre än väntat.',
          decisions: [{ text: 'Delprojekten ringer varje deltagare en gång i veckan.', dueOn: '2020-04-15', done: { on: '2020-04-14', note: 'Alla har kommit i gång.' } }],
        },
      ],
    },
  ],
};
