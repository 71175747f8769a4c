import type { Edition, SourceMark } from '../mark.ts';

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
