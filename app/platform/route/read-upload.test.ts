import { expect, test } from 'vitest';
import { readUpload, TOO_LARGE, UPLOAD_LIMIT } from './read-upload.server.ts';

function post(form: FormData): Request {
  return new Request('http://localhost/', { method: 'POST', body: form });
}

test('fields and files, an unchosen file left out', async () => {
  const form = new FormData();
  form.set('_key', 'k');
  form.append('files', new File(['a;b'], 'å.csv'));
  form.append('files', new File([], ''));
  const read = await readUpload(post(form));
  expect(read.get('_key')).toBe('k');
  const files = read.getAll('files').filter((file) => file instanceof File);
  expect(files.map(({ name }) => name)).toEqual(['å.csv']);
  expect(await files[0]?.text()).toBe('a;b');
});

test('more than the limit comes back without files', async () => {
  const form = new FormData();
  form.set('_key', 'k');
  form.set('files', new File([new Uint8Array(UPLOAD_LIMIT + 1)], 'stor.csv'));
  const read = await readUpload(post(form));
  expect([read.has('files'), read.has(TOO_LARGE), read.get('_key')]).toEqual([false, true, 'k']);
});

test('a form without files is read as any other', async () => {
  const read = await readUpload(new Request('http://localhost/', { method: 'POST', body: new URLSearchParams({ a: '1' }) }));
  expect(read.get('a')).toBe('1');
});
