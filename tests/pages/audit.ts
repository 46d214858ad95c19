import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const audited = new Set<string>();

/** What axe finds on the page, every rule on: nothing may. A document that is the same to the letter is not asked about twice. */
export async function audit(page: Page): Promise<void> {
  const document = await documentOf(page);
  if (audited.has(document)) return;
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 200)).join(' | ')}`);
  expect(found, `axe at ${page.url()}`).toEqual([]);
  expect(await codesIn(page), `codes shown at ${page.url()}`).toEqual([]);
  audited.add(document);
}

/** The document without what is new each time: scripts, and the keys of forms. */
async function documentOf(page: Page): Promise<string> {
  const { width = 0 } = page.viewportSize() ?? {};
  const html = (await page.content()).replaceAll(/<script\b[\s\S]*?<\/script>|name="_key" value="[^"]*"|_R_\w+_/g, '');
  return `${width} ${html}`;
}

/** Words that belong to the program and not to its readers. */
async function codesIn(page: Page): Promise<string[]> {
  const text = await page.locator('body').innerText();
  return text.match(/\b(undefined|null|NaN|\[object Object\]|[a-z]+_[a-z_]+)\b/g) ?? [];
}
