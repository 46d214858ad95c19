import type { BarrierLevel, BarrierTheme } from './barrier.ts';

export interface StarterBarrier {
  code: string;
  title: string;
  whatStood: string;
  leadsTo: string;
  wouldRemove: string;
  themes: BarrierTheme[];
  level: BarrierLevel;
}

/** A list to begin with: what projects for women far from work have met. Each fact is to be checked where it is used. */
export const starterSet: readonly StarterBarrier[] = [
  {
    code: 'treatment', title: 'Bemötandet skiljer sig åt beroende på vem man är', themes: ['treatment', 'equality'], level: 'local',
    whatStood: 'Personer med utländsk bakgrund får kortare samtal, färre frågor och mer misstro än andra när de söker stöd.',
    leadsTo: 'De slutar att fråga, och får inte veta vilket stöd som finns.',
    wouldRemove: 'Gemensam utbildning i bemötande, och att samverkan följer upp hur deltagarna upplever mötet.',
  },
  {
    code: 'stereotype', title: 'Handläggningen utgår från en bild av gruppen, inte av personen', themes: ['treatment'], level: 'local',
    whatStood: 'Insatser väljs efter vad andra från samma land brukar få, och det personen själv kan och vill kommer inte fram.',
    leadsTo: 'Utbildning och erfarenhet syns inte, och insatsen passar inte.',
    wouldRemove: 'Samma breda kartläggning för alla, med personens egna mål först.',
  },
  {
    code: 'several-grounds', title: 'Flera grunder för diskriminering samtidigt ses inte', themes: ['treatment', 'equality'], level: 'national',
    whatStood: 'Kön, ursprung, ålder och funktionsnedsättning hanteras var för sig, fast hindret uppstår när de möts.',
    leadsTo: 'Den som möter flera hinder på en gång faller mellan projekten.',
    wouldRemove: 'Uppföljning som visar flera grunder tillsammans, och stöd som inte kräver att man väljer en av dem.',
  },
  {
    code: 'expectations', title: 'Kvinnor förväntas ta mindre plats på arbetsmarknaden', themes: ['equality'], level: 'local',
    whatStood: 'Kvinnor erbjuds färre timmar, kortare insatser och yrken med lägre lön, ofta med hänvisning till familjen.',
    leadsTo: 'De kommer senare i arbete och får svagare försörjning.',
    wouldRemove: 'Att insatser, timmar och kostnader följs per kön och tas upp i samverkan varje kvartal.',
  },
  {
    code: 'staff-background', title: 'Medarbetare med utländsk bakgrund används som tolk och kulturförklarare', themes: ['treatment', 'cooperation'], level: 'local',
    whatStood: 'Kollegor får uppgifter för sitt språk eller ursprung i stället för det yrke de är anställda i.',
    leadsTo: 'Deras kunskap tas inte till vara, och deltagare får inte en utbildad tolk.',
    wouldRemove: 'Tydliga uppdrag, och tolk bokas när tolk behövs.',
  },
  {
    code: 'resource-centres', title: 'Resurscentrum räknas inte som en part', themes: ['cooperation'], level: 'regional',
    whatStood: 'Föreningar och resurscentrum som når kvinnor långt från arbete bjuds inte in när insatser planeras.',
    leadsTo: 'De som ingen annan når får inget stöd, och kunskapen stannar i föreningen.',
    wouldRemove: 'Överenskommelser som gör civilsamhället till part, med ersättning för arbetet.',
  },
  {
    code: 'study-age', title: 'Åldersgränsen för studiestöd stänger vägen till utbildning', themes: ['finances', 'education', 'rules'], level: 'national',
    whatStood: 'Den som har passerat åldersgränsen får inte studiestöd, och socialtjänsten bedömer olika om studier kan räknas som en väg till försörjning.',
    leadsTo: 'Vuxna utan skolbakgrund kan inte läsa till ett yrke fast de har många år kvar att arbeta.',
    wouldRemove: 'En gemensam tolkning i kommunen, och en fråga till ansvarig myndighet om gränsen.',
  },
  {
    code: 'vocational', title: 'För få yrkesutbildningar som går att läsa med försörjning', themes: ['education', 'finances'], level: 'regional',
    whatStood: 'Utbudet av yrkesutbildning som Arbetsförmedlingen eller kommunen betalar är litet, och kraven på svenska är höga från start.',
    leadsTo: 'Deltagare går runt mellan korta insatser i stället för att få ett yrke.',
    wouldRemove: 'Yrkesutbildning med språkstöd, köpt tillsammans av flera parter.',
  },
  {
    code: 'information', title: 'Information om samhälle och arbetsliv kommer för tidigt eller inte alls', themes: ['information'], level: 'local',
    whatStood: 'Den som är ny får allt på en gång, på ett språk som inte går att följa, och sedan ingenting när frågorna kommer.',
    leadsTo: 'Rättigheter används inte, och beslut tas utan att personen förstår dem.',
    wouldRemove: 'Information i flera omgångar, på modersmålet, när den behövs.',
  },
  {
    code: 'former-education', title: 'En tidigare utbildning spärrar stöd till ett nytt yrke', themes: ['education', 'rules'], level: 'national',
    whatStood: 'Den som har gymnasium eller högskola från ett annat land räknas som utbildad och får inte stöd till en ny utbildning, fast den gamla inte går att använda här.',
    leadsTo: 'Utbildade personer blir kvar i försörjningsstöd eller okvalificerade arbeten.',
    wouldRemove: 'Att bedömningen görs av om utbildningen går att använda, och att validering går snabbare.',
  },
  {
    code: 'swedish-rehab', title: 'Svenska räknas inte som rehabilitering', themes: ['language', 'health', 'rules'], level: 'national',
    whatStood: 'Den som är sjukskriven kan inte läsa svenska som en del av sin rehabilitering utan att ersättningen ifrågasätts.',
    leadsTo: 'Språket försämras under sjukskrivningen, och vägen tillbaka blir längre.',
    wouldRemove: 'Ett gemensamt besked om när språkträning på deltid går att förena med sjukpenning.',
  },
  {
    code: 'housing', title: 'Boende långt från jobb och från andra som talar svenska', themes: ['housing', 'transport'], level: 'local',
    whatStood: 'Bostaden ligger där det finns få arbeten, få mötesplatser och glesa bussar.',
    leadsTo: 'Svenskan övas inte, och resan till en praktikplats tar halva dagen.',
    wouldRemove: 'Insatser i närområdet, och att turtider tas upp när platser väljs.',
  },
  {
    code: 'conserving', title: 'Myndigheten håller fast vid en gammal bedömning', themes: ['rules', 'treatment'], level: 'local',
    whatStood: 'En bedömning som gjordes för länge sedan följer med i varje nytt beslut och prövas inte igen.',
    leadsTo: 'Personen får inte visa vad hon kan i dag.',
    wouldRemove: 'Att varje plan har en dag för ny bedömning, gjord tillsammans med personen.',
  },
  {
    code: 'home', title: 'Ansvaret för hem och barn är ojämnt fördelat', themes: ['equality', 'family'], level: 'national',
    whatStood: 'Kvinnor bär det mesta av hem, barn och kontakter med skola och vård, och insatsens tider tar inte hänsyn till det.',
    leadsTo: 'Hög frånvaro, avbrutna insatser och bilden av att hon inte vill.',
    wouldRemove: 'Tider som går att förena med barnomsorg, barnomsorg från första dagen, och samtal med båda föräldrarna om delat ansvar.',
  },
  {
    code: 'violence', title: 'Våld i nära relation upptäcks inte och hindrar arbete', themes: ['violence', 'health'], level: 'local',
    whatStood: 'Frågor om våld ställs inte, eller ställs så att de inte går att svara på i trygghet.',
    leadsTo: 'Den som utsätts avbryter insatser utan att någon förstår varför.',
    wouldRemove: 'Rutin för att fråga i enrum, och en känd väg till skydd och stöd.',
  },
];
