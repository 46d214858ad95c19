import { expect } from 'vitest';
import type { Visitor } from './visitor.ts';

const patience = 150;

interface Focus {
  name: string;
  isVisible: boolean;
}

/** Hands on the keys and nowhere else: Tab, Space, Enter, the arrows and letters. Whatever has the focus must show it. */
export class Keyboard {
  private readonly visitor: Visitor;

  constructor(visitor: Visitor) {
    this.visitor = visitor;
  }

  /** Tabs on until the focus stands on what has this name. */
  async to(name: string): Promise<void> {
    const passed: string[] = [];
    for (let presses = 0; presses < patience; presses += 1) {
      await this.press('Tab');
      const focus = await this.focus();
      if (focus.name === '') continue;
      expect(focus, `the focus is seen on ${focus.name}`).toMatchObject({ isVisible: true });
      if (matches(focus.name, name)) return;
      passed.push(focus.name);
    }
    expect.fail(`Tab never comes to ${name}; it came to ${passed.join(', ')}`);
  }

  async write(label: string, text: string): Promise<void> {
    await this.to(label);
    await this.press('ControlOrMeta+A');
    await this.visitor.page.keyboard.type(text);
  }

  /** Letters choose in a list, as everywhere. */
  async choose(label: string, option: string): Promise<void> {
    await this.to(label);
    await this.visitor.page.keyboard.type(option);
    expect(await this.chosen()).toBe(option);
  }

  /** The answer among several, by the arrows. */
  async answer(first: string, steps = 0): Promise<void> {
    await this.to(first);
    await this.press('Space');
    for (let step = 0; step < steps; step += 1) await this.press('ArrowDown');
  }

  async enter(name: string): Promise<void> {
    await this.to(name);
    await this.visitor.go(() => this.press('Enter'));
  }

  press(key: string): Promise<void> {
    return this.visitor.page.keyboard.press(key);
  }

  focus(): Promise<Focus> {
    return this.visitor.page.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement) || element === document.body) return { name: '', isVisible: true };
      const labels = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement ? element.labels : null;
      const name = element.getAttribute('aria-label') ?? labels?.[0]?.innerText ?? element.innerText;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      const isVisible = (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
      return { name: name.trim(), isVisible };
    });
  }

  private chosen(): Promise<string | undefined> {
    return this.visitor.page.evaluate(() => {
      const element = document.activeElement;
      return element instanceof HTMLSelectElement ? element.selectedOptions[0]?.text : undefined;
    });
  }
}

function matches(shown: string, name: string): boolean {
  return shown === name || shown === `${name} (valfritt)`;
}
