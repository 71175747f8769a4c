import { INVISIBLE } from './private-plain.ts';

/** Digits without anything that is seen between them. */
export interface DigitGroup {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
  /** What stands between this group and the one before it; empty at the start of a run. */
  readonly gap: string;
}

/** Groups in a row, and where in the text they stand. */
export interface DigitRun {
  readonly text: string;
  readonly groups: readonly DigitGroup[];
}

/** Some groups of a run, taken as one number. */
export interface DigitWindow {
  readonly run: DigitRun;
  readonly from: number;
  /** The first group after it. */
  readonly to: number;
  readonly digits: string;
  /** Lengths of the groups: `3-3-4`. */
  readonly shape: string;
  /** Each sign that parts the groups, once; a bracket beside nothing else parts as a space does. */
  readonly signs: ReadonlySet<string>;
}

const GAP_LIMIT = 8;
const SIGN = `[ \\t._\\-~/\\\\|()[\\]{}:+*${INVISIBLE}]`;
const GAP = new RegExp(`^${SIGN}*$`);
/** The least that a number of a person has: nine digits with nothing but signs between them. */
export const NINE_DIGITS = new RegExp(`(?:[0-9]${SIGN}{0,${GAP_LIMIT}}){8}[0-9]`);

/** The groups of digits of a text that have nothing but signs between them. */
export function* digitRuns(text: string): Generator<DigitRun> {
  const pattern = /[0-9]+/g;
  let groups: DigitGroup[] = [];
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const { 0: digits, index: start } = match;
    const before = groups.at(-1);
    const gap = before && start - before.end <= GAP_LIMIT ? text.slice(before.end, start) : undefined;
    const end = start + digits.length;
    if (before && gap !== undefined && GAP.test(gap)) {
      const seen = gap.replaceAll(INVISIBLE, '');
      if (seen === '') groups[groups.length - 1] = { ...before, digits: before.digits + digits, end };
      else groups.push({ digits, start, end, gap: seen });
    } else {
      if (groups.length > 0) yield { text, groups };
      groups = [{ digits, start, end, gap: '' }];
    }
  }
  if (groups.length > 0) yield { text, groups };
}

/** The one sign of a gap: of ` - ` the dash, of `) ` the space. */
function signOf(gap: string): string {
  const signs = new Set(
    gap
      .replace(/[()[\]{}+ ]/g, '')
      .replace(/[_~*]/g, '-')
      .replace(/[\\|]/g, '/'),
  );
  return signs.size === 0 ? ' ' : [...signs].join('');
}

/** Whether one sign and nothing else joins two groups. */
export const isTight = (gap: string): boolean => /^[-./:_]$/.test(gap);

/** The groups of a run from one to another, which is left out, as one number. */
export function windowOf(run: DigitRun, from: number, to: number): DigitWindow {
  const groups = run.groups.slice(from, to);
  return {
    run,
    from,
    to,
    digits: groups.map((group) => group.digits).join(''),
    shape: groups.map((group) => group.digits.length).join('-'),
    signs: new Set(groups.slice(1).map((group) => signOf(group.gap))),
  };
}

/** So much of the text as stands before a window. */
export const textBefore = ({ run, from }: DigitWindow, length: number): string => {
  const start = run.groups[from]?.start ?? 0;
  return run.text.slice(Math.max(0, start - length), start);
};
