import { expect, test } from 'vitest';
import { changedBetween, type VersionValues } from './published-changes.ts';

const first: VersionValues = {
  facts: {
    title: 'Köksvägen', actor: 'Kommunen', actorKind: 'municipality', language: 'sv', countyCode: '06', municipalityCodes: ['0685'],
    periodFrom: '2021-01', periodTo: null, funding: ['esf'], languages: ['swe'],
  },
  summary: 'Kort', categories: ['language'], goals: ['4'],
  content: { texts: { method: 'Så här', result: 'Bra' }, budgetKronor: 100, links: [{ kind: 'method', name: 'A', href: null }], evidence: [] },
};

test('the first words for what differs, and nothing for what does not', () => {
  expect(changedBetween(first, structuredClone(first))).toEqual([]);
  const now = structuredClone(first);
  now.facts.periodTo = '2022-06';
  now.content.texts = { result: 'Bättre', method: 'Så här', failures: 'Affischerna' };
  now.content.links = [{ href: null, name: 'A', kind: 'method' }];
  expect(changedBetween(first, now)).toEqual(['periodTo', 'result', 'failures']);
});
