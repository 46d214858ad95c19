import { expect, test } from 'vitest';
import { captionOf, longestPart, partAsked, soundType } from './sounds.ts';

const bytes = (start: string) => Buffer.concat([Buffer.from(start, 'latin1'), Buffer.alloc(20)]);

test.each([
  ['OggS\0\x02', 'audio/ogg'],
  ['\0\0\0\x20ftypM4A ', 'audio/mp4'],
  ['ID3\x04', 'audio/mpeg'],
  ['\xff\xfb\x90', 'audio/mpeg'],
  ['RIFF\0\0\0\0WAVE', undefined],
  ['<script>', undefined],
  ['\xff\xd8\xff', undefined],
])('a file that begins with %j is %s, whatever it is called', (start, type) => {
  expect(soundType(bytes(start))).toBe(type);
});

test.each([
  [null, null],
  ['bytes=0-', { from: 0, to: 99 }],
  ['bytes=10-19', { from: 10, to: 19 }],
  ['bytes=-10', { from: 90, to: 99 }],
  ['bytes=100-', 'unsatisfiable'],
  ['bytes=9-3', 'unsatisfiable'],
  ['bytes=0-1,5-9', null],
  ['rader=1-2', null],
])('a player that asks for %j gets %j of a hundred bytes', (header, part) => {
  expect(partAsked(header, 100)).toEqual(part);
});

test('a player that asks for everything gets a piece at a time', () => {
  expect(partAsked('bytes=5-', 20_000_000)).toEqual({ from: 5, to: 5 + longestPart - 1 });
});

test('what a recording says is one caption, whatever stands in it', () => {
  expect(captionOf('Hej <du>\n\n& alla')).toBe('WEBVTT\n\n00:00.000 --> 99:59:59.000\nHej &lt;du&gt;\n&amp; alla\n');
});
