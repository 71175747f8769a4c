import { type Fraction, toFixed } from '../../model/fraction.ts';

/** A number that was written as a decimal, as that decimal again. */
export const decimalOf = (value: Fraction): number => Number(value.n) / Number(value.d);

/** A number in a text, without decimals that say nothing: 12, 12.5. */
export const shortNumber = (value: Fraction, decimals: number): string => toFixed(value, decimals).replace(/\.0+$/, '');
