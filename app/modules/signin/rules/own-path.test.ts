import { expect, test } from 'vitest';
import { ownPath } from './own-path.ts';

test.each([
  ['/arenden/1?sida=2', '/arenden/1?sida=2'],
  ['/', '/'],
  ['', '/'],
  [null, '/'],
  ['https://example.com', '/'],
  ['//example.com', '/'],
  ['/\\example.com', '/'],
  ['javascript:alert(1)', '/'],
  ['/a\r\nSet-Cookie: x', '/'],
  ['/logga-in?till=/', '/'],
  ['/logga-ut', '/'],
])('%s leads to %s', (till, path) => {
  expect(ownPath(till)).toBe(path);
});
