import type { Block, Document, Table } from '../views/document.ts';
import { inDigits, type Style } from './format.ts';

type Said = (text: string) => string;

const tableInDigits = (table: Table, said: Said): Table => ({
  ...table,
  title: said(table.title),
  columns: table.columns.map((column) => ({ ...column, title: said(column.title) })),
  ...(table.notes && { notes: table.notes.map(said) }),
  whenEmpty: said(table.whenEmpty),
});

function wordsInDigits(block: Block, said: Said): Block {
  switch (block.type) {
    case 'table':
      return tableInDigits(block, said);
    case 'facts':
      return { ...block, items: block.items.map((item) => ({ ...item, label: said(item.label) })) };
    case 'clause':
      return { ...block, ...(block.lead !== undefined && { lead: said(block.lead) }) };
    case 'letterhead':
      return {
        ...block,
        rows: block.rows.map((fields) => fields.map((field) => ({ ...field, label: said(field.label) }))),
      };
    case 'signature':
      return { ...block, posts: block.posts.map(said) };
    case 'heading':
    case 'paragraph':
    case 'list':
    case 'tree':
    case 'figure':
      return block;
  }
}

/**
 * The blocks of a document, their labels, notes and the words of their tables in the digits of the style; running text and
 * cells are so where they are formatted.
 */
export const blocksInDigits = ({ blocks }: Pick<Document, 'blocks'>, style: Pick<Style, 'digits'>): readonly Block[] =>
  style.digits === 'arabic' ? blocks : blocks.map((block) => wordsInDigits(block, (text) => inDigits(text, style)));
