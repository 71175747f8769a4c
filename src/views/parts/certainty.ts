import { assessmentOf } from '../../ita/assessment.ts';
import { indicatorOf } from '../../ita/items.ts';
import { type Assessment, isWeak, type Known } from '../../model/assessment.ts';
import type { FiscalYear } from '../../model/fiscal-year.ts';
import type { Register } from '../../model/register.ts';
import type { Words } from '../../words/words.ts';
import type { Scored } from '../../progress/scores.ts';
import type { Block, Branch, Cell, Text } from '../document.ts';
import { MARKS, sentence, text } from './cells.ts';

type Markable = Extract<Cell, { kind: 'text' | 'number' | 'percent' }>;

/** A cell marked where what it shows is known from one weak source, or not confirmed. */
export const marked = (cell: Cell, weak: boolean): Cell =>
  weak && cell.value !== null && 'value' in cell && isMarkable(cell) ? { ...cell, mark: MARKS.weak } : cell;

const isMarkable = (cell: Cell): cell is Markable => ['text', 'number', 'percent'].includes(cell.kind);

/** A cell marked by what is known of its value. */
export const markedBy = (cell: Cell, known: Pick<Known, 'certainty'> | undefined): Cell =>
  marked(cell, known !== undefined && isWeak(known));

/** The name of an indicator, marked where that is weakly known. */
export function indicatorCell(assessment: Assessment | undefined, number: number): Cell {
  const indicator = indicatorOf(assessment, number);
  return markedBy(text(indicator?.name), indicator);
}

const hasMark = (part: Cell | string): boolean =>
  typeof part === 'object' && 'mark' in part && part.mark === MARKS.weak;

const partsOf = ({ text: own, below }: Branch): Text => [...own, ...below.flatMap(partsOf)];

/** Whether something in blocks has the mark of weakly known values, so that the foot has to say what it means. */
export const showsWeak = (blocks: readonly Block[]): boolean =>
  blocks.some((block) => {
    switch (block.type) {
      case 'table':
        return block.rows.some((row) => row.some(hasMark));
      case 'facts':
        return block.items.some(({ value }) => value.some(hasMark));
      case 'list':
        return block.items.some((item) => item.some(hasMark));
      case 'tree':
        return block.branches.flatMap(partsOf).some(hasMark);
      case 'paragraph':
      case 'clause':
      case 'heading':
        return block.text.some(hasMark);
      default:
        return false;
    }
  });

/** What the mark of weakly known values means; nothing where there is none. */
export const weakNotes = ({ scores }: Words, some: boolean): { readonly notes?: readonly string[] } =>
  some ? { notes: [`${MARKS.weak} ${scores.weak}`] } : {};

/** What the foot says of the assessments that a view goes by: the years of the office's own, and what the mark means. */
export const sourceNotes = ({ scores }: Words, own: readonly FiscalYear[], weak: boolean): Text[] => [
  ...[...new Set(own)].map((year) => sentence(scores.ownFile, { file: text(`${year}/assessment.yaml`) })),
  ...(weak ? [[`${MARKS.weak} ${scores.weak}`]] : []),
];

/** The same of the levels of scores, and of what else goes by an office's own assessment, or has the mark. */
export const levelNotes = (
  words: Words,
  scores: readonly (Scored | null)[],
  own: readonly FiscalYear[] = [],
  weak = false,
): Text[] =>
  sourceNotes(
    words,
    [...scores.flatMap((each) => (each?.own ? [each.year] : [])), ...own],
    weak || scores.some((each) => each?.weak === true),
  );

/** The level of a score, marked where the scheme that it was worked out by is weakly known. */
export const levelOfScore = (scored: Scored | null): Cell => marked(text(scored?.level), scored?.weak === true);

/** The years of some whose assessment the office's own assessment.yaml has a say in: the foot of a view says so. */
export const ownAmong = (register: Register, years: readonly FiscalYear[]): FiscalYear[] =>
  years.filter((year) => assessmentOf(register, year)?.own);
