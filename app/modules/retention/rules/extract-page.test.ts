import { expect, test } from 'vitest';
import { extractPage } from './extract-page.ts';

test('what somebody has written is text and never a tag', () => {
  const line = { term: 'Text', value: '<script>alert("x")</script> & mer' };
  const page = extractPage({
    title: 'Akt', madeOn: '2026-11-23', readings: { title: 'Läst', lines: [] },
    parts: [{ title: 'Anteckningar', records: [{ id: '1', heading: '2026-01-02', about: null, lines: [line] }] }],
  }, 'sv');
  expect(page).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; mer');
  expect(page).not.toMatch(/<script|src=|href=/);
});
