import { expect, test } from 'vitest';
import { nameProblem, namesPerson, saysWho, signsIn } from './says-who.ts';

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

test.each([
  ['Hon har nummer 19820202-9809.', 'number', '19820202-9809'],
  ['820202-9809 ringde', 'number', '820202-9809'],
  ['samordningsnummer 198202629805', 'number', '198202629805'],
  ['+46 70 123 45 67', 'phone', '+46 70 123 45 67'],
  ['Skriv till anna.ek@exempel.se, helst', 'email', 'anna.ek@exempel.se'],
  ['Hon bor på Storgatan 12 B nu', 'address', 'Storgatan 12 B'],
  ['Nya vägen 3', 'address', 'vägen 3'],
] as const)('%s holds a way to find somebody', (text, sign, words) => {
  expect(signsIn(text)).toContainEqual({ sign, words });
});
test.each(['Den 2006-08-16 kom 203 deltagare.', 'Perioden 2005-2006, plan 2, sal 14', 'Vi gick hela vägen till målet.', 'Klockan 13.00-15.30'])(
  '%s holds none',
  (text) => expect(signsIn(text)).toEqual([]),
);

test('a number is refused whatever is ticked; the rest is asked about once', () => {
  expect(nameProblem(['820202-9809'], true)).toBe('refuse');
  expect(nameProblem([null, 'Storgatan 1'], false)).toBe('ask');
  expect(nameProblem([null, 'Storgatan 1'], true)).toBeNull();
  expect(nameProblem(['Studiebesök på biblioteket'], false)).toBeNull();
});
