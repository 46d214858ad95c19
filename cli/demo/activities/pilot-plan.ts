import type { PlanToMake } from './plan-to-make.ts';

/**
 * The activity plan that Pilotprojektet published in its final report (county administrative board of Stockholm, 2007:30): what
 * was planned and what its eight resource centres did, as exactly as the report says it. Comments are in our own words.
 */
export const pilotPlan: PlanToMake = {
  name: 'Aktivitetsplan 2005–2006, åtta resurscentra',
  startsOn: '2005-04-01',
  endsOn: '2006-12-31',
  activities: [
    { name: 'Kartläggning', for: ['participants'], unit: 'occasions', planned: '160', done: ['203'], comment: 'Samtal med var och en.' },
    {
      name: 'Arbetsbedömning i samarbete med Arbetsförmedlingen', for: ['participants'], unit: 'people', done: ['110', '?', '?'],
      from: [null, 'Gränslös Vänskap i Grimsta', 'Botkyrka RC'], comment: 'En arbetsförmedlare bedömde. Två centra har inte lämnat uppgift.',
    },
    {
      name: 'Metoder för egenmakt', for: ['participants'], unit: 'pieces', planned: '1', done: ['?'],
      comment: 'Gick inte att räkna: egenmakt var grunden för allt arbete.',
    },
    { name: 'Trepartssamtal', for: ['participants'], unit: 'occasions', done: ['190'] },
    {
      name: 'Motivationssamtal', for: ['participants'], unit: 'occasions', planned: '480', startsOn: '2005-04-15', done: ['cirka 735'],
      comment: 'En uppskattning, eftersom samtalen pågick hela tiden.',
    },
    {
      name: 'Besök och inskrivning på arbetsförmedling', for: ['participants'], unit: 'people', planned: '160', startsOn: '2005-04-15', done: ['103'],
      comment: 'Personer som skrevs in. Fler besök gjordes.',
    },
    {
      name: 'Kurser, tematräffar och studiecirklar', for: ['participants'], unit: 'occasions', planned: '12', startsOn: '2005-05-01', done: ['minst 83'],
      comment: 'Flera tematräffar är inte med i antalet.',
    },
    { name: 'Träffar för projektledarna', for: ['staff'], unit: 'occasions', planned: '20', done: ['19'] },
    {
      name: 'Information till övriga resurscentra i Piloten', for: ['staff'], unit: 'occasions', done: ['24'],
      comment: 'På varje träff, och dessutom i brev och vid studiebesök.',
    },
    { name: 'Lärande och nätverk med länets resurscentra', for: ['staff'], unit: 'occasions', planned: '8', done: ['cirka 8'], comment: 'En uppskattning.' },
    { name: 'Planering av nya projekt', for: ['staff'], unit: 'occasions', planned: '4', done: ['minst 5'] },
    {
      name: 'Regionala partnerskapsmöten', for: ['partners'], unit: 'occasions', planned: '4', done: ['?'],
      comment: 'Alliansens möten tog deras plats.',
    },
    { name: 'Information inom Alliansen', for: ['partners'], unit: 'occasions', planned: '4', done: ['4'] },
    {
      name: 'Föreläsningar för deltagarna', for: ['participants', 'staff'], unit: 'occasions', planned: '20', done: ['80'],
      comment: 'Botkyrka redovisar mer för sig.',
    },
    { name: 'Studiebesök på arbetsplatser', for: ['participants', 'staff'], unit: 'occasions', planned: '20', done: ['95'] },
    {
      name: 'Utbyten mellan centra', for: ['participants', 'staff'], unit: 'occasions', planned: '16', done: ['10-15'],
      comment: 'Samma utbyte kan vara räknat av två centra.',
    },
    {
      name: 'Partnerskapsmöten', for: ['staff', 'partners'], unit: 'occasions', planned: '24', done: ['59'],
      comment: 'Träffar med handläggare och kontaktpersoner kommer till.',
    },
    {
      name: 'Möten med andra aktörer', for: ['staff', 'partners'], unit: 'occasions', done: ['?'],
      comment: 'De var många, men antalet är inte redovisat.',
    },
    { name: 'Dialogseminarier', for: ['staff', 'partners'], unit: 'occasions', planned: '9', done: ['4'] },
    { name: 'Seminarium om tillväxtprogrammet', for: ['staff', 'partners'], unit: 'occasions', planned: '1', startsOn: '2006-01-01', done: ['1'] },
    {
      name: 'Webbsida med undersidor', for: ['participants', 'staff', 'partners', 'public', 'others'], unit: 'pieces', planned: '1', done: ['8'],
      comment: 'Rapporten anger 28 februari 2005 som sista dag, före den första.',
    },
    {
      name: 'Handbok med fallstudier', for: ['participants', 'staff', 'partners', 'public', 'others'], unit: 'pieces', planned: '2', endsOn: '2007-04-30',
      done: ['9'], comment: 'Åtta redovisningar av hinder och en gemensam.',
    },
    { name: 'Minimässor', for: ['participants', 'staff', 'partners', 'public', 'others'], unit: 'occasions', planned: '2', done: ['20'] },
    {
      name: 'Utställningar', for: ['participants', 'staff', 'partners', 'public', 'others'], unit: 'occasions', planned: '8', endsOn: '2007-04-30',
      done: ['23'], comment: 'På bibliotek, medborgarkontor och hos föreningar.',
    },
    {
      name: 'Spridningsseminarier', for: ['participants', 'staff', 'partners', 'public', 'others'], unit: 'occasions', planned: '4',
      startsOn: '2006-01-01', endsOn: '2007-06-30', done: ['10'], comment: 'Centras egna och mässan i april 2007.',
    },
    {
      name: 'Slutrapportering', for: ['participants', 'staff', 'partners', 'public', 'others'], unit: 'pieces', planned: '1',
      startsOn: '2007-02-01', endsOn: '2007-06-30', done: ['1'], comment: 'En gemensam rapport. Några centra skrev egna.',
    },
  ],
};
