import { toThaiDigits } from '../text/thai-text.ts';
import type { Style } from './spelling.ts';

/** A number that stands alone: no part of an id, an address, a code or a telephone number. */
const ALONE = /(?<![\w./:#@%&?=-]|\S\+)\d+(?:[.,/]\d+)*(?![\w/:#@%&?=+-])/g;

/**
 * Words of an official document in its digits: with Thai digits every number that stands alone is written in them (`พ.ศ. ๒๕๖๕`);
 * ids, addresses and codes (`m1`, `O42`) stay as they can be typed.
 */
export const inDigits = (text: string, { digits }: Pick<Style, 'digits'>): string =>
  digits === 'thai' ? text.replace(ALONE, toThaiDigits) : text;
