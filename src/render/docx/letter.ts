import { AlignmentType, ImageRun, LineRuleType, Paragraph, Tab, TextRun } from 'docx';
import type { Block, Letterhead, Picture } from '../../views/document.ts';
import { clauseNumber, fieldText, type LetterField } from '../letter-text.ts';
import type { Style } from '../format.ts';
import { width } from '../../text/width.ts';
import { cm } from './page.ts';
import { runsOf, textRuns } from './text.ts';

type Of<T extends Block['type']> = Extract<Block, { type: T }>;

/** Sizes of letters in half points: the title of a memo, and its labels. */
const TITLE = 58;
const LABEL = 40;
const EMBLEM_CM = 1.5;
const FIRST_LINE = cm(2.5);
/** What a column of a label's letters takes, and what stands between it and its value. */
const LABEL_COLUMN = cm(0.33);
const LABEL_GAP = cm(0.3);
const HALF = 0.52;
const POINTS = 20;
const LEFT = AlignmentType.LEFT;
const tab = () => new TextRun({ children: [new Tab()] });

/** Pixels of a picture as high as the emblem must be; the library counts 96 to the inch. */
function emblemRun({ type, bytes, width: wide, height }: Picture): ImageRun {
  const high = (EMBLEM_CM / 2.54) * 96;
  return new ImageRun({ type, data: bytes, transformation: { width: (high * wide) / height, height: high } });
}

const titleLine = ({ title, emblem }: Letterhead, style: Style, room: number): Paragraph =>
  new Paragraph({
    alignment: LEFT,
    spacing: { line: cm(EMBLEM_CM), lineRule: LineRuleType.AT_LEAST },
    tabStops: [{ type: 'center', position: room / 2 }],
    children: [...(emblem ? [emblemRun(emblem)] : []), tab(), ...runsOf(title, style, { bold: true, size: TITLE })],
  });

/** One line of fields: a bold label, its value, dots up to the next field or the margin. */
function fieldsLine(fields: readonly LetterField[], style: Style, room: number): Paragraph {
  const stops = fields.map((_, index) => Math.round(fields.length === 1 ? room : index === 0 ? room * HALF : room));
  const [first] = fields;
  const hanging = first ? width(first.label) * LABEL_COLUMN + LABEL_GAP : 0;
  return new Paragraph({
    alignment: LEFT,
    keepLines: true,
    indent: fields.length === 1 ? { left: hanging, hanging } : {},
    tabStops: [
      ...stops.map((position, index) => ({
        type: index === stops.length - 1 ? ('right' as const) : ('left' as const),
        position,
        ...(fields[index]?.dotted && { leader: 'dot' as const }),
      })),
    ],
    children: fields.flatMap((field, index) => [
      ...textRuns(index === 0 ? field.label : `  ${field.label}`, style, { bold: true, size: LABEL }),
      new TextRun({ text: '  ' }),
      ...textRuns(fieldText(field, style), { digits: 'arabic' }),
      ...(field.dotted ? [tab()] : []),
    ]),
  });
}

/** The head of a memo: the emblem or its blank space, the title in the middle, the labelled lines. */
export const letterheadPieces = (head: Letterhead, style: Style, room: number): Paragraph[] => [
  titleLine(head, style, room),
  ...head.rows.map((fields) => fieldsLine(fields, style, room)),
];

const prose = (children: readonly TextRun[], keepNext: boolean, before = 6 * POINTS): Paragraph =>
  new Paragraph({ alignment: LEFT, spacing: { before }, indent: { firstLine: FIRST_LINE }, keepNext, children });

/** A paragraph of official prose; `keepNext` when a signature follows, which never stands without words. */
export const clausePiece = ({ lead, text }: Of<'clause'>, style: Style, keepNext: boolean): Paragraph =>
  prose(
    [...(lead === undefined ? [] : textRuns(`${lead}  `, style, { bold: true })), ...runsOf(text, style)],
    keepNext,
  );

/** Numbered paragraphs of official prose. */
export const clausePieces = ({ items }: Of<'list'>, style: Style): Paragraph[] =>
  items.map((item, index) => prose(runsOf([`${clauseNumber(index, style)}. `, ...item], style), false, 0));
