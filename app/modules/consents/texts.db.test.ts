import { beforeAll, describe, expect, test } from 'vitest';
import { addDays, addMonths, localDate, today } from '#app/lib/local-date.ts';
import { readCase } from '#app/modules/people/index.server.ts';
import { workerActor, type Member } from '#app/platform/access/actor.ts';
import { withActor } from '#app/platform/db/index.ts';
import { InvalidForm, NotFound, Refused, VersionConflict } from '#app/platform/errors/index.ts';
import { isNoAccess } from '#app/platform/route/database-error.ts';
import { acting } from '#tests/factories/acting.ts';
import { makeCase } from '#tests/factories/cases.ts';
import { makeCollaboration, makeMember, memberOf, type MadeCollaboration } from '#tests/factories/collaboration.ts';
import { everyRole } from '#tests/factories/roles.ts';
import { testDatabase } from '#tests/setup/database.ts';
import { readAskedText, readSpokenText, readTextVersionOf } from './commands/asked-text.ts';
import { giveConsent } from './commands/give-consent.ts';
import { addSound, playSound, removeSound } from './commands/sounds.ts';
import { beginVersion, listTexts, publishDraft, readTextVersion, saveDraft, takeBackDraft } from './commands/text-versions.ts';
import { insertDraft } from './data/text-versions.ts';

await testDatabase();
let made: MadeCollaboration;
let elsewhere: MadeCollaboration;
let serial = 0;
const admin = () => memberOf(made, 'admin');
const coordinator = () => memberOf(made, 'coordinator');
const org = (key: string) => made.organisationIds[key] ?? '';

beforeAll(async () => {
  const organisations = everyRole({ surname: 'Ord', place: 'Ordstad' });
  made = await makeCollaboration({ name: 'Prov av ord', isDemo: false, organisations });
  elsewhere = await makeCollaboration({ name: 'Andra ord', isDemo: false, organisations });
});

/** A case with a consent to what is asked with today. */
async function answered(language: string): Promise<string> {
  serial += 1;
  const caseId = await makeCase(coordinator(), { person: { born: addDays(localDate('1972-01-01'), serial) } });
  await acting(coordinator(), (tx) =>
    giveConsent(tx, coordinator(), caseId, {
      purpose: 'Planera', language, givenOn: today(), lastDay: addMonths(today(), 12), how: 'paper', interpreter: 'not_needed',
      understood: true, witness: null, from: [org('ame')], to: [org('fk')], chosen: ['planning'], boxes: [],
    }),
  );
  return caseId;
}

const asked = (member: Member, language: string) => acting(member, (tx) => readAskedText(tx, language));
const draftOf = (language: string) => acting(admin(), (tx) => beginVersion(tx, admin(), language));
const change = (language: string, version: string, edition: number, body: string) =>
  acting(admin(), async (tx) => {
    const { words } = await readTextVersion(tx, language, version);
    await saveDraft(tx, { language, version, edition }, { body, words });
  });

describe('a text of consent', () => {
  test('is there from the first day, in each collaboration its own', async () => {
    const texts = await acting(admin(), listTexts);
    expect(texts.map(({ language }) => language)).toEqual(['swe', 'ara', 'eng']);
    expect((await asked(coordinator(), 'ara')).attributes).toEqual({ lang: 'ar', dir: 'rtl' });
  });

  test('is a draft that only administrators see until it is published; then it is what is asked with, here and not elsewhere', async () => {
    const version = await draftOf('swe');
    expect(await draftOf('swe')).toBe(version);
    await change('swe', version, 1, 'Nya ord.');
    const before = await asked(coordinator(), 'swe');
    expect(before.version).not.toBe(version);
    expect(await acting(coordinator(), (tx) => readTextVersionOf(tx, { language: 'swe', version }))).toBeNull();
    await expect(acting(admin(), (tx) => publishDraft(tx, { language: 'swe', version, edition: 1 }))).rejects.toBeInstanceOf(Refused);
    await acting(admin(), (tx) => publishDraft(tx, { language: 'swe', version, edition: 2 }));
    expect(await asked(coordinator(), 'swe')).toMatchObject({ version, body: 'Nya ord.' });
    expect(await asked(memberOf(elsewhere, 'coordinator'), 'swe')).toMatchObject({ version: before.version });
  });

  test('is never changed or taken back once it is published, also not by SQL', async () => {
    const { version } = await asked(coordinator(), 'swe');
    await expect(change('swe', version, 3, 'Andra ord.')).rejects.toBeInstanceOf(Refused);
    await acting(admin(), (tx) => takeBackDraft(tx, 'swe', version));
    expect((await asked(coordinator(), 'swe')).version).toBe(version);
    const forced = acting(admin(), (tx) => tx.updateTable('consent_texts').set({ body: 'x' }).where('version', '=', version).executeTakeFirst());
    expect((await forced).numUpdatedRows).toBe(0n);
    const worker = withActor({ ...workerActor(made.id), databaseRole: 'app_staff' }, (tx) => tx.deleteFrom('consent_texts').executeTakeFirst());
    expect((await worker).numDeletedRows).toBe(0n);
  });

  test('of two who write at once the second is told', async () => {
    const version = await draftOf('eng');
    await change('eng', version, 1, 'First.');
    await expect(change('eng', version, 1, 'Second.')).rejects.toBeInstanceOf(VersionConflict);
    await acting(admin(), (tx) => takeBackDraft(tx, 'eng', version));
    await expect(acting(admin(), (tx) => readTextVersion(tx, 'eng', version))).rejects.toBeInstanceOf(NotFound);
  });

  test('in a language that is new here begins from the Swedish one', async () => {
    const version = await draftOf('som');
    expect(await acting(admin(), (tx) => readTextVersion(tx, 'som', version))).toMatchObject({
      tag: 'so', publishedOn: null, body: (await asked(coordinator(), 'swe')).body,
    });
  });

  test('is written by administrators alone, and no consent is given to a draft', async () => {
    const draft = { language: 'fin', version: '2026-1', tag: 'fi', body: 'x', words: {}, writtenBy: coordinator().userId };
    await expect(acting(coordinator(), (tx) => insertDraft(tx, draft))).rejects.toSatisfy(isNoAccess);
    const caseId = await answered('swe');
    const version = await draftOf('tir');
    const forced = acting(coordinator(), async (tx) => {
      const { ownerOrganisationId } = await readCase(tx, caseId);
      await tx
        .insertInto('consents')
        .values({
          collaboration_id: made.id, case_id: caseId, owner_organisation_id: ownerOrganisationId, given_on: today(), valid_from: today(),
          how: 'paper', purpose: 'x', understood: true, text_language: 'tir', text_version: version, created_by: coordinator().userId,
        })
        .execute();
    });
    await expect(forced).rejects.toSatisfy(isNoAccess);
  });
});

describe('a recording', () => {
  const sound = (start = 'OggS', size = 2_500_000) => {
    const bytes = Buffer.alloc(size, 7);
    bytes.write(start, 0, 'latin1');
    return new File([bytes], 'x.bin');
  };
  const add = (member: Member, version: string, file: File | null, language = 'ara') =>
    acting(member, (tx) => addSound(tx, member, language, version, file));

  test('is told by its bytes, no larger than there is room for, one for a version', async () => {
    const { version } = await asked(coordinator(), 'ara');
    for (const [file, word] of [[null, 'Välj'], [sound('RIFF'), 'inte en ljudfil'], [sound('OggS', 20_000_001), 'för stor']] as const) {
      const error: unknown = await add(admin(), version, file).catch((each: unknown) => each);
      expect(error).toBeInstanceOf(InvalidForm);
      expect((error as InvalidForm).fields.sound).toContain(word);
    }
    await expect(add(coordinator(), version, sound())).rejects.toSatisfy(isNoAccess);
    await add(admin(), version, sound());
    await expect(add(admin(), version, sound())).rejects.toBeInstanceOf(Refused);
    expect(await asked(coordinator(), 'ara')).toMatchObject({ hasSound: true });
    await expect(add(memberOf(elsewhere, 'admin'), '2026-9', sound())).rejects.toBeInstanceOf(NotFound);
  });

  test('is played in the parts that a player asks for, also by herself, with its words beside it; nowhere else', async () => {
    const { version } = await asked(coordinator(), 'ara');
    const caseId = await answered('ara');
    const { personId } = await acting(coordinator(), (tx) => readCase(tx, caseId));
    const place = { organisationId: null, organisationName: null, personId };
    const herself = await withActor(workerActor(made.id), (tx) => makeMember(tx, made, { role: 'participant', name: 'Hon Själv' }, place));
    const play = (range: string | null) => acting(herself, (tx) => playSound(tx, 'ara', version, range));
    const part = await play('bytes=0-');
    expect([part.status, part.headers.get('content-range'), part.headers.get('content-type')]).toEqual([206, 'bytes 0-999999/2500000', 'audio/ogg']);
    expect(Buffer.from(await part.arrayBuffer()).subarray(0, 5).toString('latin1')).toBe('OggS\x07');
    expect((await (await play('bytes=2499990-')).arrayBuffer()).byteLength).toBe(10);
    expect((await play('bytes=2500000-')).status).toBe(416);
    const whole = await play(null);
    expect([whole.status, (await whole.arrayBuffer()).byteLength]).toEqual([200, 2_500_000]);
    expect(await acting(herself, (tx) => readSpokenText(tx, 'ara', version))).toMatch(/^WEBVTT\n\n00:00/);
    const stranger = acting(memberOf(elsewhere, 'coordinator'), (tx) => playSound(tx, 'ara', version, null));
    await expect(stranger).rejects.toBeInstanceOf(NotFound);
  });

  test('is taken away and replaced only until somebody has answered to it', async () => {
    const { version } = await asked(coordinator(), 'ara');
    await expect(acting(admin(), (tx) => removeSound(tx, 'ara', version))).rejects.toBeInstanceOf(Refused);
    const unheard = await draftOf('som');
    await add(admin(), unheard, sound('ID3'), 'som');
    await acting(admin(), (tx) => removeSound(tx, 'som', unheard));
    await add(admin(), unheard, sound('ID3'), 'som');
  });
});
