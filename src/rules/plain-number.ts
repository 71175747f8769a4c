import { type Fraction, toFixed } from '../model/fraction.ts';

/** A number as a person writes it: up to six decimals, no trailing zeros. */
export const plainNumber = (value: Fraction): string => toFixed(value, 6).replace(/\.?0+$/, '');
