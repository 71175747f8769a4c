import { expect, it } from 'vitest';
import { evidenceText } from '../../src/data/evidence-text.ts';
import { privateData } from '../../src/data/private-data.ts';

const found = (file: string, bytes: Uint8Array) =>
  privateData(evidenceText(file, bytes)?.text ?? '').map(({ kind, index }) => `${kind} ${index}`);
const utf8 = (text: string) => new TextEncoder().encode(text);
const big = (text: string) => Buffer.from(text, 'utf16le').swap16();
const tis620 = (text: string) =>
  Uint8Array.from(text, (character) => {
    const code = character.charCodeAt(0);
    return code < 0x80 ? code : code - 0x0e00 + 0xa0;
  });

it.each([
  ['UTF-8', utf8('โทร 081-234-5678')],
  ['UTF-16, little end first', Buffer.from('โทร 081-234-5678', 'utf16le')],
  ['UTF-16, big end first', big('โทร 081-234-5678')],
  ['TIS-620', tis620('โทร ๐๘๑-๒๓๔-๕๖๗๘')],
])('a text in %s is read', (_, bytes) => {
  expect(found('a.txt', bytes)).toEqual(['mobile 4']);
});

it.each([
  ['le', Buffer.from('\ufeffโทร ๐๘๑๒๓๔๕๖๗๘', 'utf16le')],
  ['be', big('\ufeffโทร ๐๘๑๒๓๔๕๖๗๘')],
])('so is one that says that it is UTF-16 (%s)', (_, bytes) => {
  expect(found('a.txt', bytes)).toEqual(['mobile 4']);
});

it.each([
  ['over several cells', '"นายสมมติ","081","234","5678"\n', 'mobile 12'],
  ['as a number', 'ชื่อ,โทร\nนายสมมติ,812345678\n', 'mobile 18'],
  ['one digit a cell', 'ก;0;8;1;2;3;4;5;6;7;8\n', 'mobile 2'],
])('a table is searched for a number %s, at its place in the file', (_, text, expected) => {
  expect(found('a.csv', utf8(text))).toEqual([expected]);
  expect(evidenceText('a.csv', utf8(text))?.source).toBe(text);
});

it('amounts of a table are no numbers of persons', () => {
  expect(found('a.csv', utf8('กองคลัง,"1,250,000.00","891,234.56",0,8123,45678\n'))).toEqual([]);
});

it('what nobody can look through says nothing', () => {
  expect(evidenceText('a.pdf', utf8('%PDF 0812345678'))).toBeUndefined();
  expect(evidenceText('a.docx', utf8('no zip'))).toBeUndefined();
});
