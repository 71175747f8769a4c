import type { FiscalYear } from '../model/fiscal-year.ts';
import { type Edition, editionOf, type SourceMark } from './mark.ts';

/** A level of a rating scheme: reached when the total, and every instrument where asked, is at least this many. */
export interface Level {
  readonly name: string;
  /** Least total score, 0–100, in hundredths. */
  readonly total: number;
  /** Least score of every instrument, in hundredths; 0 where instruments don't matter. */
  readonly instruments: number;
  readonly mark: SourceMark;
}

/** How a total score becomes a level, from a fiscal year on. Levels are best first; the last one takes the rest. */
export interface RatingScheme extends Edition {
  readonly levels: readonly Level[];
}

const level = (name: string, total: number, instruments: number, mark: SourceMark): Level => ({
  name,
  total,
  instruments,
  mark,
});

const SCHEMES: readonly RatingScheme[] = [
  {
    // Fiscal years 2563–2565: seven letters by the total score alone.
    from: 2563,
    levels: [
      level('AA', 95_00, 0, 'S'),
      level('A', 85_00, 0, 'S'),
      level('B', 75_00, 0, 'S'),
      level('C', 65_00, 0, 'S'),
      level('D', 55_00, 0, 'S'),
      level('E', 50_00, 0, 'S'),
      level('F', 0, 0, 'S'),
    ],
  },
  {
    // Since then: five words, the upper two only when every instrument passes too.
    from: 2566,
    levels: [
      level('ผ่านดีเยี่ยม', 95_00, 95_00, 'W'),
      level('ผ่านดี', 85_00, 85_00, 'W'),
      level('ผ่าน', 85_00, 0, 'S2'),
      level('ต้องปรับปรุง', 70_00, 0, 'W'),
      level('ต้องปรับปรุงโดยด่วน', 0, 0, 'W'),
    ],
  },
];

/** The rating scheme of a fiscal year; `undefined` before 2563, of which nothing is known. */
export const ratingScheme = (year: FiscalYear): RatingScheme | undefined => editionOf(SCHEMES, year);
