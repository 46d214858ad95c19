import { describe, expect, test } from 'vitest';
import { Gate } from './gate.ts';
import { Store, type Answer } from './store.ts';

function answer(bytes: number): Answer {
  return { status: 200, headers: {}, body: Buffer.alloc(bytes), isCompressed: false, etag: '' };
}

describe('what is kept', () => {
  test('is given while its generation stands, and forgotten when it has moved on', () => {
    const store = new Store(100_000);
    store.set('a', '1', answer(10));
    expect(store.get('a', '1')).toBeDefined();
    expect(store.get('a', '2')).toBeUndefined();
    expect(store.get('a', '1')).toBeUndefined();
  });

  test('never takes more than it may: what has not been asked for longest goes first', () => {
    const store = new Store(40_000);
    for (const key of ['a', 'b', 'c', 'd']) store.set(key, '1', answer(8_000));
    store.get('a', '1');
    store.set('e', '1', answer(8_000));
    expect(['a', 'b', 'c', 'd', 'e'].filter((key) => store.get(key, '1'))).toEqual(['a', 'c', 'd', 'e']);
    store.set('huge', '1', answer(39_000));
    expect(store.get('huge', '1')).toBeUndefined();
  });
});

test('so many are let in at once, so many wait, and the rest are told to come back', async () => {
  const gate = new Gate({ inside: 2, waiting: 3 });
  const ends: (() => void)[] = [];
  let inside = 0;
  let most = 0;
  const work = async () => {
    inside += 1;
    most = Math.max(most, inside);
    await new Promise<void>((resolve) => ends.push(resolve));
    inside -= 1;
    return 'done';
  };
  const asked = Array.from({ length: 7 }, () => gate.pass(work));
  expect(await Promise.all(asked.slice(5))).toEqual([undefined, undefined]);
  for (let turn = 0; turn < 5; turn += 1) {
    ends.shift()?.();
    await new Promise((resolve) => setImmediate(resolve));
  }
  expect(await Promise.all(asked.slice(0, 5))).toEqual(Array(5).fill('done'));
  expect(most).toBe(2);
});
