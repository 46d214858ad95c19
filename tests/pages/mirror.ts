import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** The same document in a browser with scripts, for a visitor without them: the audit is itself a script. */
export class Mirror {
  private readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  static async in(browser: Browser, options: BrowserContextOptions): Promise<Mirror> {
    const context = await browser.newContext({ ...options, javaScriptEnabled: true });
    return new Mirror(await context.newPage());
  }

  async of(original: Page): Promise<Page> {
    const html = (await original.content()).replaceAll(/<script\b[^>]*>[\s\S]*?<\/script>/g, '');
    await this.page.unrouteAll();
    await this.page.route(original.url(), (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
    await this.page.goto(original.url());
    return this.page;
  }

  close(): Promise<void> {
    return this.page.context().close();
  }
}
