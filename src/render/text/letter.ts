import type { Block, Letterhead, Signature } from '../../views/document.ts';
import { fieldText, signatureLines } from '../letter-text.ts';
import { safe, width } from '../../text/width.ts';
import { wrap } from '../wrap.ts';
import type { Pen } from './pen.ts';

const centered = (line: string, columns: number): string =>
  ' '.repeat(Math.max(0, Math.floor((columns - width(line)) / 2))) + line;

/** The head of a memo: the title in the middle, a line for each row of fields. */
export const letterheadLines = ({ title, rows }: Letterhead, pen: Pen): string[] => [
  pen.paint(centered(pen.text(title), pen.width), 'strong'),
  ...rows.flatMap((fields) =>
    wrap(
      fields
        .map(
          (field) =>
            `${pen.text([field.label])}  ${safe(fieldText(field, pen.style)) || (field.dotted ? '.'.repeat(16) : '')}`,
        )
        .join('    '),
      pen.width,
    ),
  ),
];

/** A paragraph of official prose, its lead before it. */
export const clauseLines = ({ lead, text }: Extract<Block, { type: 'clause' }>, pen: Pen): string[] =>
  wrap(`${lead === undefined ? '' : `${pen.text([lead])}  `}${pen.text(text)}`, pen.width);

/** Where a person signs, lines for the opinion above. */
export const signatureTextLines = (block: Signature, pen: Pen): string[] => [
  ...(block.opinion
    ? [pen.paint(pen.text(block.opinion.title), 'strong'), ...Array(block.opinion.lines).fill('.'.repeat(pen.width))]
    : []),
  ...signatureLines(block).flatMap((line) =>
    wrap(pen.text([line]), pen.width).map((each) => centered(each, pen.width)),
  ),
];
