import { AlignmentType, HeadingLevel, Paragraph, Tab, type Table as WordTable, TextRun } from 'docx';
import type { Block, Branch, Signature, Table } from '../../views/document.ts';
import { type BlockGroup, withOpinionsTogether } from '../opinions.ts';
import { figureTable } from '../figure-table.ts';
import type { Style } from '../format.ts';
import { DEEPEST, NUMBERING } from './numbering.ts';
import { cm } from './page.ts';
import { SIZES } from './fonts.ts';
import { clausePiece, clausePieces, letterheadPieces } from './letter.ts';
import { opinionPieces, signaturePieces, signedOpinions } from './signature.ts';
import { docxTable } from './table.ts';
import { runsOf, textRuns, toneLook } from './text.ts';

type Of<T extends Block['type']> = Extract<Block, { type: T }>;
/** What the body of a document is made of. */
export type Piece = Paragraph | WordTable;

const LABEL_ROOM = cm(7.5);
const LEFT = AlignmentType.LEFT;
const SPACE = 120;

/** A title that stays with what follows. */
const caption = (text: string, style: Style): Paragraph =>
  new Paragraph({
    alignment: LEFT,
    keepNext: true,
    keepLines: true,
    spacing: { before: 2 * SPACE, after: SPACE / 2 },
    children: textRuns(text, style, { bold: true }),
  });

function tablePieces(table: Table, style: Style, room: number): Piece[] {
  const title = table.title === '' ? [] : [caption(table.title, style)];
  if (table.rows.length === 0)
    return [...title, new Paragraph({ alignment: LEFT, children: textRuns(table.whenEmpty, style) })];
  const notes = (table.notes ?? []).map(
    (note) => new Paragraph({ alignment: LEFT, children: textRuns(note, style, toneLook('muted')) }),
  );
  return [...title, docxTable(table, style, room), ...notes];
}

function list(block: Of<'list'>, style: Style, instance: number): Paragraph[] {
  const reference = block.ordered ? NUMBERING.numbers : NUMBERING.bullets;
  return block.items.map(
    (item) =>
      new Paragraph({ alignment: LEFT, numbering: { reference, level: 0, instance }, children: runsOf(item, style) }),
  );
}

function branches(all: readonly Branch[], style: Style, instance: number, depth: number): Paragraph[] {
  const numbering = { reference: NUMBERING.bullets, level: Math.min(depth, DEEPEST), instance };
  return all.flatMap(({ text, tone, below }) => [
    new Paragraph({ alignment: LEFT, numbering, children: runsOf(text, style, toneLook(tone)) }),
    ...branches(below, style, instance, depth + 1),
  ]);
}

const facts = (block: Of<'facts'>, style: Style): Paragraph[] =>
  block.items.map(
    (item) =>
      new Paragraph({
        alignment: LEFT,
        indent: { left: LABEL_ROOM, hanging: LABEL_ROOM },
        tabStops: [{ type: 'left', position: LABEL_ROOM }],
        children: [
          ...textRuns(item.label, style, { bold: true }),
          new TextRun({ children: [new Tab()] }),
          ...runsOf(item.value, style),
        ],
      }),
  );

/** Where a block stands: its number, and whether a signature follows. */
interface Place {
  readonly index: number;
  readonly isSigned: boolean;
}

function pieces(block: Block, style: Style, room: number, { index, isSigned }: Place): Piece[] {
  switch (block.type) {
    case 'heading':
      return [
        new Paragraph({
          alignment: block.centered ? AlignmentType.CENTER : LEFT,
          ...(block.newPage && index > 0 && { pageBreakBefore: true }),
          heading: block.level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3,
          ...(block.centered && { spacing: { before: 0, after: 0 } }),
          children: runsOf(block.text, style, block.centered ? { size: SIZES.body } : {}),
        }),
      ];
    case 'paragraph':
      return [
        new Paragraph({
          alignment: LEFT,
          spacing: { after: SPACE },
          children: runsOf(block.text, style, toneLook(block.tone)),
        }),
      ];
    case 'list':
      return block.clauses ? clausePieces(block, style) : list(block, style, index);
    case 'tree':
      return branches(block.branches, style, index, 0);
    case 'clause':
      return [clausePiece(block, style, isSigned)];
    case 'letterhead':
      return letterheadPieces(block, style, room);
    case 'signature':
      return signaturePieces(block, style, room);
    case 'facts':
      return facts(block, style);
    case 'table':
      return tablePieces(block, style, room);
    case 'figure': {
      const table = tablePieces(figureTable(block, style), style, room);
      const says = block.description.length > 0 && block.series.length > 0 && block.labels.length > 0;
      return says
        ? [...table, new Paragraph({ alignment: LEFT, children: runsOf(block.description, style, toneLook('muted')) })]
        : table;
    }
  }
}

/** Blocks as paragraphs and tables for a room between the margins (twips); figures are tables. Nothing is justified. */
export const docxBlocks = (blocks: readonly Block[], style: Style, room: number): Piece[] =>
  withOpinionsTogether(blocks).flatMap((group, index, all) => {
    const [before, next] = [all[index - 1], all[index + 1]];
    if ('opinions' in group) {
      const writer = writerOf(before);
      return writer ? signedOpinions(writer, group.opinions, style, room) : opinionPieces(group.opinions, style, room);
    }
    if (writerOf(group) && next && 'opinions' in next) return [];
    return pieces(group.block, style, room, { index, isSigned: isSignature(next) });
  });

/** Who signs in a group that is a signature alone. */
const writerOf = (group: BlockGroup | undefined): Signature | undefined =>
  group && 'block' in group && group.block.type === 'signature' ? group.block : undefined;

const isSignature = (group: BlockGroup | undefined): boolean =>
  group !== undefined && ('opinions' in group || group.block.type === 'signature');
