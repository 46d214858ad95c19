import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Member } from '#app/platform/access/actor.ts';
import { InvalidForm, NotFound, VersionConflict } from '#app/platform/errors/index.ts';
import { useSecret } from '#app/platform/secret/index.ts';
import { addDays, today } from '#app/lib/local-date.ts';
import { as, makeWorld, type World } from '#tests/factories/world.ts';
import { testDatabase } from '#tests/setup/database.ts';
import { addFile, readFile, removeFile } from './commands/files.ts';
import { readDiary, readEntry } from './commands/read-diary.ts';
import { changeEntry, settleIdea, writeEntry, type EntryToWrite } from './commands/write-entry.ts';
import { readAsked } from './rules/asked.ts';

const { ownerUrl } = await testDatabase();
const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const words: EntryToWrite = { kind: 'event', occurredOn: today(), areaId: null, title: 'Studiebesök', text: 'Vi såg köket.', nobodyNamed: false };
let world: World;
let lead: Member;
let steering: Member;
let worker: Member;

beforeAll(async () => {
  useSecret(randomBytes(32));
  world = await makeWorld(ownerUrl);
  const own = await world.organisation('Kommunen');
  lead = await world.member(own, 'project_lead', 'Petra');
  worker = await world.member(own, 'caseworker');
  steering = await world.member(own, 'steering_group');
});
afterAll(() => world.close());

const write = (change: Partial<EntryToWrite> = {}, by = lead) => as(by, (tx) => writeEntry(tx, by, { ...words, ...change }));
const titles = async (by: Member) => (await as(by, (tx) => readDiary(tx, by, readAsked(new URLSearchParams(), '')))).entries.map(({ title }) => title);

const list = (query: string, by = lead, page: string | null = null) => as(by, (tx) => readDiary(tx, by, readAsked(new URLSearchParams(query), new URLSearchParams(query).get('ord') ?? ''), page));

describe('the diary', () => {
  it('is read by project leads and coordinators; a steering group reads decisions, and others nothing', async () => {
    await write();
    await write({ kind: 'decision', title: 'Ny väg in' });
    expect((await titles(lead)).toSorted()).toEqual(['Ny väg in', 'Studiebesök']);
    expect(await titles(steering)).toEqual(['Ny väg in']);
    expect(await titles(worker)).toEqual([]);
    await expect(write({}, worker)).rejects.toMatchObject({ code: '42501' });
    await expect(write({}, steering)).rejects.toMatchObject({ code: '42501' });
  });

  it('names no participant: a number is refused whatever is ticked, a telephone number is asked about', async () => {
    await expect(write({ text: 'Hon har 19820202-9809', nobodyNamed: true })).rejects.toBeInstanceOf(InvalidForm);
    await expect(write({ text: 'Ring 070-123 45 67' })).rejects.toBeInstanceOf(InvalidForm);
    await write({ text: 'Ring lokalens växel 08-123 45 67', nobodyNamed: true, title: 'Lokal' });
  });

  it('takes nothing that has not happened, and keeps what the first of two wrote', async () => {
    await expect(write({ occurredOn: addDays(today(), 1) })).rejects.toBeInstanceOf(InvalidForm);
    const id = await write({ kind: 'idea', title: 'Lådan' });
    await as(lead, (tx) => changeEntry(tx, id, 1, { ...words, kind: 'idea', title: 'Lådan i hallen' }));
    await expect(as(lead, (tx) => changeEntry(tx, id, 1, words))).rejects.toBeInstanceOf(VersionConflict);
  });

  it('says what became of an idea while it is one, and lists those that nobody has answered', async () => {
    const [id, other] = [await write({ kind: 'idea', title: 'Prova på' }), await write({ kind: 'idea', title: 'Nattöppet' })];
    const settle = (state: 'taken_up' | 'left', outcome: string) => as(lead, (tx) => settleIdea(tx, id, 1, { state, outcome, nobodyNamed: false }));
    await expect(settle('taken_up', 'Ring 070-123 45 67')).rejects.toBeInstanceOf(InvalidForm);
    await settle('taken_up', 'Kommunen prövar i höst.');
    await expect(settle('left', 'Nej')).rejects.toBeInstanceOf(VersionConflict);
    expect((await as(lead, (tx) => readEntry(tx, lead, id))).entry).toMatchObject({ ideaState: 'taken_up', ideaOutcome: 'Kommunen prövar i höst.' });
    const open = (await list('slag=oppna')).entries.map((entry) => entry.id);
    expect([open.includes(other), open.includes(id)]).toEqual([true, false]);
    expect((await list('ord=hösten')).entries.map((entry) => entry.id)).toContain(id);
    await as(lead, (tx) => changeEntry(tx, id, 2, { ...words, title: 'Prova på' }));
    expect((await as(lead, (tx) => readEntry(tx, lead, id))).entry).toMatchObject({ kind: 'event', ideaState: null, ideaOutcome: null });
    await expect(world.sql(`update diary_entries set idea_outcome = 'x' where id = $1`, [id])).rejects.toThrow('check constraint');
  });

  it('is signed by the one who writes', async () => {
    const forged = as(lead, (tx) =>
      tx.insertInto('diary_entries')
        .values({ collaboration_id: world.collaborationId, kind: 'event', occurred_on: today(), title: 'x', text: 'x', created_by: worker.userId }).execute(),
    );
    await expect(forged).rejects.toMatchObject({ code: '42501' });
  });
});

describe('a file of an entry', () => {
  const file = (bytes: number[], name = 'bild.png') => new File([Uint8Array.from(bytes)], name);
  const add = (id: string, given: File | null, by = lead) => as(by, (tx) => addFile(tx, by, id, 'Köket', given));

  it('is kept sealed, given back as it was, and removed when it should not be there', async () => {
    const id = await write({ title: 'Med bild' });
    const fileId = await add(id, file(png));
    const kept = await as(lead, (tx) => readFile(tx, id, fileId));
    expect([kept.mediaType, [...kept.bytes]]).toEqual(['image/png', png]);
    const { rows } = await world.sql('select position($1::bytea in content) as at from diary_files where id = $2', [Buffer.from(png), fileId]);
    expect(rows).toEqual([{ at: 0 }]);
    await expect(as(worker, (tx) => readFile(tx, id, fileId))).rejects.toBeInstanceOf(NotFound);
    await expect(as(steering, (tx) => readFile(tx, id, fileId))).rejects.toMatchObject({ code: '42501' });
    await as(worker, (tx) => removeFile(tx, id, fileId));
    expect((await as(lead, (tx) => readEntry(tx, lead, id))).files).toHaveLength(1);
    await as(lead, (tx) => removeFile(tx, id, fileId));
    expect((await as(lead, (tx) => readEntry(tx, lead, id))).files).toEqual([]);
  });

  it('is refused when it is none, is too large, is something else than its name says, or is the eleventh', async () => {
    const id = await write({ title: 'Många bilder' });
    await expect(add(id, null)).rejects.toBeInstanceOf(InvalidForm);
    await expect(add(id, file([...Buffer.from('<script>')], 'bild.png'))).rejects.toBeInstanceOf(InvalidForm);
    await expect(add(id, new File([new Uint8Array(5_000_001).fill(1)], 'stor.png'))).rejects.toBeInstanceOf(InvalidForm);
    for (let count = 0; count < 10; count += 1) await add(id, file(png));
    await expect(add(id, file(png))).rejects.toBeInstanceOf(InvalidForm);
  });
});

describe('among ten thousand entries', () => {
  beforeAll(async () => {
    await world.sql(
      `insert into diary_entries (collaboration_id, kind, occurred_on, title, text, created_by)
       select $1, case when n % 10 = 0 then 'decision' else 'event' end, date '2010-01-01' + n % 4000, 'Dag ' || n, repeat('Vi arbetade som vanligt. ', 30), $2
       from generate_series(1, 10000) n`,
      [world.collaborationId, lead.userId],
    );
    await write({ title: 'Frukost', text: 'Nio arbetsgivare kom till frukosten.', occurredOn: '2019-03-14' });
  });

  it('one page is read at a time, and only the beginning of each text', async () => {
    const first = await list('');
    expect([first.entries.length, first.page]).toEqual([50, 1]);
    expect(first.total).toBeGreaterThan(10_000);
    expect(Math.max(...first.entries.map(({ text }) => text.length))).toBeLessThanOrEqual(401);
    expect((await list('', lead, '150')).entries[0]?.id).not.toBe(first.entries[0]?.id);
  });

  it('something is found by its words, its month and what a file shows', async () => {
    const found = async (query: string, by = lead) => (await list(query, by)).entries.map(({ title }) => title);
    expect(await found('ord=arbetsgivarna')).toEqual(['Frukost']);
    expect(await found('ord=frukost&manad=2019-03')).toEqual(['Frukost']);
    expect(await found('ord=frukost&manad=2019-04')).toEqual([]);
    expect(await found('ord=frukost&slag=decision')).toEqual([]);
    const id = await write({ title: 'Resa', occurredOn: '2018-05-05' });
    await as(lead, (tx) => addFile(tx, lead, id, 'Tåget vid bron', new File([Uint8Array.from(png)], 'bild.png')));
    expect(await found('ord=vid bron')).toEqual(['Resa']);
    expect(await found('slag=filer')).toContain('Resa');
    expect(await found('ord=vid bron', steering)).toEqual([]);
    expect((await list('slag=filer&ord=bron')).entries[0]?.files.map(({ label }) => label)).toEqual(['Tåget vid bron']);
  });
});
