import type { ProjectWork } from './project-work.ts';

/** Invented work around the resource model of three municipalities, 2012-2014. */
export const resursWork: ProjectWork = {
  plan: {
    name: 'Aktivitetsplan 2012–2014', startsOn: '2012-01-01', endsOn: '2014-12-31',
    activities: [
      { name: 'Resursråd', for: ['staff', 'partners'], unit: 'occasions', planned: '90', kinds: ['council'], done: ['cirka 95'] },
      { name: 'Mobiliseringskurser', for: ['participants'], unit: 'occasions', planned: '6', done: ['5'], comment: 'Tolv till sexton veckor vardera.' },
      { name: 'Deltagare i mobiliseringskurs', for: ['participants'], unit: 'people', planned: '60', done: ['36'] },
      { name: 'Starta socialt företag: träffar', for: ['participants', 'others'], unit: 'occasions', planned: '20-30', done: ['18', 'minst 6'] },
      { name: 'Utbildning om sociala företag', for: ['staff'], unit: 'people', planned: '100', done: ['40-50', '35', '?'], comment: 'Samma personer kan ha gått flera gånger.' },
      { name: 'Öppet hus hos företagen', for: ['partners', 'public'], unit: 'visits', done: ['cirka 400'] },
    ],
  },
  diary: [
    {
      on: '2012-09-18', kind: 'event', title: 'Det första rådet höll tiden',
      text: 'Fyra ärenden på två timmar. Frågan till rådet stod på en rad, och då blev svaret också det.',
    },
    { on: '2013-02-05', kind: 'decision', title: 'Rådet svarar samma dag', text: 'Den som har frågat får beslutet samma eftermiddag, innan protokollet är klart.' },
    { on: '2013-10-22', kind: 'idea', title: 'Företagen tar emot varandra', text: 'De nya företagen lär mer av ett annat företag än av en kurs. Ordna en dag i kvartalet.' },
  ],
  partners: [{ name: 'Coompanion på orten', contact: 'Curt Resursson', brings: 'Råd till den som startar ett socialt företag.', since: '2012-03-01' }],
  invitations: [
    { what: 'Öppet hus i bageriet', sentOn: '2013-04-02', happensOn: '2013-04-25', to: { 'Haninge kommun': 'yes', 'Tyresö kommun': 'yes', 'Nynäshamns kommun': null } },
  ],
  told: [
    { on: '2013-04-25', what: 'Öppet hus i bageriet', to: 'Politiker och chefer', channel: 'visit', reach: '35' },
    { on: '2014-10-09', what: 'Slutkonferens', to: 'Kommuner och myndigheter', channel: 'seminar', reach: 'minst 120', material: 'Utvärderingen' },
  ],
  methods: [
    {
      name: 'Arbetsträning i socialt företag',
      text: {
        forWhom: 'Den som har varit borta länge och behöver börja i egen takt.',
        steps: 'Besök. Två provdagar. En plan med handledaren. Uppföljning i rådet efter tre månader.',
        takes: 'En handledare för tio deltagare.',
      },
      answers: { ame: { state: 'taken_over', on: '2014-05-06', from: '2015-01-01' } },
    },
  ],
  groups: [
    {
      name: 'Central styrgrupp', level: 'central', since: '2012-01-01',
      seats: [{ role: 'steering_group', function: 'chair' }, { role: 'project_lead', function: 'secretary' }],
      meetings: [
        {
          on: '2014-03-12', place: 'Haninge', takesUp: 'Måluppfyllelse\nVad händer efter 2014?', minutes: 'Målet om antalet deltagare nås nästan. Företagen vill fortsätta.',
          decisions: [{ text: 'Varje kommun svarar om den tar över arbetsträningen.', dueOn: '2014-06-01', done: { on: '2014-05-28', note: 'Alla tre har svarat ja.' } }],
        },
      ],
    },
  ],
};
