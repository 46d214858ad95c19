import { beforeAll, describe, it } from 'vitest';
import { testApp } from '#tests/setup/app.ts';
import { testBrowser } from '#tests/setup/browser.ts';
import { agreeInArabic, interpreterStaysAway } from './journey/agreeing.ts';
import { closesByHerself, isAnsweredPolitely, opensAgain } from './journey/narrowing.ts';
import { prepare, type Stage } from './journey/stage.ts';
import { joinSupervisor, seesExactly, startsTyping } from './journey/supervisor.ts';

let stage: Stage;

beforeAll(async () => {
  const [app, browser] = await Promise.all([testApp(), testBrowser()]);
  stage = await prepare(app, browser);
});

describe('A browser journey: consent given in Arabic with an interpreter, a provider’s supervisor sees exactly work and language, the participant narrows it, the open page of the supervisor answers politely at the next click and the draft she typed is kept', () => {
  it('the interpreter stays away: nothing counts, and nothing chosen is lost', () => interpreterStaysAway(stage));
  it('the interpreter comes: she reads in Arabic who will see what, and says yes', () => agreeInArabic(stage));
  it('the supervisor of the provider works with the case', () => joinSupervisor(stage));
  it('she sees exactly work and language', () => seesExactly(stage));
  it('she types, and has not sent it yet', () => startsTyping(stage));
  it('the participant closes work and language for the provider herself, on a phone without scripts', () => closesByHerself(stage));
  it('the open page answers politely at the next click, and nothing was written', () => isAnsweredPolitely(stage));
  it('when she has said yes again, what was typed stands in the form', () => opensAgain(stage));
});
