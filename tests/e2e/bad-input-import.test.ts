import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { m } from '#app/paraglide/messages.js';
import { staffLocales } from '#app/lib/languages.ts';
import { withLocale } from '#app/platform/i18n/locale.ts';
import { testApp, type TestApp } from '#tests/setup/app.ts';
import { Sender, type Answer } from '#tests/setup/sender.ts';
import { buildWorld, type World } from '../../db/tests/world.ts';
import { ask, countRows } from './rows.ts';

let app: TestApp;
let world: World;

beforeAll(async () => {
  app = await testApp();
  world = await buildWorld(app.ownerUrl);
});

const head = 'personnummer;förnamn;efternamn;kön;startdatum\n';
const tooMuch = 200_000_000;

function upload(sender: Sender, name: string, content: string | Uint8Array<ArrayBuffer>): Promise<Answer> {
  const form = new FormData();
  form.append('files', new File([content], name));
  return sender.post('/import', form);
}

/** The page of the import that the upload began, when the files have been gone through. */
async function gonethrough(sender: Sender, { location }: Answer): Promise<Answer> {
  for (let tries = 0; tries < 60; tries += 1) {
    const page = await sender.get(location ?? '');
    if (!page.html.includes('http-equiv="refresh"') && !page.html.includes('httpEquiv="refresh"')) return page;
    await wait(250);
  }
  throw new Error('The import was never gone through');
}

describe.each(staffLocales)('said row by row or by the field, nothing written, in %s', (locale) => {
  const say = (message: () => string) => withLocale(locale, message);
  const coordinator = () => Sender.as(app, world.people.coordinator.actor, locale);

  it.each([
    ['a wrong file type', 'deltagare.pdf', () => m.imports_error_type({ name: 'deltagare.pdf' })],
    ['Excel with macros', 'deltagare.xlsm', () => m.imports_error_macros({ name: 'deltagare.xlsm' })],
  ])('%s', async (_, name, message) => {
    const { status, text } = await upload(await coordinator(), name, 'PK');
    expect(status).toBe(400);
    expect(text).toContain(say(message));
  });

  it('the old Excel format under a new name', async () => {
    const sender = await coordinator();
    const old = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2_000)]);
    const { text } = await gonethrough(sender, await upload(sender, 'deltagare.xlsx', new Uint8Array(old)));
    expect(text).toContain(say(m.imports_problem_old_xls));
  });

  it('wrong check digit, impossible date, end before start: each by its row', async () => {
    const sender = await coordinator();
    const before = await countRows(app, 'persons');
    const rows = [
      '198202029808;Fel;Siffra;K;2020-01-15;',
      '198202029809;Fel;Dag;K;2020-02-30;',
      '198202029809;Fel;Ordning;K;2020-02-10;2020-02-09',
    ];
    const page = await gonethrough(sender, await upload(sender, 'deltagare.csv', `${head.trim()};avslutsdatum\n${rows.join('\n')}\n`));
    expect(page.text).toContain(say(() => m.imports_problem_check_digit({ value: '198202029808' })));
    expect(page.text).toContain(say(() => m.imports_problem_date({ value: '2020-02-30' })));
    expect(page.text).toContain(say(() => m.imports_problem_end_before_start({ end: '2020-02-09', start: '2020-02-10' })));
    expect(page.html).not.toMatch(/name="rows"[^>]*value="(all|good)"/);
    expect(await countRows(app, 'persons')).toBe(before);
  });

  it('half a CSV', async () => {
    const sender = await coordinator();
    const { text } = await gonethrough(sender, await upload(sender, 'deltagare.csv', `${head}198202029809;Åsa;Öberg;K;2020-01-15\n19820326`));
    expect(text).toContain(say(() => m.imports_problem_too_few_cells({ found: 1, expected: 5 })));
  });

  it('Windows-1252 is understood', async () => {
    const sender = await coordinator();
    const content = new Uint8Array(Buffer.from(`${head}198203269942;Åsa;Öberg;K;2020-01-15\n`, 'latin1'));
    const { text } = await gonethrough(sender, await upload(sender, 'deltagare.csv', content));
    expect(text).toContain('Åsa Öberg');
  });

  it('200 MB that say so are refused before they are sent', async () => {
    const { status, sent, text } = await sendSlowly(await coordinator());
    expect(status).toBe(400);
    expect(sent).toBeLessThan(tooMuch / 2);
    expect(text).toContain(say(m.imports_error_size));
  });
});

it('200 MB that do not say so are refused too, and memory stays flat', async () => {
  const sender = await Sender.as(app, world.people.coordinator.actor);
  await sendUnannounced(sender);
  const before = peak();
  for (let times = 0; times < 3; times += 1) expect(await sendUnannounced(sender)).toMatchObject({ status: 400 });
  expect(peak() - before).toBeLessThan(60_000);
});

async function sendUnannounced(sender: Sender): Promise<{ status: number }> {
  let left = tooMuch / 1_000_000;
  const body = new ReadableStream({
    start: (controller) => controller.enqueue(Buffer.from(firstLines)),
    pull: (controller) => (left-- > 0 ? controller.enqueue(Buffer.alloc(1_000_000, 'a;')) : controller.close()),
  });
  const headers = { cookie: sender.cookie, origin: app.address, 'content-type': 'multipart/form-data; boundary=x' };
  const streamed = { method: 'POST', headers, body, duplex: 'half' };
  const response = await fetch(`${app.address}/import`, streamed);
  expect(await response.text()).toContain(m.imports_error_size());
  return { status: response.status };
}

it('what would be a formula leaves as text, in CSV and in XLSX', async () => {
  const { coordinator } = world.people;
  await ask(app, `insert into cases (collaboration_id, person_id, owner_organisation_id, status, started_on, municipality)
    select collaboration_id, person_id, owner_organisation_id, 'active', date '2026-02-01' + n, '=HYPERLINK("http://example.se")'
    from cases, generate_series(1, 30) n where id = $1`, [world.caseId]);
  const sender = await Sender.as(app, coordinator.actor);
  const csv = await sender.get('/resultat/residence/fil?format=csv');
  expect(csv.status).toBe(200);
  expect(csv.html).not.toMatch(/(^|;|\n)"?=/);
  const response = await fetch(`${app.address}/resultat/residence/fil?format=xlsx`, { headers: { cookie: sender.cookie } });
  const { default: exceljs } = await import('exceljs');
  const book = new exceljs.Workbook();
  await book.xlsx.load(await response.arrayBuffer());
  const cells: unknown[] = [];
  book.eachSheet((sheet) => sheet.eachRow((row) => row.eachCell((cell) => cells.push(cell.type))));
  expect(cells).not.toContain(exceljs.ValueType.Formula);
});

const firstLines = '--x\r\nContent-Disposition: form-data; name="files"; filename="stor.csv"\r\n\r\n';

/** The most memory that the app has held, in kB. */
function peak(): number {
  return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${String(app.pid)}/status`, 'utf8'))?.[1]);
}

/** Sends a large upload piece by piece until it is answered. */
function sendSlowly(sender: Sender): Promise<{ status: number | undefined; sent: number; text: string }> {
  const headers = {
    cookie: sender.cookie, origin: app.address, 'content-type': 'multipart/form-data; boundary=x', 'content-length': String(tooMuch),
  };
  return new Promise((resolve, reject) => {
    let sent = 0;
    const post = request(`${app.address}/import`, { method: 'POST', headers }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString()));
      response.on('end', () => {
        clearInterval(timer);
        resolve({ status: response.statusCode, sent, text });
        post.destroy();
      });
    });
    post.on('error', reject);
    post.write(firstLines);
    const timer = setInterval(() => {
      sent += 100_000;
      post.write(Buffer.alloc(100_000, 'a'));
    }, 20);
  });
}
