import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { m } from '#app/paraglide/messages.js';
import { url } from '#app/sitemap.ts';
import { inventedNumber } from '#tests/factories/invented-number.ts';
import { findPlaces, type Places } from '#tests/screenshots/places.ts';
import { signIn } from '#tests/screenshots/sign-in.ts';
import { testApp, type TestApp } from '#tests/setup/app.ts';
import { testBrowser } from '#tests/setup/browser.ts';
import { readFields } from './counting/read-fields.ts';
import { totalsOf, type CountedField, type CountedPage, type Operators, type Task } from './counting/time-model.ts';

interface Counting {
  model: Operators;
  tasks: Record<'referral' | 'decision' | 'barrierKnown' | 'barrierTold' | 'barrierWritten', Task>;
}

const counting = JSON.parse(readFileSync(new URL('../../../docs/counting.json', import.meta.url), 'utf8')) as Counting;

let app: TestApp;
let places: Places;
let open: (role: 'caseworker' | 'coordinator' | 'supervisor', path: string) => Promise<Page>;

beforeAll(async () => {
  app = await testApp();
  const browser = await testBrowser();
  places = await findPlaces(app.adminUrl);
  open = async (role, path) => {
    const context = await browser.newContext({ locale: 'sv-SE' });
    const value = await signIn(app.adminUrl, places.collaborationId, role);
    await context.addCookies([{ name: 'samsteg_session', value, url: app.address }]);
    const page = await context.newPage();
    await page.goto(app.address + path);
    return page;
  };
});

describe('A referral in at most 10 minutes, a council decision in at most 3: docs/counting.md counts steps and fields and sums the time', () => {
  it('the referral is counted as its forms are', async () => {
    const page = await open('caseworker', url('overview.day'));
    await page.getByRole('link', { name: m.referrals_new() }).first().click();
    await page.getByRole('button', { name: m.referrals_search_do() }).waitFor();
    const search = await readFields(page, m.referrals_search_do());
    await page.getByLabel(m.referrals_search()).fill(inventedNumber('1985-04-12', 'K'));
    await page.getByRole('button', { name: m.referrals_search_do() }).click();
    await page.getByRole('button', { name: m.referrals_begin() }).click();
    await page.getByRole('button', { name: m.referrals_send() }).waitFor();
    const draft = await readFields(page, m.referrals_send());
    expect([[], search, [], draft]).toEqual(fieldsOf(counting.tasks.referral.pages));
  });

  it('the decision is counted as its form is', async () => {
    const page = await open('coordinator', url('meetings.run', { meetingId: places.meetingId }));
    await page.getByRole('link', { name: m.meetings_first_case() }).click();
    await page.getByRole('button', { name: m.meetings_decide() }).waitFor();
    const decision = await readFields(page, m.meetings_decide());
    expect([[], decision]).toEqual(fieldsOf(counting.tasks.decision.pages));
  });

  it('a barrier is counted as its form is, whichever way it is told', async () => {
    const page = await open('supervisor', url('placements.show', { caseId: places.caseId, placementId: places.placementId }));
    await page.locator(`a[href="${url('barriers.new_from', { kind: 'placement', sourceId: places.placementId })}"]`).click();
    await page.getByRole('button', { name: m.barriers_report_send() }).waitFor();
    const report = await readFields(page, m.barriers_report_send());
    for (const name of ['barrierKnown', 'barrierTold', 'barrierWritten'] as const) expect([[], report]).toEqual(fieldsOf(counting.tasks[name].pages));
  });

  it.each(['referral', 'decision', 'barrierKnown', 'barrierTold'] as const)('the %s is within its time', (name) => {
    const { pages, totals, limitSeconds } = counting.tasks[name];
    expect(totalsOf(pages, counting.model)).toEqual(totals);
    expect(totals.seconds).toBeLessThanOrEqual(limitSeconds ?? 0);
  });

  it('a barrier written in full is summed too, and said to take longer', () => {
    const { pages, totals } = counting.tasks.barrierWritten;
    expect(totalsOf(pages, counting.model)).toEqual(totals);
  });

  it('docs/counting.md says the same', () => {
    const text = readFileSync(new URL('../../../docs/counting.md', import.meta.url), 'utf8');
    for (const { totals, limitSeconds } of Object.values(counting.tasks)) {
      expect(text).toContain(`| ${totals.pages} | ${totals.presses} | ${totals.fields} | **${totals.seconds} s** | ${limitSeconds === null ? '–' : `${limitSeconds} s`} |`);
    }
  });
});

function fieldsOf(pages: readonly CountedPage[]): CountedField[][] {
  return pages.map(({ fields }) => fields.map(({ name, kind, filled }) => ({ name, kind, filled })));
}
