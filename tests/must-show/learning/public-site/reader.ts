import { expect } from 'vitest';
import { languageCookie } from '#app/platform/i18n/preferences.ts';
import { Visitor } from '#tests/pages/visitor.ts';
import type { Stage } from './stage.ts';

const phone = { viewport: { width: 390, height: 844 } };

function reader({ app, browser }: Stage, options: object = {}): Promise<Visitor> {
  return Visitor.at(browser, { address: app.address, javaScriptEnabled: false, ...options });
}

export async function findsByWords(stage: Stage): Promise<void> {
  const eva = await reader(stage);
  await eva.open('/exempel');
  await eva.sees('Senast publicerade', 'Exempel i länen');
  for (const typed of ['hälsan', 'hälsa', 'HÄLSA;', 'halsa']) {
    await eva.fill({ 'Vad söker du?': typed });
    await eva.press('Sök');
    await eva.sees('Hälsoskola på vårdcentralen');
  }
  await eva.sees('Inget exempel innehåller ”halsa”');
  await eva.fill({ 'Vad söker du?': 'enhörning rymdskepp' });
  await eva.press('Sök');
  await eva.sees('Inget exempel svarar mot allt det', 'Pröva färre eller andra ord');
  await eva.follow('Visa alla exempel');
  expect(eva.path).toBe('/exempel');
  await eva.close();
}

export async function findsByFilters(stage: Stage): Promise<void> {
  const eva = await reader(stage, phone);
  await eva.open('/exempel');
  await eva.page.getByText('Fler filter').click();
  await eva.choose('Län', /^Skåne län \(\d+\)$/);
  await eva.press('Visa det här urvalet');
  await eva.sees('Svenska med barnet i knät', 'Fler filter (1 valt)');
  await eva.choose('Kommun', /^Ystad \(\d+\)$/);
  await eva.choose('Kategori', /^Språkfrämjande \(\d+\)$/);
  await eva.press('Visa det här urvalet');
  expect(new URL(eva.page.url()).searchParams.get('kommun')).toBe('1286');
  await eva.sees('Svenska med barnet i knät');
  await eva.follow('Ta bort Kommun: Ystad');
  expect(eva.path).toBe('/exempel?kategori=language&lan=12');
  expect(await eva.widerThanTheScreen()).toBe(false);
  await eva.open('/exempel');
  await eva.page.getByText('Länen som lista').click();
  await eva.follow('Dalarnas län', eva.page.locator('.s-county-map ul'));
  await eva.sees('Exempel från Dalarnas län', 'Trapphusvärdar som knackar på');
  await eva.close();
}

export async function readsAnExample(stage: Stage): Promise<void> {
  const eva = await reader(stage);
  const { revised, stale } = stage;
  await eva.open(`/exempel/${revised.slug}`);
  await eva.sees(revised.title, 'Efter rättelsen: trettiofyra fortsatte.', revised.contact, 'Länken fungerar inte längre', 'Vi prövade i mindre grupp', 'Ändrat: ');
  await eva.follow('Version 1');
  await eva.sees('Du läser version 1, som har ersatts');
  await eva.seesNot('Efter rättelsen');
  await eva.follow('Till den senaste versionen');
  await eva.open(`/exempel/${stale.slug}`);
  await eva.sees('Kontakten är inte bekräftad', 'Kontaktuppgifterna är äldre än ett år');
  await eva.seesNot(stale.contact);
  await eva.open('/exempel/oppna-data');
  await eva.sees('CC BY 4.0', '/exempel/dcat.rdf');
  await eva.open('/exempel/samlingar');
  await eva.close();
}

export async function readsInEnglish(stage: Stage): Promise<void> {
  const kim = await reader(stage);
  await kim.page.context().addCookies([{ name: languageCookie, value: 'en', url: stage.app.address }]);
  await kim.open(`/exempel/${stage.revised.slug}`);
  await kim.sees('How it was done', 'What did not work', stage.revised.title);
  expect(await kim.page.locator('html').getAttribute('lang')).toBe('en');
  expect(await kim.page.locator('h1').getAttribute('lang')).toBe('sv');
  await kim.close();
}

export async function learnsWhoAnswers(stage: Stage): Promise<void> {
  const eva = await reader(stage, phone);
  await eva.open(`/exempel/${stage.revised.slug}`);
  await eva.follow('Tillgänglighet', eva.page.getByRole('contentinfo'));
  await eva.sees('delvis förenligt med lagen', 'Det som brister', 'redaktionen@exempel.example', 'Anmäl till Digg');
  await eva.follow('Om Samsteg', eva.page.getByRole('main'));
  await eva.sees('När du bara läser sparas ingenting om dig', 'redaktionen@exempel.example');
  expect(await eva.widerThanTheScreen()).toBe(false);
  await eva.close();
}

export async function isAnsweredWhateverSheAsks(stage: Stage): Promise<void> {
  const { address, output } = stage.app;
  const odd = [
    `q=${encodeURIComponent(`'; drop table examples; -- "Rymdmärke`)}`, 'q=%00%F0%9F%92%A5', 'q=:*%26!(|', `q=${'Rymdm%C3%A4rke+'.repeat(700)}`,
    'lan=%3Cscript%3E', 'lan=99&kommun=0000&ar=x&mal=%27&sida=-4', 'sida=99999999999999999999', 'kategori=a&kategori=b',
  ];
  for (const query of odd) {
    const answer = await fetch(`${address}/exempel?${query}`);
    expect([query.slice(0, 40), answer.status]).toEqual([query.slice(0, 40), 200]);
    expect(await answer.text()).not.toContain('<script>');
  }
  const eva = await reader(stage);
  await eva.isRefused('/exempel/finns-inte-abcde');
  await eva.sees('Här finns inget exempel');
  await eva.isRefused('/exempel/lan/atlantis');
  await eva.isRefused(`/exempel/${stage.revised.slug}/version/77`);
  await eva.close();
  expect((await fetch(`${address}/exempel?q=${'x'.repeat(30_000)}`)).status).toBe(431);
  expect(output().toLowerCase()).not.toContain('rymdm');
}
