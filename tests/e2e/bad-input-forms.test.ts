import { beforeAll, describe, expect, it } from 'vitest';
import { m } from '#app/paraglide/messages.js';
import { staffLocales, type StaffLocale } from '#app/lib/languages.ts';
import { withLocale } from '#app/platform/i18n/locale.ts';
import { newId } from '#app/platform/ids/index.ts';
import { testApp, type TestApp } from '#tests/setup/app.ts';
import { Sender } from '#tests/setup/sender.ts';
import { buildWorld, type World } from '../../db/tests/world.ts';
import { countRows, oneId } from './rows.ts';

let app: TestApp;
let world: World;

beforeAll(async () => {
  app = await testApp();
  world = await buildWorld(app.ownerUrl);
});

const coordinator = (locale: StaffLocale = 'sv') => Sender.as(app, world.people.coordinator.actor, locale);
const noteOf = (text: string) => ({ occurredOn: '2026-02-10', category: 'work', text });
const notePath = () => `/arenden/${world.caseId}/anteckning`;

describe.each(staffLocales)('said by the field, with all that was typed, in %s', (locale) => {
  const say = (message: () => string) => withLocale(locale, message);

  it('a wrong check digit', async () => {
    const sender = await coordinator(locale);
    const begun = await sender.post('/remisser/ny', { _key: newId(), form: 'begin', text: 'Bengtsson' });
    const { status, text, html } = await sender.post(begun.location ?? '', {
      _key: newId(), _version: '1', form: 'draft', intent: 'save', number: '198202029808', firstName: 'Britt', lastName: 'Bengtsson',
    });
    expect(status).toBe(400);
    expect(text).toContain(say(m.referrals_number_check_digit));
    expect(html).toContain('value="198202029808"');
    expect(html).toContain('value="Britt"');
  });

  it('an impossible date', async () => {
    const before = await countRows(app, 'notes');
    const { status, text, html } = await (await coordinator(locale)).post(notePath(), { ...noteOf('Ett möte'), occurredOn: '2026-02-30' });
    expect(status).toBe(400);
    expect(text).toContain(say(m.notes_error_date));
    expect(text).toContain('Ett möte');
    expect(html).toContain('value="2026-02-30"');
    expect(await countRows(app, 'notes')).toBe(before);
  });

  it('an end before the start', async () => {
    const { status, text, html } = await (await coordinator(locale)).post(`/arenden/${world.caseId}/insatser/ny`, {
      interventionId: await oneId(app, 'interventions'), providerId: world.organisations.provider, startsOn: '2026-05-01', endsOn: '2026-04-30',
      aim: 'Arbetsträna i kök',
    });
    expect(status).toBe(400);
    expect(text).toContain(say(m.interventions_error_end_first));
    expect(text).toContain('Arbetsträna i kök');
    expect(html).toContain('value="2026-04-30"');
  });

  it('two people who save the same row: both values, and the next try is about the new one', async () => {
    const path = `/insatser/${await oneId(app, 'interventions')}`;
    const [one, other] = [await coordinator(locale), await coordinator(locale)];
    const version = await one.field(path, '_version');
    const theirs = `Arbetsträning ${locale}`;
    expect((await one.post(path, { _key: newId(), _version: version, name: theirs, kind: 'work_training' })).status).toBe(302);
    const { status, text, html } = await other.post(path, { _key: newId(), _version: version, name: 'Annat namn', kind: 'work_training' });
    expect(status).toBe(409);
    expect(text).toContain(theirs);
    expect(html).toContain('value="Annat namn"');
    expect(/name="_version"[^>]*value="(\d+)"/.exec(html)?.[1]).toBe(String(Number(version) + 1));
  });

  it('a stale link and another tenant’s id: there is no such page, and no word of why', async () => {
    const sender = await coordinator(locale);
    const elsewhere = await Sender.as(app, world.people.otherTenant.actor, locale);
    for (const path of [`/arenden/${newId()}`, '/arenden/123', '/sok/x', '/import/y', '/finns/inte', `/arenden/${newId()}/plan/mal/1`]) {
      const { status, text } = await sender.get(path);
      expect([path, status]).toEqual([path, 404]);
      expect(text).toContain(say(m.layout_error_missing_what));
    }
    for (const path of ['', '/anteckning', '/plan', '/samtycke', '/insatser']) {
      const { status, text } = await elsewhere.get(`/arenden/${world.caseId}${path}`);
      expect([path, status]).toEqual([path, 404]);
      expect(text).not.toContain(world.secret);
    }
    expect((await elsewhere.post(notePath(), noteOf('Inbrott'))).status).toBe(404);
  });
});

describe('sent twice', () => {
  it('a double click is one write, and both lead to the same page', async () => {
    const sender = await coordinator();
    const before = await countRows(app, 'notes');
    const fields = { ...noteOf('En gång räcker'), _key: newId() };
    const answers = await Promise.all([1, 2, 3].map(() => sender.post(notePath(), fields)));
    expect(answers.map(({ status, location }) => [status, location])).toEqual(answers.map(() => [302, `/arenden/${world.caseId}`]));
    expect(await countRows(app, 'notes')).toBe(before + 1);
  });
});

describe('more than a form takes', () => {
  it('is refused with a page', async () => {
    const { status, text } = await (await coordinator()).post(notePath(), noteOf('x'.repeat(2_100_000)));
    expect(status).toBe(413);
    expect(text).toContain(withLocale('sv', m.layout_error_too_large_what));
  });

  it('and so is what is no form at all', async () => {
    const { cookie } = await coordinator();
    const headers = { cookie, origin: app.address, 'content-type': 'multipart/form-data; boundary=x' };
    const response = await fetch(app.address + notePath(), { method: 'POST', headers, body: 'not a form' });
    expect(response.status).toBe(400);
  });
});
