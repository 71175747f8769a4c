/** An exact rational number: `n / d`, in lowest terms, `d > 0`. */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));

/** `n / d` in lowest terms. Throws a RangeError when `d` is 0 (a programmer's error). */
export function fraction(n: bigint | number, d: bigint | number = 1n): Fraction {
  const top = BigInt(n);
  const bottom = BigInt(d);
  if (bottom === 0n) throw new RangeError('fraction with denominator 0');
  const sign = bottom < 0n ? -1n : 1n;
  const divisor = gcd(top < 0n ? -top : top, bottom * sign);
  return { n: (sign * top) / divisor, d: (sign * bottom) / divisor };
}

/** The exact value of a finite decimal number as it was written, such as 77.81. */
export function decimal(value: number): Fraction {
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  const [whole = '0', part = ''] = mantissa.split('.');
  const shift = Number(exponent) - part.length;
  const digits = BigInt(whole + part);
  return shift >= 0 ? fraction(digits * 10n ** BigInt(shift)) : fraction(digits, 10n ** BigInt(-shift));
}

/** 0. */
export const ZERO: Fraction = { n: 0n, d: 1n };
/** 100, the whole of a percentage. */
export const HUNDRED: Fraction = { n: 100n, d: 1n };

/** a + b. */
export const add = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d + b.n * a.d, a.d * b.d);
/** a − b. */
export const subtract = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d - b.n * a.d, a.d * b.d);
/** a × b. */
export const multiply = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.n, a.d * b.d);
/** a ÷ b; `b` must not be 0. */
export const divide = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d, a.d * b.n);
/** Negative, 0 or positive, as `a` is less than, equal to or more than `b`. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
/** The smaller of two. */
export const least = (a: Fraction, b: Fraction): Fraction => (compare(a, b) <= 0 ? a : b);
/** The larger of two. */
export const most = (a: Fraction, b: Fraction): Fraction => (compare(a, b) >= 0 ? a : b);

/** The mean of values by weight; `undefined` when the weights add up to 0 (or there are none). */
export function weightedMean(parts: readonly { value: Fraction; weight: Fraction }[]): Fraction | undefined {
  const weight = parts.reduce((sum, part) => add(sum, part.weight), ZERO);
  if (weight.n === 0n) return undefined;
  const total = parts.reduce((sum, part) => add(sum, multiply(part.value, part.weight)), ZERO);
  return divide(total, weight);
}

/** Decimal spelling with exactly `decimals` digits after the point, rounded half up (away from zero). */
export function toFixed(value: Fraction, decimals: number): string {
  const scale = 10n ** BigInt(decimals);
  const negative = value.n < 0n;
  const top = (negative ? -value.n : value.n) * scale;
  const rounded = (top * 2n + value.d) / (value.d * 2n);
  const digits = rounded.toString().padStart(decimals + 1, '0');
  const sign = negative && rounded !== 0n ? '-' : '';
  return decimals === 0 ? sign + digits : `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** Rounded half up (away from zero) to `decimals` digits after the point. */
export function rounded(value: Fraction, decimals: number): Fraction {
  const text = toFixed(value, decimals);
  return fraction(BigInt(text.replace('.', '')), 10n ** BigInt(decimals));
}

/**
 * A result (0–100) rounded as it is shown: what is not complete is at most 99.9 with one decimal (99.99 with two), what
 * has begun at least 0.1 (0.01).
 */
export function roundedResult(value: Fraction, decimals: number): Fraction {
  const unit = fraction(1n, 10n ** BigInt(decimals));
  if (value.n <= 0n || compare(value, HUNDRED) >= 0) return rounded(value, decimals);
  return most(unit, least(subtract(HUNDRED, unit), rounded(value, decimals)));
}

/** The nearest number with `decimals` digits after the point, rounded half up: for JSON, CSV and spreadsheets. */
export const toNumber = (value: Fraction, decimals: number): number => Number(toFixed(value, decimals));
