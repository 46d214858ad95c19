import { expect, it } from 'vitest';
import { stepToShow } from './wizard.ts';

const none = { to: [], chosen: [], boxes: [], purpose: '', lastDay: '' };
const whole = { to: ['fk'], chosen: ['planning'], boxes: [], purpose: 'Planera', lastDay: '2027-06-30' };

it.each([
  ['who', none, 'who'],
  ['answer', none, 'who'],
  ['period', { ...none, to: ['fk'] }, 'about'],
  ['words', { ...whole, lastDay: '' }, 'period'],
  ['answer', whole, 'answer'],
  ['about', whole, 'about'],
] as const)('%s, with %j chosen, shows %s', (asked, choices, shown) => {
  expect(stepToShow(asked, choices)).toBe(shown);
});
