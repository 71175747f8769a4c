import type { Block, Branch, Cell, Document, Table, Text } from '../views/document.ts';
import { inDigits, type Style, formatCell, runningText } from './format.ts';
import { blocksInDigits } from './in-digits.ts';
import { figureTable } from './figure-table.ts';
import { fieldText, signatureLines } from './letter-text.ts';
import { styleOf, type Writer } from './options.ts';
import { safe } from '../text/width.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** One line of data that Markdown and HTML leave as it is. */
const escaped = (line: string): string =>
  safe(line)
    .replace(/[\\`*[\]|~]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/[&<>]/g, (character) => ENTITIES[character] ?? '');

const inline = (text: string): string =>
  text
    .trim()
    .split(/\r\n|[\r\n]/)
    .map(escaped)
    .join('<br>');

/** The same where it begins a line: nothing there opens a list, a heading or a rule. */
const opening = (text: string): string =>
  inline(text)
    .replace(/^[#+=-]/, '\\$&')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');

const RULES = { left: ':--', right: '--:', center: ':-:' } as const;
const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

function tableLines(table: Table, style: Style): string[] {
  const title = table.title === '' ? [] : [`**${inline(table.title)}**`, ''];
  if (table.rows.length === 0) return [...title, opening(table.whenEmpty)];
  const cellText = (cell: Cell) => inline(formatCell(cell, style));
  const total = (cell: Cell) => (cellText(cell) === '' ? '' : `**${cellText(cell)}**`);
  return [
    ...title,
    row(table.columns.map((column) => inline(column.title))),
    row(table.columns.map((column) => RULES[column.align])),
    ...table.rows.map((cells) => row(cells.map(cellText))),
    ...(table.totals ?? []).map((cells) => row(cells.map(total))),
    ...(table.notes ?? []).flatMap((note) => ['', opening(note)]),
  ];
}

/** A list in a list: what stands out by its tone is bold. */
const branchLines = (branches: readonly Branch[], margin: string, line: (text: Text) => string): string[] =>
  branches.flatMap(({ text, tone, below }) => [
    `${margin}- ${tone === 'bad' ? `**${line(text)}**` : line(text)}`,
    ...branchLines(below, `${margin}  `, line),
  ]);

function blockLines(block: Block, style: Style): string[] {
  const line = (text: Text) => opening(runningText(text, style));
  switch (block.type) {
    case 'letterhead':
      return [
        `# ${inline(runningText(block.title, style))}`,
        '',
        ...block.rows.flat().map((field) => `- **${inline(field.label)}:** ${inline(fieldText(field, style))}`),
      ];
    case 'clause':
      return [`${block.lead === undefined ? '' : `**${inline(block.lead)}** `}${line(block.text)}`];
    case 'signature':
      return [
        ...(block.opinion ? [`**${inline(runningText(block.opinion.title, style))}**`, ''] : []),
        signatureLines(block)
          .map((line) => inline(inDigits(line, style)))
          .join('  \n'),
      ];
    case 'heading':
      return [`${'#'.repeat(block.level)} ${line(block.text)}`];
    case 'paragraph':
      return [line(block.text)];
    case 'list':
      return block.items.map(
        (item, index) => `${block.ordered ? `${inDigits(`${index + 1}`, style)}.` : '-'} ${line(item)}`,
      );
    case 'tree':
      return branchLines(block.branches, '', line);
    case 'facts':
      return block.items.map((item) => `- **${inline(item.label)}:** ${inline(runningText(item.value, style))}`);
    case 'table':
      return tableLines(block, style);
    case 'figure':
      return [...tableLines(figureTable(block, style), style), '', line(block.description)];
  }
}

/** Writes GitHub's Markdown: every block, figures as tables; what the data contains is never taken for markup. */
export const writeMarkdown: Writer = (document: Document, options) => {
  const style = styleOf(options);
  const foot = document.foot.map((text) => opening(runningText(text, style)));
  const parts = [
    document.layout === 'memo' ? [] : [`# ${inline(runningText(document.title, style))}`],
    ...blocksInDigits(document, style).map((block) => blockLines(block, style)),
    ...(foot.length === 0 ? [] : [['---'], [foot.join('  \n')]]),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
};
