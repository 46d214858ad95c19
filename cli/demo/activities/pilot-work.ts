import { pilotPlan } from './pilot-plan.ts';
import type { ProjectWork } from './project-work.ts';

/** What the first pilot, 2005-2007, could have written about itself: its published plan, and an invented diary around it. */
export const pilotWork: ProjectWork = {
  plan: pilotPlan,
  diary: [
    {
      on: '2005-04-18', kind: 'event', title: 'Åtta centra samlade för första gången',
      text: 'Alla centra berättade hur de tar emot en ny deltagare. Tre gör en lång intervju första dagen, de andra väntar tills de känner varandra. Vi prövar båda och jämför i höst.',
    },
    {
      on: '2005-09-06', kind: 'decision', title: 'Hinder skrivs ner där de uppstår',
      text: 'Varje centrum för bok över vad som står i vägen, med egna ord. En gemensam lista görs två gånger om året och tas med till partnerskapet.',
    },
    {
      on: '2005-11-14', kind: 'idea', title: 'Portföljen som en låda i stället för en pärm',
      text: 'Få vill skriva. Bilder, biljetter och saker de har gjort säger mer, och går att visa för en arbetsgivare.',
      became: { state: 'taken_up', outcome: 'Tre centra använder lådan. Den beskrivs som metod i slutrapporten.' },
    },
    {
      on: '2006-03-21', kind: 'event', title: 'Hälsodagar på fem centra',
      text: 'Promenader, avspänning och en sjuksköterska att fråga. Flera säger att de orkar mer. Vi trodde att hälsa var en sidosak. Det är den inte.',
    },
    {
      on: '2006-08-22', kind: 'decision', title: 'En träff i månaden om metoder',
      text: 'Varannan projektledarträff handlar bara om hur vi arbetar. Redovisning och papper får en egen timme.',
    },
  ],
  partners: [
    { name: 'Studieförbundet Bilden', contact: 'Berit Pilotsson', brings: 'Lokaler och ledare för studiecirklar.', since: '2005-05-02' },
    { name: 'Kvinnojouren Lyktan', brings: 'Samtal om våld, och en väg till skydd när det behövs.', since: '2005-09-01' },
    { name: 'Företagarna på orten', contact: 'Frej Pilotsson', brings: 'Studiebesök och praktikplatser.', since: '2006-01-16' },
  ],
  invitations: [
    {
      what: 'Dialogseminarium om bemötande', sentOn: '2005-10-03', happensOn: '2005-11-08',
      to: { Arbetsförmedlingen: 'yes', Försäkringskassan: 'yes', Socialförvaltningen: 'no', 'Studieförbundet Bilden': 'yes', Länsarbetsnämnden: null },
    },
    {
      what: 'Slutseminarium: modellen och resultaten', sentOn: '2007-03-12', happensOn: '2007-04-27',
      text: 'Projektledare, lokala parter och finansiärer. Vi visar modellen, resultaten och utvärderingen.',
      to: { Arbetsförmedlingen: 'yes', Försäkringskassan: 'maybe', Socialförvaltningen: 'yes', 'Företagarna på orten': null },
    },
  ],
  told: [
    { on: '2005-11-08', what: 'Dialogseminarium om bemötande', to: 'Lokala och regionala parter', channel: 'seminar', reach: '40-50' },
    { on: '2006-05-15', what: 'Artikel om vägen till arbete', to: 'Läsare av fackpressen', channel: 'article', reach: 'ej redovisat' },
    { on: '2007-04-19', what: 'Mässa om jämställd tillväxt', to: 'Resurscentra i hela landet', channel: 'exhibition', reach: 'cirka 300', material: 'Broschyr om modellen' },
    { on: '2007-04-27', what: 'Slutseminarium', to: 'Parter och finansiärer', channel: 'seminar', reach: '64', material: 'Slutrapport och utvärdering' },
  ],
  methods: [
    {
      name: 'Motivationsarbete i fem steg',
      text: {
        forWhom: 'Kvinnor som länge har varit utan arbete och som sällan har fått frågan vad de vill.',
        steps: 'Välkomna. Börja med något som passar just henne. Skriv planen tillsammans. Följ upp den så länge hon är med. Gå med till arbetsförmedlingen när hon vill.',
        takes: 'En handledare på heltid för varje centrum och en lokal där man får vara.',
      },
      answers: {
        centre: { state: 'taken_over', on: '2007-01-15', from: '2007-07-01' },
        soc: { state: 'not_taken_over', on: '2007-01-15', reason: 'Budgeten sätts ett år i taget.' },
        af: { state: 'asked', on: '2007-03-01' },
      },
    },
    { name: 'Portfölj för deltagaren' },
  ],
  groups: [
    {
      name: 'Projektets styrgrupp', level: 'central', since: '2005-01-03',
      seats: [{ role: 'steering_group', function: 'chair' }, { role: 'federation', function: 'member' }, { role: 'project_lead', function: 'co_opted' }],
      guests: [{ name: 'Gull Pilotsson', organisation: 'county', function: 'member' }],
      meetings: [
        {
          on: '2006-06-07', place: 'Länsstyrelsen', takesUp: 'Ny samordnare\nEkonomin\nHur vi följer centra',
          minutes: 'Samordnaren slutar. Styrgruppen tar över kontakten med centra tills en ny är på plats. Redovisningen tar för mycket tid.',
          decisions: [
            { text: 'En ny samordnare anställs före hösten.', dueOn: '2006-08-01', done: { on: '2006-08-01', note: 'Började den första augusti.' } },
            { text: 'Centra får vara med och sätta dagordningen.' },
          ],
        },
        {
          on: '2006-11-29', place: 'Länsstyrelsen', takesUp: 'Förlängning\nSlutrapport',
          minutes: 'Inga nya medel. Arbetet med slutrapporten går före.',
          decisions: [{ text: 'Metoderna beskrivs så att andra kan ta över dem.', dueOn: '2007-04-30' }],
        },
      ],
    },
  ],
};
