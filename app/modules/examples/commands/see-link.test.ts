import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seeLink } from './see-link.ts';

let asked = 0;
const server = createServer((_, response) => {
  asked += 1;
  response.end();
});

beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())));

test('a link to this very machine is not asked, however it is written', async () => {
  const { port } = server.address() as AddressInfo;
  for (const href of [`http://127.0.0.1:${port}/`, `http://localhost:${port}/`, 'http://127.0.0.1/', 'http://localhost/', 'http://[::1]/', 'http://169.254.169.254/latest']) {
    expect([href, await seeLink(href)]).toEqual([href, null]);
  }
  expect(asked).toBe(0);
});
