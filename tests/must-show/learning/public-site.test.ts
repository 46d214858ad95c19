import { beforeAll, describe, it } from 'vitest';
import { testApp } from '#tests/setup/app.ts';
import { testBrowser } from '#tests/setup/browser.ts';
import { feedAndDataAreWhole, isDescribedForThePortal, listsWhatThereIs, saysWhatItIs, sendsNothingElse } from './public-site/crawler.ts';
import { keepsNothingBack, mixesNothing, vanishesEverywhere } from './public-site/load.ts';
import { isADocument } from './public-site/pdf.ts';
import { findsByFilters, findsByWords, isAnsweredWhateverSheAsks, learnsWhoAnswers, readsAnExample, readsInEnglish } from './public-site/reader.ts';
import { prepare, type Stage } from './public-site/stage.ts';

let stage: Stage;

beforeAll(async () => {
  const [app, browser] = await Promise.all([testApp({ LOG_LEVEL: 'debug', PUBLISHER_EMAIL: 'redaktionen@exempel.example' }), testBrowser()]);
  stage = await prepare(app, browser);
});

describe('The public site with axe, without scripts, in a crawler’s eyes (sitemap, structured data), under load', () => {
  it('a reader finds examples by words, in any form and misspelt', () => findsByWords(stage));
  it('and by filters that say how many there are, on a phone', () => findsByFilters(stage));
  it('she reads an example: what is old, what has gone, what others say, what it was before', () => readsAnExample(stage));
  it('the frame is in English for whoever wants that, the texts stay Swedish and say so', () => readsInEnglish(stage));
  it('from every page it is a step to who answers for it and how accessible it is', () => learnsWhoAnswers(stage));
  it('whatever stands in an address gets an answer, and nothing of it is logged', () => isAnsweredWhateverSheAsks(stage));
  it('a collection is a tagged PDF with contents and every example', () => isADocument(stage));
  it('a crawler is told where to go', () => listsWhatThereIs(stage));
  it('every page that it is sent to says what it is', () => saysWhatItIs(stage));
  it('and sends nothing but itself: no script, no other host, at most 30 kB', () => sendsNothingElse(stage));
  it('feed and open data hold every example and no contact', () => feedAndDataAreWhole(stage));
  it('the national data portal finds what it asks for', () => isDescribedForThePortal(stage));
  it('under load every reader gets her own page in her own language', () => mixesNothing(stage));
  it('what is kept for everybody is never given to or taken from somebody signed in', () => keepsNothingBack(stage));
  it('what is withdrawn under load is gone in every process at once', () => vanishesEverywhere(stage));
});
