import { describe, expect, test } from 'vitest';
import { decimal } from '../../src/model/fraction.ts';
import { disclosureItem, measurePair } from '../../src/ita/disclosure-items.ts';
import { indicatorName } from '../../src/ita/indicators.ts';
import { INSTRUMENTS } from '../../src/ita/instruments.ts';
import { levelOf } from '../../src/ita/level.ts';
import { ratingScheme } from '../../src/ita/rating-scheme.ts';

const scores = (iit?: number, eit?: number, oit?: number) => ({
  ...(iit !== undefined && { iit: decimal(iit) }),
  ...(eit !== undefined && { eit: decimal(eit) }),
  ...(oit !== undefined && { oit: decimal(oit) }),
});

describe('the level of a score', () => {
  test.each([
    [2564, 77.81, 'B'],
    [2564, 95.62, 'AA'],
    [2565, 90.22, 'A'],
    [2565, 88.37, 'A'],
    [2563, 100, 'AA'],
    [2565, 94.99, 'A'],
    [2565, 94.994, 'A'],
    [2565, 94.995, 'AA'], // rounds to 95.00 first
    [2565, 85, 'A'],
    [2565, 84.99, 'B'],
    [2565, 74.99, 'C'],
    [2565, 64.99, 'D'],
    [2565, 54.99, 'E'],
    [2565, 49.99, 'F'],
    [2565, 0, 'F'],
  ])('in %i, %d is %s', (year, score, level) => {
    expect(levelOf(year, decimal(score))).toEqual({ level });
  });

  test.each([
    [2566, 86.78, scores(80, 88, 91), 'ผ่าน'],
    [2567, 91.15, scores(84.99, 90, 96), 'ผ่าน'],
    [2567, 98.82, scores(97, 98, 100), 'ผ่านดีเยี่ยม'],
    [2567, 96, scores(94.99, 96, 97), 'ผ่านดี'],
    [2567, 86, scores(85, 85, 88), 'ผ่านดี'],
    [2568, 84.99, scores(90, 90, 77), 'ต้องปรับปรุง'],
    [2568, 69.99, scores(), 'ต้องปรับปรุงโดยด่วน'],
    [2568, 75, scores(), 'ต้องปรับปรุง'],
    [2568, 97, scores(84), 'ผ่าน'], // one low instrument tells enough
  ])('in %i, %d is by its instruments', (year, score, instruments, level) => {
    expect(levelOf(year, decimal(score), instruments)).toEqual({ level });
  });

  test('without its instruments is not guessed', () => {
    expect(levelOf(2566, decimal(86.78))).toEqual({ unknown: 'instruments', candidates: ['ผ่านดี', 'ผ่าน'] });
    expect(levelOf(2567, decimal(98.82))).toEqual({
      unknown: 'instruments',
      candidates: ['ผ่านดีเยี่ยม', 'ผ่านดี', 'ผ่าน'],
    });
    expect(levelOf(2567, decimal(98.82), scores(94, 99))).toEqual({
      unknown: 'instruments',
      candidates: ['ผ่านดี', 'ผ่าน'],
    });
  });

  test('before the first known scheme is not known', () => {
    expect(levelOf(2562, decimal(80))).toEqual({ unknown: 'scheme', candidates: [] });
    expect(ratingScheme(2562)).toBeUndefined();
  });
});

describe('names of the field', () => {
  test('indicators and instruments', () => {
    expect(indicatorName(2565, 2)).toBe('การใช้งบประมาณ');
    expect(indicatorName(2565, 10)).toBe('การป้องกันการทุจริต');
    expect(indicatorName(2565, 11)).toBeUndefined();
    expect(INSTRUMENTS.map(({ weight }) => weight).reduce((sum, weight) => sum + weight)).toBe(100);
    expect(INSTRUMENTS.flatMap(({ indicators }) => indicators)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  test('disclosure items: 43 in 2564 and 2565, of other years only where the pair sits', () => {
    const count = (year: number) =>
      Array.from({ length: 60 }, (_, index) => disclosureItem(year, `O${index}`)).filter(Boolean).length;
    expect([2563, 2564, 2565, 2566].map(count)).toEqual([0, 43, 43, 0]);
    expect(disclosureItem(2565, 'O1')?.name).toBe('โครงสร้าง');
    expect(disclosureItem(2565, 'O34')).toEqual({ name: 'นโยบายไม่รับของขวัญ (No Gift Policy)', mark: 'S2' });
    expect(disclosureItem(2564, 'O34')).toEqual({ name: 'เจตจำนงสุจริตของผู้บริหาร', mark: 'K' });
    expect(disclosureItem(2565, 'O42')?.name).toBe('มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน');
    expect([disclosureItem(2565, 'O0'), disclosureItem(2565, '42')]).toEqual([undefined, undefined]);
  });

  test('the pair moves from year to year, and is not guessed for a year to come', () => {
    const pair = (year: number) => measurePair(year) && `${measurePair(year)?.measures} ${measurePair(year)?.results}`;
    expect([2563, 2565, 2567, 2568, 2569, 2570].map(pair)).toEqual([
      'O42 O43',
      'O42 O43',
      'O34 O35',
      'O27 O28',
      'O25 O26',
      undefined,
    ]);
  });
});
