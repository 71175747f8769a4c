import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  add,
  compare,
  decimal,
  divide,
  type Fraction,
  fraction,
  HUNDRED,
  least,
  most,
  multiply,
  subtract,
  toFixed,
  toNumber,
  weightedMean,
  ZERO,
} from '../../src/model/fraction.ts';

const parts = fc.tuple(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: 1, max: 999 }));
const fractions = parts.map(([n, d]) => fraction(n, d));

describe('exact fractions', () => {
  test('lowest terms, the sign above', () => {
    expect(fraction(6, -4)).toEqual({ n: -3n, d: 2n });
    expect(fraction(0, -7)).toEqual(ZERO);
    expect(() => fraction(1, 0)).toThrow(RangeError);
  });

  test('a third three times is one', () => {
    const third = fraction(1, 3);
    expect(add(add(third, third), third)).toEqual(fraction(1));
  });

  test('the laws of arithmetic', () => {
    fc.assert(
      fc.property(fractions, fractions, fractions, (a, b, c) => {
        expect(add(a, b)).toEqual(add(b, a));
        expect(add(add(a, b), c)).toEqual(add(a, add(b, c)));
        expect(multiply(a, add(b, c))).toEqual(add(multiply(a, b), multiply(a, c)));
        expect(add(subtract(a, b), b)).toEqual(a);
        if (b.n !== 0n) expect(multiply(divide(a, b), b)).toEqual(a);
      }),
    );
  });

  test('order', () => {
    fc.assert(
      fc.property(fractions, fractions, (a, b) => {
        expect(Math.sign(compare(a, b))).toBe(Math.sign(Number(subtract(a, b).n)));
        expect([compare(least(a, b), most(a, b)) <= 0, add(least(a, b), most(a, b))]).toEqual([true, add(a, b)]);
      }),
    );
    expect(compare(fraction(1, 3), fraction(2, 6))).toBe(0);
  });

  test('the mean by weight lies between its parts; without weight there is none', () => {
    const value = (n: number, weight: number) => ({ value: fraction(n), weight: fraction(weight) });
    expect(weightedMean([value(60, 1), value(100, 2), value(0, 0)])).toEqual(fraction(260, 3));
    expect(weightedMean([])).toBeUndefined();
    expect(weightedMean([value(50, 0)])).toBeUndefined();
    const weighted = fc.record({ value: fractions, weight: fc.integer({ min: 1, max: 9 }).map((n) => fraction(n)) });
    fc.assert(
      fc.property(fc.array(weighted, { minLength: 1, maxLength: 9 }), (list) => {
        const mean = weightedMean(list) as Fraction;
        const values = list.map((part) => part.value);
        expect(compare(values.reduce(least), mean)).toBeLessThanOrEqual(0);
        expect(compare(values.reduce(most), mean)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('decimals', () => {
  test.each([
    [77.81, 7781n, 100n],
    [-0.5, -1n, 2n],
    [1e-7, 1n, 10_000_000n],
    [1e21, 10n ** 21n, 1n],
    [0.1, 1n, 10n],
    [-0, 0n, 1n],
  ])('%d is read as it was written', (value, n, d) => {
    expect(decimal(value)).toEqual({ n, d });
  });

  test.each<[number, number, number, string]>([
    [1, 2, 0, '1'],
    [-1, 2, 0, '-1'],
    [-1, 3, 0, '0'],
    [1, 200, 2, '0.01'],
    [1, 201, 2, '0.00'],
    [1005, 1000, 2, '1.01'],
    [200, 3, 1, '66.7'],
    [100, 1, 2, '100.00'],
    [-5, 100, 1, '-0.1'],
    [-4, 100, 1, '0.0'],
  ])('%i/%i with %i decimals is %s', (n, d, decimals, text) => {
    expect(toFixed(fraction(n, d), decimals)).toBe(text);
  });

  test('rounding is off by half a unit at most, and the rounded text rounds to itself', () => {
    fc.assert(
      fc.property(fractions, fc.nat(4), (value, decimals) => {
        const text = toFixed(value, decimals);
        const rounded = decimal(Number(text));
        const off = subtract(rounded, value);
        const half = fraction(1n, 2n * 10n ** BigInt(decimals));
        expect(compare(most(off, subtract(ZERO, off)), half)).toBeLessThanOrEqual(0);
        expect(toFixed(rounded, decimals)).toBe(text);
        expect(toNumber(value, decimals)).toBe(Number(text));
      }),
    );
  });

  test('every decimal of a score is read and written back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), (hundredths) => {
        const text = (hundredths / 100).toFixed(2);
        expect(toFixed(decimal(Number(text)), 2)).toBe(text);
        expect(compare(decimal(Number(text)), HUNDRED)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
