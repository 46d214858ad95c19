import { expect, test } from 'vitest';
import { beginFromBarrier } from './from-barrier.ts';

test('a removed barrier begins an example with what stood in the way, what removed it and who', () => {
  const barrier = {
    title: 'Busskort räcker inte till praktiken', whatStood: 'Kortet gäller bara i tätorten.', ledTo: 'Tre tackade nej.', removedBy: 'Kommunen ändrade reglerna.',
    owners: ['Kommunen', 'Trafikbolaget'], from: '2026-01-31', until: '2026-06-02',
  };
  expect(beginFromBarrier(barrier)).toEqual({
    title: 'Busskort räcker inte till praktiken',
    texts: { target_analysis: 'Kortet gäller bara i tätorten.\n\nTre tackade nej.', method: 'Kommunen ändrade reglerna.', partners: 'Kommunen, Trafikbolaget' },
    periodFrom: '2026-01', periodTo: '2026-06',
  });
});
