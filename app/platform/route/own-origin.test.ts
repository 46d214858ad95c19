import { expect, it } from 'vitest';
import { isOwnOrigin } from './own-origin.ts';

const post = (headers: Record<string, string>) => new Request('http://samsteg.example/sok/forslag', { method: 'POST', headers });

it.each([
  [{ host: 'samsteg.example', origin: 'https://samsteg.example' }, true],
  [{ host: '127.0.0.1:3000', 'x-forwarded-host': 'samsteg.example', origin: 'https://samsteg.example' }, true],
  [{ host: 'samsteg.example' }, true],
  [{ host: 'samsteg.example', origin: 'null' }, true],
  [{ host: 'samsteg.example', origin: 'https://nagonannan.example' }, false],
  [{ host: 'samsteg.example', origin: 'https://samsteg.example.nagonannan.example' }, false],
  [{ host: 'samsteg.example', origin: 'inget' }, false],
] as const)('a post with %j is ours: %s', (headers, ours) => {
  expect(isOwnOrigin(post(headers))).toBe(ours);
});
