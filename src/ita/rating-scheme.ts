import type { FiscalYear } from '../model/fiscal-year.ts';
import { editionOf } from './mark.ts';
import { from2563 } from './ratings/from-2563.ts';
import { from2566 } from './ratings/from-2566.ts';
import type { RatingScheme } from './ratings/rating.ts';

const SCHEMES: readonly RatingScheme[] = [from2563, from2566];

/** The rating scheme of a fiscal year; `undefined` before 2563, of which nothing is known. */
export const ratingScheme = (year: FiscalYear): RatingScheme | undefined => editionOf(SCHEMES, year);
