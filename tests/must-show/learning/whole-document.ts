import { extractText, getDocumentProxy } from 'unpdf';
import { expect } from 'vitest';

/** A tagged PDF whose contents and outline name each title, which also stands where its text begins. */
export async function expectWholeDocument(bytes: Uint8Array, titles: readonly string[]): Promise<void> {
  expect(Buffer.from(bytes).toString('latin1')).toMatch(/pdfuaid:part\W+1/);
  const document = await getDocumentProxy(bytes);
  expect(await document.getMarkInfo()).toMatchObject({ Marked: true });
  const outline = (await document.getOutline()) as { title: string }[];
  const { text } = await extractText(document, { mergePages: false });
  const pages = text.map((page) => page.replaceAll(/\s+/g, ' '));
  const whole = pages.join(' ');
  expect(whole).toContain('Innehåll');
  for (const title of titles) {
    expect(outline.map((entry) => entry.title)).toContain(title);
    expect([title, whole.split(title).length > 2]).toEqual([title, true]);
  }
}
