import { beforeAll, describe, expect, it } from 'vitest';
import { Visitor } from '#tests/pages/visitor.ts';
import { findPlaces } from '#tests/screenshots/places.ts';
import { signIn } from '#tests/screenshots/sign-in.ts';
import { testApp } from '#tests/setup/app.ts';
import { testBrowser } from '#tests/setup/browser.ts';

let visitor: Visitor;

beforeAll(async () => {
  const [app, browser] = await Promise.all([testApp(), testBrowser()]);
  visitor = await Visitor.at(browser, { address: app.address, javaScriptEnabled: false });
  const { collaborationId } = await findPlaces(app.adminUrl);
  const value = await signIn(app.adminUrl, collaborationId, 'cohort');
  await visitor.page.context().addCookies([{ name: 'samsteg_session', value, url: app.address }]);
});

describe('reports without scripts', () => {
  it('nine reports are one click away, each with its table, its picture and how it is counted', async () => {
    await visitor.open('/resultat');
    expect(await visitor.main.getByRole('link', { name: 'Visa rapporten' }).count()).toBe(9);
    await visitor.open('/resultat/outcome');
    expect(await visitor.main.getByRole('img', { name: /Bild: Avslut/ }).count()).toBe(1);
    expect(await visitor.main.getByRole('rowheader', { name: 'Summa' }).count()).toBe(1);
    expect(await visitor.main.innerText()).toContain('Så räknas det');
  });

  it('a year is chosen in the address, and small figures are stars that are explained', async () => {
    const [, year] = await visitor.page.getByLabel('Från år').locator('option').allInnerTexts();
    await visitor.open(`/resultat/outcome?fran=${year}&till=${year}`);
    expect(await visitor.page.getByLabel('Från år').inputValue()).toBe(year);
    expect(await visitor.main.innerText()).toContain('Varför det står en stjärna');
  });

  it.each(['gender-cost', 'livelihood', 'one-year', 'monthly', 'waiting', 'referrers', 'residence', 'interventions'])('%s is drawn', async (name) => {
    await visitor.open(`/resultat/${name}`);
    expect(await visitor.main.getByRole('table').count()).toBe(1);
    expect(await visitor.main.getByRole('img').count()).toBe(1);
  });

  it('the files are what the page shows', async () => {
    const file = await visitor.page.request.get('/resultat/residence/fil?format=csv');
    expect(file.headers()['content-disposition']).toBe('attachment; filename="residence.csv"');
    expect(await file.text()).toMatch(/^kommun;antal;procent\n/);
  });

  it('a report that does not exist is not found', async () => {
    const answer = await visitor.page.request.get('/resultat/everything');
    expect(answer.status()).toBe(404);
  });
});
