import type { Block, Document, Figure, Table } from '../views/document.ts';
import { inDigits, type Style } from './format.ts';

type Said = (text: string) => string;

const tableInDigits = (table: Table, said: Said): Table => ({
  ...table,
  title: said(table.title),
  columns: table.columns.map((column) => ({ ...column, title: said(column.title) })),
  ...(table.notes && { notes: table.notes.map(said) }),
  whenEmpty: said(table.whenEmpty),
});

const figureInDigits = (figure: Figure, said: Said): Figure => ({
  ...figure,
  title: said(figure.title),
  description: said(figure.description),
  series: figure.series.map((one) => ({ ...one, title: said(one.title) })),
});

function wordsInDigits(block: Block, said: Said): Block {
  switch (block.type) {
    case 'table':
      return tableInDigits(block, said);
    case 'figure':
      return figureInDigits(block, said);
    case 'facts':
      return { ...block, items: block.items.map((item) => ({ ...item, label: said(item.label) })) };
    case 'clause':
      return { ...block, ...(block.lead !== undefined && { lead: said(block.lead) }) };
    case 'letterhead':
      return {
        ...block,
        title: said(block.title),
        rows: block.rows.map((fields) => fields.map((field) => ({ ...field, label: said(field.label) }))),
      };
    case 'signature':
      return {
        ...block,
        ...(block.opinion && { opinion: { ...block.opinion, title: said(block.opinion.title) } }),
        posts: block.posts.map(said),
      };
    case 'heading':
    case 'paragraph':
    case 'list':
    case 'tree':
      return block;
  }
}

/** A block whose titles, labels and notes are in the digits of the style; running text and cells are so where they are formatted. */
export function blockInDigits<T extends Block>(block: T, style: Pick<Style, 'digits'>): T {
  return style.digits === 'arabic' ? block : (wordsInDigits(block, (text) => inDigits(text, style)) as T);
}

/** The blocks of a document, their words in the digits of the style. */
export const blocksInDigits = ({ blocks }: Pick<Document, 'blocks'>, style: Pick<Style, 'digits'>): readonly Block[] =>
  style.digits === 'arabic' ? blocks : blocks.map((block) => blockInDigits(block, style));
