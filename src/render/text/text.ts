import type { Block, Text } from '../../views/document.ts';
import type { Writer } from '../options.ts';
import { pad, widest, width } from '../../text/width.ts';
import { wrap } from '../wrap.ts';
import { drawFigure, rangeOf } from './figure.ts';
import { type Pen, penOf } from './pen.ts';
import { clauseLines, letterheadLines, signatureTextLines } from './letter.ts';
import { drawTable } from './table.ts';
import { treeLines } from './tree.ts';

type Of<T extends Block['type']> = Extract<Block, { type: T }>;

/** Labels take at most this part of the width. */
const LABEL_PART = 0.4;

/** The first line behind `lead`, the next ones below its end. */
function hanging(lead: string, text: string, pen: Pen): string[] {
  const indent = width(lead);
  return wrap(text, pen.width - indent).map((line, index) => (index === 0 ? lead : ' '.repeat(indent)) + line);
}

function titleLines(title: Text, pen: Pen, note = ''): string[] {
  const words = pen.text(title);
  if (words === '') return [];
  const lines = wrap(words, pen.width).map((line) => pen.paint(line, 'strong'));
  return note === '' ? lines : [...lines, pen.paint(note, 'muted')];
}

function list(block: Of<'list'>, pen: Pen): string[] {
  const digits = String(block.items.length).length;
  return block.items.flatMap((item, index) =>
    hanging(block.ordered ? `${pad(pen.text([String(index + 1)]), digits, 'right')}. ` : '• ', pen.text(item), pen),
  );
}

/** The colour of a value that is one cell: running text is not coloured in parts. */
const toneOf = (text: Text) => (text.length === 1 && typeof text[0] === 'object' ? text[0].tone : undefined);

function facts(block: Of<'facts'>, pen: Pen): string[] {
  const labels = block.items.map((item) => pen.text([item.label]));
  const column = Math.min(widest(labels), Math.floor(pen.width * LABEL_PART));
  return block.items.flatMap((item, index) => {
    const left = wrap(labels[index] ?? '', column);
    const right = wrap(pen.text(item.value), pen.width - column - 2);
    return Array.from({ length: Math.max(left.length, right.length) }, (_, at) => {
      const label = pen.paint(pad(left[at] ?? '', column), 'muted');
      return `${label}  ${pen.paint(right[at] ?? '', toneOf(item.value))}`;
    });
  });
}

const notes = (block: Of<'table'>, pen: Pen): string[] =>
  (block.notes ?? []).flatMap((note) => wrap(pen.text([note]), pen.width).map((line) => pen.paint(line, 'muted')));

function blockLines(block: Block, pen: Pen): string[] {
  switch (block.type) {
    case 'heading':
      return wrap(pen.text(block.text), pen.width).map((line) => pen.paint(line, 'strong'));
    case 'paragraph':
      return wrap(pen.text(block.text), pen.width).map((line) => pen.paint(line, block.tone));
    case 'list':
      return list(block, pen);
    case 'tree':
      return treeLines(block.branches, pen);
    case 'clause':
      return clauseLines(block, pen);
    case 'letterhead':
      return letterheadLines(block, pen);
    case 'signature':
      return signatureTextLines(block, pen);
    case 'facts':
      return facts(block, pen);
    case 'table':
      return [
        ...titleLines([block.title], pen),
        ...(block.rows.length > 0
          ? [...drawTable(block, pen), ...notes(block, pen)]
          : wrap(pen.text([block.whenEmpty]), pen.width)),
      ];
    case 'figure':
      return [...titleLines(block.title, pen, rangeOf(block, pen)), ...drawFigure(block, pen)];
  }
}

/** Writes for a terminal, or plainly for a pipe: no line is wider than `options.width`, every line of a table exactly that. */
export const writeText: Writer = (document, options) => {
  const pen = penOf(options);
  const lines =
    document.layout !== undefined
      ? []
      : wrap(pen.text(document.title), pen.width).map((line) => pen.paint(line, 'strong'));
  let joined = false;
  for (const block of document.blocks) {
    const own = blockLines(block, pen);
    if (own.length === 0) continue;
    const isJoined = joined || lines.length === 0 || (document.layout === 'note' && block.type !== 'heading');
    lines.push(...(isJoined ? own : ['', ...own]));
    joined = block.type === 'heading';
  }
  const foot = document.foot.flatMap((text) => wrap(pen.text(text), pen.width));
  if (foot.length > 0) lines.push('', ...foot.map((line) => pen.paint(line, 'muted')));
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
};
