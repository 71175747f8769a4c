import {
  AlignmentType,
  BorderStyle,
  LineRuleType,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Signature } from '../../views/document.ts';
import { signatureLines } from '../letter-text.ts';
import { runningText, type Style } from '../format.ts';
import { widest } from '../../text/width.ts';
import { cm } from './page.ts';
import { runsOf, textRuns } from './text.ts';

const POINTS = 20;
const LEFT = AlignmentType.LEFT;
/** What parts two opinions that stand beside each other. */
const GUTTER = cm(0.25);
/** The least that an opinion needs to be written in by hand. */
const LEAST = cm(4.6);

/** What parts two tables: a line of almost no height. */
const gap = (): Paragraph => new Paragraph({ spacing: { line: 6 * POINTS, lineRule: LineRuleType.EXACT } });

const dottedLine = (room: number): Paragraph =>
  new Paragraph({
    alignment: LEFT,
    keepNext: true,
    tabStops: [{ type: 'right', position: room, leader: 'dot' }],
    children: [new TextRun({ children: [new Tab()] })],
  });

const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_BORDERS = {
  top: NO_LINE,
  bottom: NO_LINE,
  left: NO_LINE,
  right: NO_LINE,
  insideHorizontal: NO_LINE,
  insideVertical: NO_LINE,
};

interface Column {
  readonly width: number;
  readonly children: readonly (Paragraph | Table)[];
}

/** What no page end can split: one row of a table without lines. */
const whole = (columns: readonly Column[]): Table =>
  new Table({
    width: { size: columns.reduce((sum, { width }) => sum + width, 0), type: WidthType.DXA },
    columnWidths: columns.map(({ width }) => width),
    layout: TableLayoutType.FIXED,
    borders: NO_BORDERS,
    margins: { left: 0, right: 0, top: 0, bottom: 0, marginUnitType: WidthType.DXA },
    rows: [
      new TableRow({
        cantSplit: true,
        children: columns.map(
          ({ width, children }) =>
            new TableCell({
              width: { size: width, type: WidthType.DXA },
              margins: { right: columns.length > 1 ? GUTTER : 0, marginUnitType: WidthType.DXA },
              children,
            }),
        ),
      }),
    ],
  });

/** Above the line to sign on. */
const ROOM_TO_SIGN = 10 * POINTS;

/** The part of the room that names stand in, at the right, and what a column of text is given there at 16 points. */
const NAMES_PART = 0.58;
const NAME_COLUMN = cm(0.34);

/** Where the column of names begins: it is as wide as its longest line of words, which is then not broken. */
function nameIndent(lines: readonly string[], room: number): number {
  const words = widest(lines.filter((line) => /\p{L}/u.test(line))) * NAME_COLUMN;
  return Math.max(0, Math.floor(room - Math.max(room * NAMES_PART, words)));
}

const nameLines = (lines: readonly string[], style: Style, indent: number): Paragraph[] =>
  lines.map(
    (line, index) =>
      new Paragraph({
        alignment: AlignmentType.CENTER,
        keepNext: index < lines.length - 1,
        keepLines: true,
        indent: { left: indent },
        spacing: { before: index === 0 ? ROOM_TO_SIGN : 0 },
        children: textRuns(line, style),
      }),
  );

const writerLines = ({ name, posts }: Signature, style: Style, room: number): Paragraph[] => {
  const lines = signatureLines({ name, posts });
  return nameLines(lines, style, nameIndent(lines, room));
};

/** Where the writer signs, at the right. */
export const signaturePieces = (writer: Signature, style: Style, room: number): [Table, Paragraph] => [
  whole([{ width: room, children: writerLines(writer, style, room) }]),
  gap(),
];

/** Where the writer signs, and below it the opinions on the same sheet: a row that no page end can split. */
export const signedOpinions = (
  writer: Signature,
  opinions: readonly Signature[],
  style: Style,
  room: number,
): [Table, Paragraph] => [
  whole([
    { width: room, children: [...writerLines(writer, style, room), gap(), ...opinionPieces(opinions, style, room)] },
  ]),
  gap(),
];

/** Columns beside each other, together `room`: more to those whose words are longer; titles are bold, and so longer. */
function columnWidths(opinions: readonly Signature[], style: Style, room: number): number[] {
  const needs = opinions.map(({ opinion, name, posts }) =>
    widest([`${runningText(opinion?.title ?? [], style)}xx`, name ?? '', ...posts]),
  );
  const sumOf = (all: readonly number[]) => all.reduce((sum, each) => sum + each, 0);
  const asked = needs.map((need) => Math.max(LEAST, (room * need) / (sumOf(needs) || 1)));
  const widths = asked.map((each) => Math.floor((each * room) / sumOf(asked)));
  const rest = room - sumOf(widths);
  return widths.map((width, index) => (index === 0 ? width + rest : width));
}

/** The opinions on a letter, beside each other in their order, so that they stand on one sheet with room for the pen. */
export function opinionPieces(opinions: readonly Signature[], style: Style, room: number): [Table, Paragraph] {
  const widths = columnWidths(opinions, style, room);
  const columns = opinions.map(({ opinion, name, posts }, index): Column => {
    const width = widths[index] ?? 0;
    const title = new Paragraph({
      alignment: LEFT,
      keepNext: true,
      children: runsOf(opinion?.title ?? [], style, { bold: true }),
    });
    const pen = Array.from({ length: opinion?.lines ?? 0 }, () => dottedLine(width - GUTTER));
    const [, ...named] = signatureLines({ name, posts });
    const lines = ['.'.repeat(26), ...named.map((line) => (line.startsWith('(.') ? `(${'.'.repeat(24)})` : line))];
    return { width, children: [title, ...pen, ...nameLines(lines, style, 0)] };
  });
  return [whole(columns), gap()];
}
