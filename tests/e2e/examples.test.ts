import { beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { signIn } from '#tests/pages/sign-in.ts';
import { Visitor } from '#tests/pages/visitor.ts';
import { testApp } from '#tests/setup/app.ts';
import { testBrowser } from '#tests/setup/browser.ts';

const phone = { viewport: { width: 390, height: 844 } };
let address: string;
let browser: Browser;
let ada: Visitor;
let bo: Visitor;
/** Where the draft begins, for whoever has Ada's link. */
let overview: string;

beforeAll(async () => {
  const [app, found] = await Promise.all([testApp(), testBrowser()]);
  address = app.address;
  browser = found;
});

/** The path of a link that stands on a page to be copied. */
async function linkOn(visitor: Visitor, part: string): Promise<string> {
  const link = await visitor.main.getByText(new RegExp(`/exempel/${part}/`)).last().innerText();
  return new URL(link.match(/https?:\S+/)?.[0] ?? '').pathname;
}

describe('an example by the link of a call', () => {
  it('is begun on a phone without an account; who answers in no time is asked to wait, and loses nothing', async () => {
    const editor = await Visitor.at(browser, { address });
    await signIn(editor, 'Ester Exempelsson');
    await editor.open('/redaktion/utlysningar');
    await editor.follow('Nya exempel till hösten');
    const path = await linkOn(editor, 'lamna');
    ada = await Visitor.at(browser, { address, ...phone });
    await ada.open(path);
    await ada.fill({ 'Ditt namn': 'Ada Exempelsson', Rubrik: 'Cirkeln på torget' });
    await expect.poll(async () => {
      await ada.press('Börja på ett exempel');
      return ada.path;
    }, { timeout: 20_000 }).toContain('/exempel/utkast/');
    await ada.sees('Ditt utkast är skapat', 'Cirkeln på torget');
    overview = ada.path.split('?')[0] ?? '';
    expect(await ada.widerThanTheScreen()).toBe(false);
    await editor.close();
  });

  it('takes no telephone number in its text, and says where it goes', async () => {
    await ada.open(`${overview}/arbetssatt`);
    await ada.fill({ 'Så gjorde ni': 'Ring 070-174 06 05 så berättar vi.' });
    await ada.press('Spara och fortsätt');
    await ada.sees('skrivs på sidan Kontakt');
    await ada.fill({ 'Så gjorde ni': 'Vi satt på torget varje tisdag.' });
    await ada.press('Spara och gå till översikten');
    await ada.sees('Exemplets delar');
  });

  it('is shared with a colleague by a link of hers; of two who write the same the second sees both', async () => {
    await ada.fill({ 'Kollegans namn': 'Bo Exempelsson' });
    await ada.press('Bjud in');
    const path = await linkOn(ada, 'utkast');
    bo = await Visitor.at(browser, { address, ...phone, javaScriptEnabled: false });
    await bo.open(`${path}/lardomar`);
    await ada.open(`${overview}/lardomar`);
    await bo.fill({ 'Det här fungerade inte': 'Affischerna.' });
    await bo.press('Spara och gå till översikten');
    await ada.fill({ 'Det här fungerade inte': 'Broschyren.' });
    await ada.press('Spara och gå till översikten');
    await ada.sees('Affischerna.', 'Broschyren.');
    await ada.press('Spara och gå till översikten');
    await bo.open(`${path}/lardomar`);
    expect(await bo.main.getByLabel('Det här fungerade inte').inputValue()).toBe('Broschyren.');
    await bo.close();
  });

  it('saves what is typed while it is typed', async () => {
    await ada.open(`${overview}/malgrupp`);
    await ada.fill({ Målgrupp: 'Kvinnor som är hemma.' });
    await ada.main.getByText(/^Sparat \d/).waitFor();
    await ada.open(overview);
    await ada.open(`${overview}/malgrupp`);
    expect(await ada.main.getByLabel('Målgrupp', { exact: true }).inputValue()).toBe('Kvinnor som är hemma.');
    await ada.close();
  });
});
