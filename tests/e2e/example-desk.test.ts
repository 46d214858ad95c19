import { beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { audit } from '#tests/pages/audit.ts';
import { signIn } from '#tests/pages/sign-in.ts';
import { Visitor } from '#tests/pages/visitor.ts';
import { testApp } from '#tests/setup/app.ts';
import { testBrowser } from '#tests/setup/browser.ts';

let address: string;
let browser: Browser;

beforeAll(async () => {
  const [app, found] = await Promise.all([testApp(), testBrowser()]);
  address = app.address;
  browser = found;
});

async function signedIn(name: string): Promise<Visitor> {
  const visitor = await Visitor.at(browser, { address });
  await signIn(visitor, name);
  return visitor;
}

describe('an example is sent in', () => {
  it('when the terms have been read and said yes to, and not before', async () => {
    const editor = await signedIn('Ester Exempelsson');
    await editor.open('/redaktion/utlysningar');
    await editor.follow('Nya exempel till hösten');
    const words = await editor.main.getByRole('group', { name: 'Textilverkstaden Trådrullen' }).innerText();
    await editor.close();
    const writer = await Visitor.at(browser, { address, javaScriptEnabled: false });
    await writer.open(new URL(/https?:\S+/.exec(words)?.[0] ?? '').pathname);
    await writer.sees('Det som publiceras blir öppna data', 'CC BY 4.0');
    await audit(writer.page);
    const box = writer.main.getByLabel('Ja, exemplet får publiceras som öppna data (CC BY 4.0)');
    expect(await box.getAttribute('required')).not.toBeNull();
    await box.evaluate((input) => input.removeAttribute('required'));
    await writer.press('Skicka in exemplet');
    await writer.sees('Säg ja till villkoren');
    await audit(writer.page);
    await writer.tick('Ja, exemplet får publiceras som öppna data (CC BY 4.0)');
    await writer.press('Skicka in exemplet');
    await writer.sees('inskickat');
    await writer.close();
  });
});

describe('several on one draft', () => {
  it('a colleague is let in by name, finds it among her own, and is let out again', async () => {
    const saga = await signedIn('Saga Exempelsson');
    await saga.open('/redaktion/mina');
    await saga.follow('Skriv ditt eget CV utan text');
    await audit(saga.page);
    await saga.choose('Kollega med konto i Samsteg', /^Hedda Exempelsson/);
    await saga.press('Lägg till');
    const hedda = await signedIn('Hedda Exempelsson');
    await hedda.open('/redaktion/mina');
    await hedda.follow('Skriv ditt eget CV utan text');
    await hedda.sees('De som skriver', 'Saga Exempelsson');
    await hedda.seesNot('Kollega med konto i Samsteg', 'Ta bort från utkastet');
    const path = hedda.path;
    await saga.press('Ta bort från utkastet');
    await hedda.isRefused(path);
    await Promise.all([saga.close(), hedda.close()]);
  });
});

describe('an example in another language', () => {
  it('is translated by one editor, read by another, and readers and search engines find the way between', async () => {
    const ester = await signedIn('Ester Exempelsson');
    await ester.open('/redaktion?lage=published&lan=');
    await ester.follow('Hälsoskola på vårdcentralen');
    const original = ester.path;
    await audit(ester.page);
    await ester.press('Börja översätta till engelska');
    const write = ester.path;
    await ester.sees('Det här är en översättning');
    await ester.open(`${write}/vilka`);
    await ester.fill({ Rubrik: 'Health school at the clinic' });
    await ester.press('Spara och gå till översikten');
    await ester.open(write.replace('/skriv', ''));
    await ester.sees('Någon annan i redaktionen läser översättningen');
    const edvin = await signedIn('Edvin Exempelsson');
    await edvin.open(write.replace('/skriv', ''));
    await edvin.press('Översättningen stämmer');
    await edvin.press('Publicera exemplet');
    await edvin.follow('Se det publicerade exemplet');
    const english = edvin.path;
    const reader = await Visitor.at(browser, { address, javaScriptEnabled: false });
    await reader.open(english);
    await audit(reader.page);
    expect(await reader.main.getByRole('heading', { level: 1 }).getAttribute('lang')).toBe('en');
    const alternates = await reader.page.locator('link[hreflang]').evaluateAll((links) => links.map((link) => [link.getAttribute('hreflang'), new URL(link.getAttribute('href') ?? '').pathname]));
    expect(Object.fromEntries(alternates)).toMatchObject({ en: english, sv: expect.stringMatching(/^\/exempel\/halsoskola/) });
    await reader.follow('Läs på svenska');
    await reader.sees('Hälsoskola på vårdcentralen');
    expect(await reader.main.getByText('Read it in English').getAttribute('lang')).toBe('en');
    await ester.open(original);
    await ester.sees('Health school at the clinic');
    await audit(ester.page);
    await Promise.all([ester.close(), edvin.close(), reader.close()]);
  });
});

describe('questions that nobody answers', () => {
  it('stand on a list, and the editors go on without', async () => {
    const editor = await signedIn('Ester Exempelsson');
    await editor.open('/redaktion/fragor');
    await audit(editor.page);
    const card = editor.main.getByRole('group', { name: 'Grannstöd i Gamlegården' });
    await editor.press('Gå vidare utan svar', card);
    await editor.sees('Inget svar kom. Redaktionen gick vidare', 'inskickat');
    await editor.open('/redaktion/fragor');
    await editor.seesNot('Grannstöd i Gamlegården');
    for (const path of ['/redaktion', '/redaktion/utlysningar', '/redaktion/samlingar', '/redaktion/aktualitet', '/redaktion/lan']) {
      await editor.open(path);
      await audit(editor.page);
    }
    await editor.close();
  });
});
