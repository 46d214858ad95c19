import type { Browser, BrowserContextOptions } from 'playwright-core';
import { signIn } from '#tests/pages/sign-in.ts';
import { Visitor } from '#tests/pages/visitor.ts';
import type { TestApp } from '#tests/setup/app.ts';

/** What the parts of the journey share: the house, the people at their browsers, and the case that goes through it all. */
export interface Stage {
  app: TestApp;
  browser: Browser;
  collaboration: string;
  /** The path of the case that goes the whole way. */
  casePath: string;
  visitors: Map<string, Visitor>;
}

export const area = 'Resan Haninge';
export const council = 'Resursråd';

export const houses = {
  af: 'Arbetsförmedlingen Resan',
  ame: 'Haninge arbetsmarknad',
  provider: 'Trådverket',
} as const;

export const cast = {
  admin: 'Adam Resursson',
  caseworker: 'Hanna Handläggare',
  colleague: 'Karin Kollega',
  coordinator: 'Siv Samordnare',
  councillor: 'Rune Rådsman',
  supervisor: 'Tove Trådmästare',
  lead: 'Petra Projektledare',
} as const;

type Name = (typeof cast)[keyof typeof cast];

/** Somebody at her browser, signed in through the demo's page; who comes back sits at the same one. */
export async function as(stage: Stage, name: Name, options: BrowserContextOptions = {}): Promise<Visitor> {
  const seat = `${name} ${JSON.stringify(options)}`;
  const known = stage.visitors.get(seat);
  if (known) return known;
  const visitor = await stranger(stage, options);
  await signIn(visitor, name);
  stage.visitors.set(seat, visitor);
  return visitor;
}

/** Somebody whom nobody knows yet. */
export function stranger({ app, browser }: Stage, options: BrowserContextOptions = {}): Promise<Visitor> {
  return Visitor.at(browser, { address: app.address, ...options });
}

export const withoutScripts: BrowserContextOptions = { javaScriptEnabled: false };
export const onPhone: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true };
