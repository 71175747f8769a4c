/**
 * How sure a figure or name is: `S` read in a source, `S2` two sources agree, `D` derived from sourced figures, `W` one
 * weak source, `K` commonly known but not confirmed.
 */
export type SourceMark = 'S' | 'S2' | 'D' | 'W' | 'K';

/** Data that holds from a fiscal year on, until the next edition begins. */
export interface Edition {
  readonly from: number;
}

/** The edition in force in a year; `undefined` before the first. `editions` are in order of year. */
export const editionOf = <T extends Edition>(editions: readonly T[], year: number): T | undefined =>
  editions.filter((edition) => edition.from <= year).at(-1);
