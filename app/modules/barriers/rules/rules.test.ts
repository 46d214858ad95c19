import { describe, expect, it, test } from 'vitest';
import fc from 'fast-check';
import { inventedNumber } from '#tests/factories/invented-number.ts';
import { asksFor, barrierStates, nextDeed, nextStates } from './barrier.ts';
import { personProblems, type Known } from './person-free.ts';
import { recordingLimit } from './recording-limit.ts';
import { recordingSeconds, recordingType } from './recording.ts';
import { readSourceAddress, writeSourceAddress } from './source.ts';

const known: Known = {
  persons: [{ firstName: 'Amina', lastName: 'Provsson', alias: 'Mina' }], fullNames: ['Bertil Påhittad'], organisations: ['Region Exempelstad'],
  caseTexts: ['Hon fick vänta elva veckor på bussen från skolan ute i byn'],
};
const kinds = (text: string, nobodyNamed = false) => personProblems({ text }, known, nobodyNamed).map(({ kind }) => kind);

describe('a structural text', () => {
  it('never holds a number, a telephone or an address of e-mail, whatever the writer says', () => {
    for (const text of [`Gäller ${inventedNumber('1985-05-17', 'K')}`, '850517-9801 fick vänta', 'Ring 070-123 45 67', 'Skriv till amina@exempel.se']) {
      expect([text, kinds(text, true)]).toEqual([text, ['reach']]);
    }
  });
  it('never holds the full name of somebody the writer works with', () => {
    expect(kinds('Bussen kom inte för amina provsson', true)).toEqual(['named']);
    expect(kinds('Det gäller även Bertil Påhittad', true)).toEqual(['named']);
  });
  it('never carries over a run of words out of the case', () => {
    expect(kinds('Deltagare fick vänta elva veckor på bussen från skolan varje dag', true)).toEqual(['copied']);
    expect(kinds('Bussarna går så sällan att den som bor i en by väntar länge')).toEqual([]);
  });
  it('asks about what may be a name or an address, and takes the writer’s word for it', () => {
    for (const text of ['När Mina kom var det stängt', 'Det gäller Karin Karlsson', 'Alla på Storgatan 5']) expect([text, kinds(text), kinds(text, true)]).toEqual([text, ['asks'], []]);
  });
  it('does not ask about the organisations, or about words that are only words', () => {
    expect(kinds('Hos Region Exempelstad tar det elva veckor. CSN säger nej efter 50 år')).toEqual([]);
  });
  it('lets no invented personal number through, however it is written', () => {
    const day = fc.date({ min: new Date('1940-01-01'), max: new Date('2005-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
    fc.assert(fc.property(day, fc.constantFrom('K' as const, 'M' as const), fc.constantFrom('', '-', ' ', '+'), fc.boolean(), (born, sex, between, long) => {
      const number = inventedNumber(born, sex);
      const text = `Gäller ${number.slice(long ? 0 : 2, 8)}${between}${number.slice(8)}.`;
      expect(kinds(text, true)).toEqual(['reach']);
    }));
  });
});

describe('states', () => {
  it('lead out of every state, and an owner never says anew that a barrier is recognised', () => {
    for (const state of barrierStates) {
      expect(nextStates(state, 'keeper').length).toBeGreaterThan(0);
      expect(nextStates(state, 'owner')).not.toContain('recognised');
    }
  });
  it('ask what removed it, or why it cannot be removed now', () => {
    expect([asksFor('removed'), asksFor('cannot_be_removed'), asksFor('in_progress')]).toEqual(['removedByWhat', 'reason', null]);
  });
});

test('an address says from where somebody reports, and what is no address says nothing', () => {
  const source = { kind: 'placement', id: '0197a0a0-0000-7000-8000-000000000001' } as const;
  expect(readSourceAddress(writeSourceAddress(source))).toEqual(source);
  for (const text of [null, '', 'placement', 'person/0197a0a0-0000-7000-8000-000000000001', 'case/1']) expect(readSourceAddress(text)).toBeNull();
});

describe('a recording', () => {
  function wav(seconds: number): Buffer {
    const header = Buffer.alloc(44);
    header.write('RIFF', 0, 'latin1');
    header.write('WAVE', 8, 'latin1');
    header.writeUInt32LE(1000, 28);
    return Buffer.concat([header, Buffer.alloc(seconds * 1000)]);
  }
  function mp4(seconds: number): Buffer {
    const bytes = Buffer.alloc(80);
    bytes.write('ftypM4A ', 4, 'latin1');
    bytes.write('mvhd', 20, 'latin1');
    bytes.writeUInt32BE(1000, 36);
    bytes.writeUInt32BE(seconds * 1000, 40);
    return bytes;
  }
  function webm(seconds: number): Buffer {
    const milliseconds = (seconds * 1000).toString(16).padStart(8, '0');
    return Buffer.from(`1a45dfa31f43b67501ffffffffffffffe78100a381801f43b67501ffffffffffffffe784${milliseconds}`, 'hex');
  }
  it('is known by its first bytes, whatever its name says', () => {
    expect([recordingType(wav(1)), recordingType(mp4(1)), recordingType(Buffer.from('OggS....')), recordingType(Buffer.from('ID3...')), recordingType(webm(1))])
      .toEqual(['audio/wav', 'audio/mp4', 'audio/ogg', 'audio/mpeg', 'audio/webm']);
    expect(recordingType(Buffer.from('<html>'))).toBeUndefined();
  });
  it('says how long it is, also when it is three hours in a small file', () => {
    expect(recordingSeconds(wav(7), 'audio/wav')).toBe(7);
    expect(recordingSeconds(mp4(10_800), 'audio/mp4')).toBe(10_800);
    expect(recordingSeconds(webm(10_800), 'audio/webm')).toBe(10_800);
    expect(10_800).toBeGreaterThan(recordingLimit.seconds);
    expect(recordingSeconds(Buffer.from('ID3'), 'audio/mpeg')).toBeNull();
  });
});

test('what waits on the reader of a barrier stands open first', () => {
  const reader = { keeps: false, mine: null, hasOwners: true } as const;
  expect(nextDeed({ ...reader, keeps: true, state: 'reported', mine: 'asked' })).toBe('answer');
  expect(nextDeed({ ...reader, keeps: true, state: 'reported' })).toBe('move');
  expect(nextDeed({ ...reader, keeps: true, state: 'recognised', hasOwners: false })).toBe('ask');
  expect(nextDeed({ ...reader, mine: 'accepted', state: 'in_progress' })).toBe('move');
  for (const state of barrierStates) expect(nextDeed({ ...reader, state })).toBeNull();
});
