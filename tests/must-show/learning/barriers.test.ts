import { beforeAll, describe, it } from 'vitest';
import { testApp } from '#tests/setup/app.ts';
import { testBrowser } from '#tests/setup/browser.ts';
import { ownerAnswers, ownerRemoves, recognisedAndAsked, takenUpAtMeeting } from './barriers/answering.ts';
import { bothAreTold, exampleDraftStands, nothingOfHer } from './barriers/being-told.ts';
import { becomesBarrier, reportedFromPlace, secondIsSuggested } from './barriers/reporting.ts';
import { prepare, type Stage } from './barriers/stage.ts';

let stage: Stage;

beforeAll(async () => {
  const [app, browser] = await Promise.all([testApp(), testBrowser()]);
  stage = await prepare(app, browser);
});

describe('A browser journey: a supervisor reports a barrier from a placement on a phone, a second report from another organisation is suggested and attached, the owner answers, the partnership meeting takes it up, it is removed, both reporters are told, an example draft stands', () => {
  it('a supervisor reports it from a place, on a phone', () => reportedFromPlace(stage));
  it('she writes it as a barrier with no person in it: what names her participant is refused', () => becomesBarrier(stage));
  it('somebody of another organisation types, and is shown that it is known; her report is attached', () => secondIsSuggested(stage));
  it('the bank recognises it, and asks the organisation that could remove it', () => recognisedAndAsked(stage));
  it('the owner answers', () => ownerAnswers(stage));
  it('the partnership meeting takes it up', () => takenUpAtMeeting(stage));
  it('the owner removes it', () => ownerRemoves(stage));
  it('both reporters are told', () => bothAreTold(stage));
  it('nothing of what stood in the case is seen by anybody who may not read it', () => nothingOfHer(stage));
  it('an example draft stands', () => exampleDraftStands(stage));
});
