import { addDays, today } from '#app/lib/local-date.ts';
import type { ProjectWork } from './project-work.ts';

const day = (fromToday: number) => addDays(today(), fromToday);

/** What goes on in the town of today: a plan under way, a diary, and two steering groups. */
export function townWork(): ProjectWork {
  return {
    plan: {
      name: 'Årets aktiviteter', startsOn: day(-250), endsOn: day(115),
      activities: [
        { name: 'Resursråd', for: ['staff', 'partners'], unit: 'occasions', planned: '11', kinds: ['council'], done: ['7'], comment: 'Råd som hålls i Samsteg räknas av sig själva.' },
        { name: 'Styrgruppsmöten', for: ['partners'], unit: 'occasions', planned: '4', kinds: ['steering'], done: [] },
        { name: 'Trepartssamtal', for: ['participants'], unit: 'occasions', planned: '60', kinds: ['three_party'], done: ['20-30', '12'], from: ['Norra staden', 'Södra staden'] },
        { name: 'Hälsoskola', for: ['participants'], unit: 'visits', planned: 'cirka 200', done: ['142'] },
        { name: 'I arbetsträning', for: ['participants'], unit: 'people', planned: '10', attended: ['Arbetsträning i socialt företag'], done: [], comment: 'De som har varit med räknas av sig själva.' },
        { name: 'Information till remittenter', for: ['staff'], unit: 'people', planned: '50', done: ['18', '24', '?'], comment: 'Vårdcentralen har inte svarat hur många som kom.' },
        { name: 'Frukost för arbetsgivare', for: ['others', 'public'], unit: 'occasions', planned: '3', done: ['2'] },
      ],
    },
    diary: [
      {
        on: day(-62), kind: 'event', title: 'Frukost med nio arbetsgivare',
        text: 'Två vill ta emot praktikanter i köket. De frågade mest om språk, och om vem de ringer när något krånglar. Nästa gång är handledarna med från början.',
      },
      { on: day(-58), kind: 'event', title: 'Rummet vid fönstret är klart', text: 'Samtalsrummet har fått bord och fönster som går att öppna. Två platser har flyttat hit från biblioteket.', picture: 'Ett bord vid ett fönster i ett ljust rum' },
      { on: day(-40), kind: 'decision', title: 'En väg in för arbetsgivare', text: 'Alla samtal från arbetsgivare går till samma nummer på kommunen. Den som svarar följer upp inom två dagar.' },
      {
        on: day(-90), kind: 'idea', title: 'Frukost i stället för möte', text: 'Arbetsgivare kommer hellre till en frukost än till ett möte mitt på dagen.',
        became: { state: 'taken_up', outcome: 'Företagarna höll den första i september. Nio kom.' },
      },
      { on: day(-12), kind: 'idea', title: 'Prova på i en vecka', text: 'Fem dagar på samma plats innan arbetsträningen bestäms. Textilmakarna vill pröva med två.' },
    ],
    partners: [
      { name: 'Exempelstads företagare', contact: 'Folke Exempelsson', brings: 'Bjuder in arbetsgivare och håller frukostarna.', since: day(-240) },
      { name: 'Studieförbundet Tillsammans', brings: 'Hälsoskolan och datorsal.', since: day(-200) },
    ],
    invitations: [
      {
        what: 'Frukost för arbetsgivare', sentOn: day(-80), happensOn: day(-62),
        to: { 'Bageriet Limpan': 'yes', 'Hotell Torget': 'yes', 'Tvätteriet Vit': 'no', 'Exempelstads buss': null },
      },
    ],
    told: [
      { on: day(-55), what: 'Reportage om köket', to: 'Läsare av Exempelstads Tidning', channel: 'article', reach: 'ej redovisat' },
      { on: day(-30), what: 'Besök av grannkommunen', to: 'Chefer och handläggare', channel: 'visit', reach: '14', material: 'Bilder om resursrådet' },
    ],
    methods: [
      {
        name: 'En fråga till rådet på en rad',
        text: {
          forWhom: 'Råd och samverkansgrupper där ärenden drar ut på tiden.',
          steps: 'Den som lämnar ärendet skriver en fråga. Rådet svarar på den först. Vem som gör vad och till när skrivs innan nästa ärende.',
          takes: 'Inget mer än en ordförande som håller fast vid frågan.',
        },
        answers: { af: { state: 'taken_over', on: day(-90), from: day(-60) }, fk: { state: 'asked', on: day(-20) } },
      },
    ],
    groups: [
      {
        name: 'Central styrgrupp', level: 'central', since: day(-250),
        seats: [
          { role: 'steering_group', function: 'chair' }, { role: 'federation', function: 'member' }, { role: 'coordinator', function: 'co_opted' },
          { role: 'project_lead', function: 'secretary' },
        ],
        guests: [{ name: 'Britta Exempelsson', organisation: 'region', function: 'member' }],
        meetings: [
          {
            on: day(-45), place: 'Stadshuset', takesUp: 'Siffror för kvartalet\nArbetsgivarna\nHinder som återkommer',
            minutes: 'Fler remisser än platser. Väntetiden till rådet är tre veckor. Hinder om intyg kommer tillbaka och tas till dialogseminariet.',
            decisions: [
              { text: 'Arbetsgivare får en väg in.', dueOn: day(-30), done: { on: day(-33), note: 'Numret finns på kommunens sida.' } },
              { text: 'Förslag på fler platser i hälsoskolan tas fram.', dueOn: day(-5) },
            ],
          },
          { on: day(21), place: 'Stadshuset', takesUp: 'Platser i hälsoskolan\nÅrets aktiviteter' },
        ],
      },
      {
        name: 'Norra stadens styrgrupp', level: 'local', area: 'Norra staden', since: day(-150),
        seats: [{ role: 'coordinator', function: 'chair' }, { role: 'project_lead', function: 'secretary' }],
        meetings: [{ on: day(-20), place: 'Biblioteket', takesUp: 'Lokalen', minutes: 'Lokalen räcker till sommaren.', decisions: [{ text: 'Lokalen behålls till sommaren.' }] }],
      },
    ],
  };
}
