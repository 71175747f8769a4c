import { expect, it } from 'vitest';
import { INVISIBLE, plainSigns } from '../../src/data/private-plain.ts';

it.each([
  ['Thai', '๐๑๒๓๔๕๖๗๘๙'],
  ['Lao', '໐໑໒໓໔໕໖໗໘໙'],
  ['Khmer', '០១២៣៤៥៦៧៨៩'],
  ['Arabic-Indic', '٠١٢٣٤٥٦٧٨٩'],
  ['full-width', '０１２３４５６７８９'],
])('reads %s digits as those of the keyboard', (_, digits) => {
  expect(plainSigns(digits)).toBe('0123456789');
});

it('keeps every place: as long as the text, whatever stands for what', () => {
  const text = 'ก𝟎–８\u200b（ａ＠ｂ．ｃ）／ไทย';
  const plain = plainSigns(text);
  expect(plain).toBe(`ก0${INVISIBLE}-8${INVISIBLE}(a@b.c)/ไทย`);
  expect(plain).toHaveLength(text.length);
});

it('leaves Thai, Latin and the signs of the keyboard as they are', () => {
  const text = 'ที่ ลป 73401/0812 (a_b@c.d) ~ [x] 1,250.00\n';
  expect(plainSigns(text)).toBe(text);
});
