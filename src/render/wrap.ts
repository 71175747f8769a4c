import { joinCompounds, joinLeads } from './compounds.ts';
import { graphemes, plainWidth, width } from '../text/width.ts';

let words: Intl.Segmenter | undefined;

const SPACE = /^[^\S\u00a0\u202f]+$/;
/** What may not begin a line: closing signs, ๆ, ฯ, vowels and marks that belong to the letter before, signs of notes. */
const CLINGS = /^[†‡§*\p{M}\p{Pe}\p{Pf}\u0e30\u0e32\u0e33\u0e45ๆฯ,.;:!?%…"'/\u00a0\u202f]/u;
/** What may not end a line: opening signs, vowels that are written before their letter. */
const REACHES = /[\p{Ps}\p{Pi}เแโใไ\u00a0\u202f]$/u;
/** Neither a space nor Thai: an id, a path, an address or a number is not broken inside. */
const FOREIGN = /^[^\s\u0e00-\u0e7f]+$/u;

/** Joins pieces that must not be parted by a line end; a space between them does not part them either before ๆ and ฯ. */
function glue(pieces: readonly string[], whole: boolean): string[] {
  const units: string[] = [];
  for (const piece of pieces) {
    const last = units.at(-1);
    if (last === undefined || SPACE.test(piece)) units.push(piece);
    else if (SPACE.test(last) && !/^\p{M}/u.test(piece)) {
      if (/^[ๆฯ]/u.test(piece) && units.length > 1) units.splice(-2, 2, `${units.at(-2)}${last}${piece}`);
      else units.push(piece);
    } else if (CLINGS.test(piece) || REACHES.test(last) || (whole && FOREIGN.test(last) && FOREIGN.test(piece))) {
      units[units.length - 1] = last + piece;
    } else units.push(piece);
  }
  return units;
}

/** Places where the dictionary goes astray: นายกฯ is read as นา-ยกฯ, การกอง as การก-อง, แผนการจัดหา as แผนการ-จัดหา. */
const SURE_ENDS = /(?<=การ)(?=กอง)|(?<=แผน)(?=การจัด)|([ๆฯ]+)/u;

function segments(text: string): string[] {
  words ??= new Intl.Segmenter('th', { granularity: 'word' });
  const segmenter = words;
  const pieces = text
    .split(SURE_ENDS)
    .flatMap((part = '') => Array.from(segmenter.segment(part), ({ segment }) => segment));
  return joinCompounds(pieces);
}

/** Ways to take a text apart, from the best places to break to the worst. */
const LEVELS: readonly ((text: string) => string[])[] = [
  (text) => glue(joinLeads(segments(text)), true),
  (text) => glue(joinLeads(segments(text)), false),
  (text) => glue(segments(text), false),
  (text) => glue(graphemes(text), false),
  graphemes,
  (text) => Array.from(text),
];

/** Fills lines with the pieces of one level; a piece wider than a line is taken apart further. */
function fill(text: string, columns: number, level = 0): string[] {
  const pieces = LEVELS[level]?.(text) ?? [text];
  const lines: string[] = [];
  let line = '';
  let taken: number | undefined = 0;
  for (const piece of pieces) {
    const own = plainWidth(piece);
    const together: number | undefined = taken === undefined || own === undefined ? undefined : taken + own;
    if ((together ?? width(line + piece)) <= columns) {
      line += piece;
      taken = together;
      continue;
    }
    if (line.trim() !== '') lines.push(line.trimEnd());
    line = '';
    taken = 0;
    if (SPACE.test(piece)) continue;
    if ((own ?? width(piece)) <= columns || level + 1 >= LEVELS.length) {
      line = piece;
      taken = own;
    } else {
      const cut = fill(piece, columns, level + 1);
      line = cut.pop() ?? '';
      taken = plainWidth(line);
      lines.push(...cut);
    }
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}

/**
 * Lines of at most so many columns (2 at least), broken at the ends of Thai words and at spaces; line ends of the text
 * stay. A longer word is cut between what a reader sees as single characters. No line ends in spaces; nothing but spaces is lost.
 */
export function wrap(text: string, columns: number): string[] {
  return text.split('\n').flatMap((line) => {
    const kept = line.trimEnd();
    if (width(kept) <= columns) return [kept];
    return fill(kept, Math.max(2, columns));
  });
}

/** Columns of the widest piece of a text that `wrap` breaks only when it must: what a column needs to keep words whole. */
export const longestWord = (text: string): number =>
  text.split('\n').reduce((widest, line) => Math.max(widest, ...glue(joinLeads(segments(line)), true).map(width)), 0);
