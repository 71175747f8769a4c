/** The era a year is written in: Buddhist or Common. */
export type Era = 'be' | 'ce';

/** The Buddhist Era is this many years ahead of the Common Era. Nothing outside of this file counts with it. */
const AHEAD = 543;

/** A year below this is read as Common Era: no plan is dated before 2400 BE. */
export const FIRST_BE_YEAR = 2400;

/** The BE year of a CE year. */
export const beYear = (ceYear: number): number => ceYear + AHEAD;

/** The CE year of a BE year. Whether a year has a 29 February, only its CE year tells. */
export const ceYear = (beYear: number): number => beYear - AHEAD;

/** A year as it was written: in BE, and the era it was written in. */
export const readYear = (written: number): { year: number; era: Era } =>
  written < FIRST_BE_YEAR ? { year: beYear(written), era: 'ce' } : { year: written, era: 'be' };
