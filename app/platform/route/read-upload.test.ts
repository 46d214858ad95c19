import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { FORM_LIMIT, readForm } from './read-form.server.ts';
import { readUpload, TOO_LARGE, UPLOAD_LIMIT, uploadFolderPrefix } from './read-upload.server.ts';

function post(form: FormData): Request {
  return new Request('http://localhost/', { method: 'POST', body: form });
}

/** Asked of a streamed body by the standard, and unknown to the types. */
const streamed = { duplex: 'half' };

function folders(): string[] {
  return readdirSync(tmpdir()).filter((name) => name.startsWith(uploadFolderPrefix));
}

test('fields and files, an unchosen file left out; nothing stays on the disk', async () => {
  const form = new FormData();
  form.set('_key', 'k');
  form.append('files', new File(['a;b'], 'å.csv'));
  form.append('files', new File([], ''));
  const before = folders();
  const { form: read, discard } = await readUpload(post(form));
  expect(read.get('_key')).toBe('k');
  const files = read.getAll('files').filter((file) => file instanceof File);
  expect(files.map(({ name }) => name)).toEqual(['å.csv']);
  expect(await files[0]?.text()).toBe('a;b');
  await discard();
  expect(folders()).toEqual(before);
});

test('more than the limit is read no further, and memory stays flat', async () => {
  let sent = 0;
  const head = '--b\r\nContent-Disposition: form-data; name="files"; filename="stor.csv"\r\n\r\n';
  const body = new ReadableStream({
    pull(controller) {
      controller.enqueue(sent === 0 ? Buffer.from(head) : Buffer.alloc(1_000_000, 'a'));
      sent += 1_000_000;
      if (sent > 3 * UPLOAD_LIMIT) controller.close();
    },
  });
  const headers = { 'content-type': 'multipart/form-data; boundary=b' };
  const before = process.memoryUsage().rss;
  const { form } = await readUpload(new Request('http://localhost/', { method: 'POST', headers, body, ...streamed }));
  expect([form.has('files'), form.has(TOO_LARGE)]).toEqual([false, true]);
  expect(sent).toBeLessThan(1.1 * UPLOAD_LIMIT);
  expect(process.memoryUsage().rss - before).toBeLessThan(0.9 * UPLOAD_LIMIT);
});

test('what says that it is too large is not read', async () => {
  const request = new Request('http://localhost/', { method: 'POST', body: 'x', headers: { 'content-length': String(UPLOAD_LIMIT + 1) } });
  expect((await readUpload(request)).form.has(TOO_LARGE)).toBe(true);
  expect(request.bodyUsed).toBe(false);
});

test('a form without files is read as any other, up to its limit', async () => {
  const { form } = await readUpload(new Request('http://localhost/', { method: 'POST', body: new URLSearchParams({ a: 'å' }) }));
  expect(form.get('a')).toBe('å');
  const large = new URLSearchParams({ a: 'x'.repeat(FORM_LIMIT) });
  await expect(readForm(new Request('http://localhost/', { method: 'POST', body: large }))).rejects.toThrow('Too large');
});
