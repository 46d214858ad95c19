import { expect, test } from 'vitest';
import { namesPerson, saysWho, signsIn } from './says-who.ts';

test.each(['19820202-9809', 'ring 070-123 45 67', 'amina@exempel.se', 'Amina Exempel', 'hon heter Amina Exempel och bor här'])('%s says who', (text) => {
  expect(saysWho(text)).toBe(true);
});
test.each(['Solrosen', 'En kvinna, 34 år, vill arbeta i kök', 'Hon läser svenska. Hon kan laga mat', 'SFI sedan 2024', ''])('%s does not', (text) => {
  expect(saysWho(text)).toBe(false);
});

test.each([
  ['Råd om Amina Provsson', true],
  ['råd om amina  PROVSSON.', true],
  ['Råd 19850412-1236', true],
  ['Råd 850412-1236', true],
  ['Råd i Prov', false],
  ['Resursrådet i november 2026', false],
])('%s names a person: %s', (title, named) => {
  expect(namesPerson(title, ['Amina Provsson', ''])).toBe(named);
});

test('says which words they are', () => {
  expect(signsIn('Hon bor på Storgatan 5 och heter Amina Exempel, ring 070-123 45 67')).toEqual([
    { sign: 'phone', words: '070-123 45 67' }, { sign: 'address', words: 'Storgatan 5' }, { sign: 'name', words: 'Amina Exempel' },
  ]);
  expect(signsIn('Regeln från 2026 gäller 10 000 000 kronor')).toEqual([]);
});
