import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { audit } from './audit.ts';
import { Mirror } from './mirror.ts';
import { settled, whenWhole } from './settled.ts';

export type VisitorOptions = BrowserContextOptions & { address: string };

/** Somebody at a browser of her own. Whatever way she comes to a page, it is audited: no page escapes. */
export class Visitor {
  readonly page: Page;
  /** How many times something was clicked that led on. */
  clicks = 0;
  private readonly context: BrowserContext;
  private readonly mirror: Mirror | null;

  private constructor(context: BrowserContext, page: Page, mirror: Mirror | null) {
    this.context = context;
    this.page = page;
    this.mirror = mirror;
  }

  static async at(browser: Browser, { address, ...options }: VisitorOptions): Promise<Visitor> {
    const context = await browser.newContext({ baseURL: address, locale: 'sv-SE', timezoneId: 'Europe/Stockholm', ...options });
    context.setDefaultTimeout(15_000);
    const mirror = options.javaScriptEnabled === false ? await Mirror.in(browser, { ...options, baseURL: address }) : null;
    return new Visitor(context, await context.newPage(), mirror);
  }

  /** The address without the house. */
  get path(): string {
    const { pathname, search } = new URL(this.page.url());
    return pathname + search;
  }

  get main(): Locator {
    return this.page.getByRole('main');
  }

  async open(path: string): Promise<void> {
    await this.page.goto(path);
    if (!this.mirror) await whenWhole(this.page);
    await this.arrive();
  }

  /** A page that she may not have. */
  async isRefused(path: string, status: 403 | 404 | 410 = 404): Promise<void> {
    const response = await this.page.goto(path);
    if (!this.mirror) await whenWhole(this.page);
    expect([path, response?.status()]).toEqual([path, status]);
    await this.arrive();
  }

  async follow(name: string | RegExp, within: Locator = this.page.locator('body')): Promise<void> {
    await this.go(within.getByRole('link', { name, exact: typeof name === 'string' }).first());
  }

  async press(name: string | RegExp, within: Locator = this.main): Promise<void> {
    await this.go(within.getByRole('button', { name, exact: typeof name === 'string' }).first());
  }

  /** Does what leads to another page, and audits it. */
  async go(target: Locator | (() => Promise<unknown>)): Promise<void> {
    this.clicks += 1;
    await settled(this.page, this.mirror === null, () => (typeof target === 'function' ? target() : target.click()));
    await this.arrive();
  }

  async fill(fields: Record<string, string>, within: Locator = this.main): Promise<void> {
    for (const [label, value] of Object.entries(fields)) await this.field(label, within).fill(value);
  }

  async choose(label: string, option: string | RegExp, within: Locator = this.main): Promise<void> {
    const select = this.field(label, within);
    const shown = await select.locator('option').allInnerTexts();
    const wanted = shown.find((each) => (typeof option === 'string' ? each === option : option.test(each)));
    expect(shown, `${label} offers ${String(option)}`).toContain(wanted ?? option);
    await select.selectOption({ label: wanted });
  }

  /** Ticks a box, or one of several answers. */
  async tick(label: string | RegExp, within: Locator = this.main): Promise<void> {
    const named = { name: label, exact: typeof label === 'string' };
    await within.getByRole('checkbox', named).or(within.getByRole('radio', named)).first().check();
  }

  group(name: string | RegExp, within: Locator = this.main): Locator {
    return within.getByRole('group', { name });
  }

  async sees(...texts: (string | RegExp)[]): Promise<void> {
    const shown = await this.shown();
    for (const text of texts) {
      if (typeof text === 'string') expect(shown, `at ${this.path}`).toContain(text);
      else expect(shown, `at ${this.path}`).toMatch(text);
    }
  }

  async seesNot(...texts: string[]): Promise<void> {
    const shown = await this.shown();
    for (const text of texts) expect(shown, `at ${this.path}`).not.toContain(text);
  }

  widerThanTheScreen(): Promise<boolean> {
    return this.page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
  }

  async close(): Promise<void> {
    await this.mirror?.close();
    await this.context.close();
  }

  private async arrive(): Promise<void> {
    await this.page.getByRole('heading', { level: 1 }).waitFor();
    await audit(this.mirror ? await this.mirror.of(this.page) : this.page);
  }

  /** Labels carry “(valfritt)” when a field may be left empty. */
  private field(label: string, within: Locator): Locator {
    const escaped = label.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
    return within.getByLabel(new RegExp(`^${escaped}( \\((valfritt|optional)\\))?$`)).first();
  }

  private async shown(): Promise<string> {
    return (await this.page.locator('body').innerText()).replaceAll(/[\u00A0\u202F\u2009]/g, ' ');
  }
}
