import type { Template } from '../template.ts';
import { choice, choices, number, option, text, yesNo } from './questions.ts';

const byMyself = [
  option('alone', 'Klarar själv', 'On my own'),
  option('with_someone', 'Klarar med någon bredvid', 'With somebody beside me'),
  option('not_yet', 'Inte än', 'Not yet'),
];

const skill = [
  option('well', 'Bra', 'Well'),
  option('some', 'En del', 'Some'),
  option('little', 'Lite', 'A little'),
  option('not', 'Inte än', 'Not yet'),
];

/**
 * "Kartläggning", version 1. The same questions to everyone; what she can and wants before what she needs; no diagnosis.
 * A released version is never changed: new wording is a new version in a file of its own.
 */
export const kartlaggning1: Template = {
  id: 'kartlaggning',
  version: 1,
  sections: [
    {
      id: 'kan-och-vill',
      category: 'work',
      words: { sv: 'Det jag kan och vill', en: 'What I can and want' },
      lead: { sv: 'Börja här. Skriv med hennes egna ord.', en: 'Begin here. Write in her own words.' },
      questions: [
        text('can', 'good_at', ['Vad är du bra på?', 'What are you good at?'],
          ['Också sådant som ingen har betalat för: laga mat, bygga, trösta, ordna.', 'Also what nobody paid for: cooking, building, comforting, organising.']),
        text('can', 'others_ask', ['Vad brukar andra be dig om hjälp med?', 'What do others ask you to help with?']),
        text('can', 'proud_of', ['Vad är du stolt över att ha gjort?', 'What have you done that you are proud of?']),
        text('want', 'dream', ['Om du fick bestämma: hur ser en vanlig dag ut om två år?', 'If you could decide: what is an ordinary day like in two years?']),
        text('want', 'next_step', ['Vad vill du helst göra först?', 'What would you like to do first?']),
        text('need', 'stops', ['Vad har stått i vägen hittills?', 'What has stood in the way so far?']),
      ],
    },
    {
      id: 'bakgrund',
      category: 'identity',
      words: { sv: 'Bakgrund och kontakt', en: 'Background and contact' },
      lead: { sv: 'Hur vi når dig, och det som är bra att veta först.', en: 'How we reach you, and what is good to know first.' },
      questions: [
        choice('fact', 'reach', ['Hur vill du helst bli nådd?', 'How would you like to be reached?'], [
          option('call', 'Telefonsamtal', 'Phone call'), option('message', 'Textmeddelande', 'Text message'),
          option('letter', 'Brev', 'Letter'), option('in_person', 'När vi ses', 'When we meet'),
        ]),
        yesNo('fact', 'own_phone', ['Är telefonen bara din?', 'Is the phone only yours?']),
        number('fact', 'years_in_sweden', ['Hur många år har du bott i Sverige?', 'How many years have you lived in Sweden?'],
          ['Skriv din ålder om du alltid har bott här.', 'Write your age if you have always lived here.']),
        choices('can', 'licences', ['Vad får du köra?', 'What may you drive?'], [
          option('b', 'Personbil (B)', 'Car (B)'), option('heavy', 'Lastbil eller buss', 'Lorry or bus'), option('moped', 'Moped', 'Moped'),
          option('truck', 'Truck', 'Fork lift'), option('none', 'Inget av det här', 'None of these'),
        ]),
        text('want', 'who_along', ['Vem vill du ha med dig på möten?', 'Who would you like to bring to meetings?']),
        text('need', 'before_meeting', ['Vad behöver du för att ett möte ska gå bra?', 'What do you need for a meeting to go well?'],
          ['Tid på dagen, paus, en viss tolk, någon bredvid.', 'Time of day, a break, a certain interpreter, somebody beside you.']),
      ],
    },
    {
      id: 'sprak',
      category: 'language',
      words: { sv: 'Språk', en: 'Language' },
      lead: { sv: 'Alla språk räknas, också dem man bara talar.', en: 'Every language counts, also those you only speak.' },
      questions: [
        text('can', 'languages', ['Vilka språk talar du?', 'Which languages do you speak?']),
        text('can', 'school_language', ['Vilket språk läser och skriver du bäst?', 'Which language do you read and write best?']),
        choice('can', 'swedish_speak', ['Tala svenska', 'Speak Swedish'], skill),
        choice('can', 'swedish_read', ['Läsa svenska', 'Read Swedish'], skill),
        choice('can', 'swedish_write', ['Skriva svenska', 'Write Swedish'], skill),
        text('want', 'practise', ['Var skulle du vilja öva svenska?', 'Where would you like to practise Swedish?']),
        text('need', 'interpreter_wishes', ['Vad är viktigt när det gäller tolk?', 'What matters about an interpreter?'],
          ['Kvinna eller man, på plats eller telefon, någon du inte vill ha.', 'Woman or man, on site or by phone, somebody you do not want.']),
      ],
    },
    {
      id: 'utbildning',
      category: 'education',
      words: { sv: 'Utbildning', en: 'Education' },
      lead: { sv: 'Skola, kurser och det du har lärt dig på egen hand.', en: 'School, courses and what you taught yourself.' },
      questions: [
        number('fact', 'school_years', ['Hur många år har du gått i skola?', 'How many years did you go to school?']),
        text('can', 'courses', ['Vilka utbildningar och kurser har du gått?', 'Which courses and educations have you done?'],
          ['Också sådant som inte blev klart.', 'Also what was not finished.']),
        text('can', 'self_taught', ['Vad har du lärt dig på egen hand?', 'What have you taught yourself?']),
        text('want', 'learn', ['Vad vill du lära dig?', 'What do you want to learn?']),
        choices('need', 'learn_best', ['När lär du dig bäst?', 'When do you learn best?'], [
          option('show', 'När någon visar', 'When somebody shows me'), option('listen', 'När jag lyssnar', 'When I listen'),
          option('read', 'När jag läser', 'When I read'), option('try', 'När jag får prova', 'When I can try'),
          option('small_group', 'I liten grupp', 'In a small group'),
        ]),
      ],
    },
    {
      id: 'arbete',
      category: 'work',
      words: { sv: 'Arbete', en: 'Work' },
      lead: { sv: 'Betalt och obetalt, här och i andra länder.', en: 'Paid and unpaid, here and in other countries.' },
      questions: [
        text('can', 'jobs', ['Vad har du arbetat med?', 'What work have you done?'],
          ['Hemma, i familjens företag och i andra länder räknas också.', 'At home, in a family business and in other countries counts too.']),
        number('can', 'work_years', ['Hur många år har du arbetat sammanlagt?', 'How many years have you worked in all?']),
        text('want', 'wanted_work', ['Vad vill du arbeta med?', 'What do you want to work with?']),
        choice('want', 'wanted_extent', ['Hur mycket vill du börja med?', 'How much do you want to begin with?'], [
          option('hours', 'Några timmar i veckan', 'A few hours a week'), option('half', 'Halvtid', 'Half time'),
          option('most', 'Mer än halvtid', 'More than half time'), option('full', 'Heltid', 'Full time'),
        ]),
        text('need', 'tried', ['Vad har du prövat, och hur blev det?', 'What have you tried, and how did it go?'],
          ['Praktik, kurser och insatser hos olika myndigheter.', 'Placements, courses and measures at different authorities.']),
      ],
    },
    {
      id: 'anpassningar',
      category: 'adaptations',
      words: { sv: 'Det jag behöver för att kunna arbeta', en: 'What I need in order to work' },
      lead: { sv: 'Skriv vad som hjälper. Skriv ingen diagnos.', en: 'Write what helps. Write no diagnosis.' },
      questions: [
        text('can', 'works_well', ['När fungerar det bra för dig?', 'When does it work well for you?']),
        choices('need', 'workplace', ['Vad hjälper på en arbetsplats?', 'What helps at a workplace?'], [
          option('quiet', 'Lugnt och tyst', 'Calm and quiet'), option('breaks', 'Fler pauser', 'More breaks'),
          option('sitting', 'Kunna sitta', 'Being able to sit'), option('no_lifting', 'Inga tunga lyft', 'No heavy lifting'),
          option('one_thing', 'En sak i taget', 'One thing at a time'), option('same_person', 'Samma person att fråga', 'The same person to ask'),
          option('step_free', 'Inga trappor', 'No stairs'), option('pictures', 'Instruktioner med bild', 'Instructions with pictures'),
        ]),
        number('need', 'hours_a_day', ['Hur många timmar om dagen orkar du nu?', 'How many hours a day can you manage now?']),
        text('need', 'other_adaptations', ['Något mer som behöver vara på plats?', 'Anything else that has to be in place?']),
      ],
    },
    {
      id: 'vardag',
      category: 'everyday',
      words: { sv: 'Vardag och boende', en: 'Everyday life and home' },
      lead: { sv: 'Så här ser vardagen ut just nu.', en: 'What everyday life is like right now.' },
      questions: [
        choice('fact', 'housing', ['Hur bor du?', 'How do you live?'], [
          option('own', 'Egen bostad', 'My own home'), option('shared', 'Hos någon', 'With somebody'),
          option('temporary', 'Tillfälligt', 'Temporarily'), option('none', 'Ingenstans fast', 'Nowhere settled'),
        ]),
        choice('can', 'letters', ['Förstå brev från myndigheter', 'Understand letters from authorities'], byMyself),
        choice('can', 'travel', ['Läsa tidtabellen och åka buss', 'Read a timetable and take the bus'], byMyself),
        choice('can', 'digital', ['Göra ärenden på nätet', 'Do errands online'], byMyself),
        choice('can', 'book_care', ['Boka tid hos vården', 'Book an appointment with health care'], byMyself),
        text('want', 'enjoys', ['Vad mår du bra av att göra?', 'What do you enjoy doing?']),
        text('need', 'everyday_help', ['Vad i vardagen vill du ha hjälp med?', 'What do you want help with in everyday life?']),
      ],
    },
    {
      id: 'ekonomi',
      category: 'finances',
      words: { sv: 'Ekonomi', en: 'Finances' },
      lead: { sv: 'Vad du lever på, och hur det går ihop.', en: 'What you live on, and how you manage.' },
      questions: [
        choices('fact', 'income', ['Vad lever du på nu?', 'What do you live on now?'], [
          option('wage', 'Lön', 'Wage'), option('social_assistance', 'Försörjningsstöd', 'Social assistance'),
          option('sickness', 'Sjukpenning eller sjukersättning', 'Sickness benefit'), option('activity', 'Aktivitetsstöd eller a-kassa', 'Activity support or unemployment benefit'),
          option('studies', 'Studiestöd', 'Student aid'), option('parental', 'Föräldrapenning', 'Parental benefit'),
          option('pension', 'Pension', 'Pension'), option('other_person', 'Någon annans inkomst', 'Somebody else’s income'), option('none', 'Inget', 'Nothing'),
        ]),
        choice('can', 'bills', ['Betala räkningar i tid', 'Pay bills on time'], byMyself),
        text('want', 'money_goal', ['Vad vill du att pengarna ska räcka till?', 'What do you want your money to cover?']),
        text('need', 'debts', ['Har du skulder som oroar dig?', 'Do you have debts that worry you?']),
      ],
    },
    {
      id: 'familj',
      category: 'family',
      words: { sv: 'Familj och nätverk', en: 'Family and network' },
      lead: { sv: 'De som finns runt dig.', en: 'The people around you.' },
      questions: [
        text('fact', 'around', ['Vilka finns nära dig?', 'Who is close to you?']),
        number('fact', 'children', ['Hur många barn tar du hand om?', 'How many children do you look after?'],
          ['Skriv bara antalet. Barnen får ingen egen akt här.', 'Write only the number. Children get no record here.']),
        text('can', 'support', ['Vem kan du ringa när det är svårt?', 'Whom can you call when things are hard?']),
        text('want', 'time_with', ['Vad vill du ha tid till för dig och dina nära?', 'What do you want time for, for you and yours?']),
        text('need', 'childcare', ['Vad behöver vara löst för att du ska kunna komma?', 'What has to be arranged for you to be able to come?'],
          ['Barnomsorg, hämtning, någon du vårdar.', 'Childcare, pick-up, somebody you care for.']),
      ],
    },
    {
      id: 'halsa',
      category: 'health',
      words: { sv: 'Hälsa', en: 'Health' },
      lead: { sv: 'Hälsan som du själv känner den. Skriv ingen diagnos.', en: 'Health as you feel it yourself. Write no diagnosis.' },
      questions: [
        choice('fact', 'health_now', ['Hur mår du, för det mesta?', 'How are you, most of the time?'], [
          option('very_good', 'Mycket bra', 'Very well'), option('good', 'Bra', 'Well'), option('fair', 'Sådär', 'So-so'),
          option('bad', 'Dåligt', 'Badly'), option('very_bad', 'Mycket dåligt', 'Very badly'),
        ]),
        text('can', 'strength_from', ['Vad ger dig kraft?', 'What gives you strength?']),
        text('want', 'feel_better', ['Vad skulle du vilja orka mer av?', 'What would you like to have more energy for?']),
        choice('need', 'sleep', ['Hur sover du?', 'How do you sleep?'], [
          option('well', 'Bra', 'Well'), option('sometimes', 'Ibland dåligt', 'Sometimes badly'), option('badly', 'Ofta dåligt', 'Often badly'),
        ]),
        text('need', 'care_contact', ['Vilken vård behöver du hjälp att nå?', 'Which care do you need help to reach?']),
      ],
    },
  ],
};
