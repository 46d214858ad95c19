import { beforeAll, describe, it } from 'vitest';
import { testApp } from '#tests/setup/app.ts';
import { testBrowser } from '#tests/setup/browser.ts';
import { askAfterAYear, exit, livelihoodAtStart } from './journey/following-up.ts';
import { herOwnPages } from './journey/herself.ts';
import { search, seeWhatIsDue } from './journey/lists.ts';
import { assess, hold, plan, readMinutes } from './journey/planning.ts';
import { comeByHerself, maskForColleagues, receive, referByKeyboard, referOthers } from './journey/referring.ts';
import { caseIsCounted, outcome, type Outcome } from './journey/results.ts';
import { changeMemberships, openTheDoor, setUp } from './journey/setting-up.ts';
import { consentAgain, consentCloses, consentOpens, noteInTwoClicks } from './journey/sharing.ts';
import type { Stage } from './journey/stage.ts';
import { closePlace, place, recordHoursByKeyboard } from './journey/working.ts';

let stage: Stage;
let before: Outcome;

beforeAll(async () => {
  const [app, browser] = await Promise.all([testApp(), testBrowser()]);
  stage = { app, browser, collaboration: 'Resursmodellen Södertörn', casePath: '', visitors: new Map() };
});

describe('A browser journey that does the whole of point 5 as the different people who do it, with axe on every page, part of it without scripts and part by keyboard', () => {
  it('an administrator makes organisations, users, memberships and areas', () => setUp(stage));
  it('a role is given, and ended the same day', () => changeMemberships(stage));
  it('an administrator says who receives those who come by themselves', () => openTheDoor(stage));
  it('somebody refers herself on a phone without scripts: an alias, a language, a safe way to be reached', () => comeByHerself(stage));
  it('a caseworker writes a referral by keyboard alone: it saves itself, minds the check digit, and waits for her yes', () => referByKeyboard(stage));
  it('by samordningsnummer or none; taken back; found before it is written again', () => referOthers(stage));
  it('the coordinator asks for more, declines with a reason, accepts', () => receive(stage));
  it('a protected identity is masked for colleagues', () => maskForColleagues(stage));
  it('a case is found by those who work with it', () => search(stage));
  it('a dated note with a category is two clicks from the case', () => noteInTwoClicks(stage));
  it('what she agrees to opens for the provider’s supervisor, and not more', () => consentOpens(stage));
  it('narrowed or taken back, it closes', () => consentCloses(stage));
  it('agreed again, it opens', () => consentAgain(stage));
  it('an assessment, as far as it has come', () => assess(stage));
  it('a council decides, one case on the screen at a time', () => hold(stage));
  it('the minutes say who was there and what was decided, also on paper', () => readMinutes(stage));
  it('a plan with goals and promises, agreed with her and printed for her', () => plan(stage));
  it('the source of livelihood at the start', () => livelihoodAtStart(stage));
  it('a place with its dates', () => place(stage));
  it('the list has what is due first on top, and the case page who does what', () => seeWhatIsDue(stage));
  it('hours by participant and month in one grid, by keyboard alone, printed with a line to sign on', () => recordHoursByKeyboard(stage));
  it('a place is closed with the supervisor’s words, in English', () => closePlace(stage));
  it('the figures before', async () => {
    before = await outcome(stage);
  });
  it('an exit with its reason, and the source of livelihood then', () => exit(stage));
  it('the results show the case, and nobody has typed anything twice', () => caseIsCounted(stage, before));
  it('the source of livelihood after twelve months', () => askAfterAYear(stage));
  it('she signs in on her phone: her plan, who sees what, who has read; also in Arabic', () => herOwnPages(stage));
});
