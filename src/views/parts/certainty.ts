import { assessmentOf } from '../../ita/assessment.ts';
import { isWeak, type Known } from '../../model/assessment.ts';
import type { FiscalYear } from '../../model/fiscal-year.ts';
import type { Register } from '../../model/register.ts';
import type { Words } from '../../words/words.ts';
import type { Block, Cell } from '../document.ts';
import { MARKS } from './cells.ts';

type Markable = Extract<Cell, { kind: 'text' | 'number' | 'percent' }>;

/** A cell marked where what it shows is known from one weak source, or not confirmed. */
export const marked = (cell: Cell, weak: boolean): Cell =>
  weak && cell.value !== null && 'value' in cell && isMarkable(cell) ? { ...cell, mark: MARKS.weak } : cell;

const isMarkable = (cell: Cell): cell is Markable => ['text', 'number', 'percent'].includes(cell.kind);

/** A cell marked by what is known of its value. */
export const markedBy = (cell: Cell, known: Pick<Known, 'certainty'> | undefined): Cell =>
  marked(cell, known !== undefined && isWeak(known));

/** What the mark of weakly known values means; nothing where there is none. */
export const weakNotes = ({ scores }: Words, some: boolean): { readonly notes?: readonly string[] } =>
  some ? { notes: [`${MARKS.weak} ${scores.weak}`] } : {};

/** The same as a paragraph of its own. */
export const weakParagraph = ({ scores }: Words, some: boolean): Block[] =>
  some ? [{ type: 'paragraph', tone: 'muted', text: [`${MARKS.weak} ${scores.weak}`] }] : [];

/** The years of some whose assessment the office's own assessment.yaml has a say in: the foot of a view says so. */
export const ownAmong = (register: Register, years: readonly FiscalYear[]): FiscalYear[] =>
  [...new Set(years)].filter((year) => assessmentOf(register, year)?.own);
