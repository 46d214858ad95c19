import type { Page } from 'playwright-core';
import type { CountedField } from './time-model.ts';

/** The fields that stand visible in the form of a button, in their order; the choices of a radio group are one field. */
export function readFields(page: Page, button: string): Promise<CountedField[]> {
  return page.evaluate((label) => {
    const pressed = [...document.querySelectorAll('main button')].find((each) => each.textContent.trim() === label);
    const form = pressed?.closest('form');
    if (!form) throw new Error(`There is no form with the button ${label}`);
    const fields = new Map<string, CountedField>();
    for (const element of form.elements) {
      const field = element as HTMLInputElement;
      if (!field.name || field.type === 'hidden' || field.tagName === 'BUTTON' || !field.checkVisibility()) continue;
      const earlier = fields.get(field.name);
      const isFilled = field.type === 'radio' || field.type === 'checkbox' ? field.checked : field.value !== '';
      if (earlier) earlier.filled ||= isFilled;
      else fields.set(field.name, { name: field.name, kind: kindOf(field), filled: isFilled || field.type === 'checkbox' });
    }
    return [...fields.values()];

    function kindOf({ tagName, type }: HTMLInputElement): CountedField['kind'] {
      if (tagName === 'TEXTAREA') return 'text';
      if (tagName === 'SELECT') return 'choice';
      return type === 'radio' || type === 'checkbox' ? type : 'line';
    }
  }, button);
}
