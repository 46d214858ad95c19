import { expect, test } from 'vitest';
import { saysWho } from './says-who.ts';

test.each(['19820202-9809', 'ring 070-123 45 67', 'amina@exempel.se', 'Amina Exempel', 'hon heter Amina Exempel och bor här'])('%s says who', (text) => {
  expect(saysWho(text)).toBe(true);
});
test.each(['Solrosen', 'En kvinna, 34 år, vill arbeta i kök', 'Hon läser svenska. Hon kan laga mat', 'SFI sedan 2024', ''])('%s does not', (text) => {
  expect(saysWho(text)).toBe(false);
});
