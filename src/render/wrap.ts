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

/** Places where the dictionary goes astray: นายกฯ is read as นา-ยกฯ, การกอง as การก-อง, แผนการจัดหา as แผนการ-จัดหา, งานการเงิน and รายงานการประชุม as งานการ-. */
const SURE_ENDS = /(?<=การ)(?=กอง)|(?<=แผน)(?=การจัด)|(?<=งาน)(?=การ)|([ๆฯ]+)/u;

function segments(text: string): string[] {
  words ??= new Intl.Segmenter('th', { granularity: 'word' });
  const segmenter = words;
  const pieces = text
    .split(SURE_ENDS)
    .flatMap((part = '') => Array.from(segmenter.segment(part), ({ segment }) => segment));
  return joinCompounds(pieces);
}

/** A space where two phrases part: none before ๆ and ฯ, nor one that carries a mark. */
const GAP = /( +)(?![ ๆฯ\p{M}])/u;
/** What is one piece, whatever the dictionary says. */
const WORDLESS = /^(?: +|[^\s\u0e00-\u0e7f]+)$/u;

/**
 * A text in parts that have no words in common, of which only those that a line end falls into need be taken apart: the first
 * segmenter of a process takes it a third of the time that Node takes to start. A text whose parts may be wider than the whole is left as it is.
 * @public The build finds the ends of the words of the help by it.
 */
export const phrases = (text: string): string[] => (plainWidth(text) === undefined ? [text] : text.split(GAP));

/**
 * The pieces of a phrase that a line end parts before any others.
 * @public The build finds the ends of the words of the help by it.
 */
export const wholeWords = (text: string): readonly string[] =>
  WORDLESS.test(text) ? [text] : glue(joinLeads(segments(text)), true);

/** Ways to take a text apart, from the best places to break to the worst. */
const LEVELS: readonly ((text: string) => readonly string[])[] = [
  wholeWords,
  (text) => glue(joinLeads(segments(text)), false),
  (text) => glue(segments(text), false),
  (text) => glue(graphemes(text), false),
  graphemes,
  (text) => Array.from(text),
];

/** The whole words of a phrase, where they are known beforehand. */
type KnownWords = (phrase: string) => readonly string[] | undefined;
const none: KnownWords = () => undefined;

/** Fills lines with the pieces of one level; a piece wider than a line is taken apart further. */
function fill(text: string, columns: number, known = none, level = 0): string[] {
  const apart = LEVELS[level];
  if (!apart) return [text];
  const lines: string[] = [];
  let line = '';
  let taken: number | undefined = 0;
  /** Whether there is room on the line for a piece, which then stands there. */
  const fits = (piece: string): boolean => {
    const own = plainWidth(piece);
    const together: number | undefined = taken === undefined || own === undefined ? undefined : taken + own;
    if ((together ?? width(line + piece)) > columns) return false;
    line += piece;
    taken = together;
    return true;
  };
  for (const phrase of level === 0 ? phrases(text) : [text]) {
    if (level === 0 && fits(phrase)) continue;
    for (const piece of known(phrase) ?? apart(phrase)) {
      if (fits(piece)) continue;
      if (line.trim() !== '') lines.push(line.trimEnd());
      line = '';
      taken = 0;
      if (SPACE.test(piece) || fits(piece)) continue;
      const cut = fill(piece, columns, none, level + 1);
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
 * Words that are `known` are not looked for.
 */
export function wrap(text: string, columns: number, known?: KnownWords): string[] {
  return text.split('\n').flatMap((line) => {
    const kept = line.trimEnd();
    if (width(kept) <= columns) return [kept];
    return fill(kept, Math.max(2, columns), known);
  });
}

/** Columns of the widest piece of a text that `wrap` breaks only when it must: what a column needs to keep words whole. */
export function longestWord(text: string): number {
  let most = 0;
  for (const phrase of text.split('\n').flatMap(phrases)) {
    if (width(phrase) > most) most = Math.max(most, ...wholeWords(phrase).map(width));
  }
  return most;
}
