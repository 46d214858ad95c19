import type { Page } from 'playwright-core';

type Routed = { __reactRouterDataRouter?: { state: { initialized: boolean; location: { key: string }; navigation: { state: string } } } };
type Marked = Routed & { __leaving?: string };

/** Does something that leads on, and waits until the page that comes of it stands there whole. */
export async function settled(page: Page, scripts: boolean, work: () => Promise<unknown>): Promise<void> {
  if (scripts) {
    await page.evaluate(() => {
      const here = globalThis as Marked;
      here.__leaving = here.__reactRouterDataRouter?.state.location.key ?? 'document';
    });
    await work();
    await whenWhole(page);
  } else {
    await Promise.all([page.waitForEvent('domcontentloaded'), work()]);
    await page.waitForLoadState('load');
  }
}

/** Either another document, or another place in the same one: every arrival, also at the same address, has a key of its own. */
export async function whenWhole(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const { __leaving: left, __reactRouterDataRouter: router } = globalThis as Marked;
    if (document.readyState !== 'complete') return false;
    if (!router) return left === undefined && document.querySelector('script[type=module]') === null;
    const { initialized, location, navigation } = router.state;
    return initialized && navigation.state === 'idle' && location.key !== left;
  });
}
