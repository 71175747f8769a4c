import type { Table } from '../views/document.ts';
import type { RenderOptions } from './options.ts';
import { penOf } from './text/pen.ts';
import { drawTable } from './text/table.ts';
import { wrap } from './wrap.ts';

/** Conflicts as a table for a terminal, under its title, and what can be done about them. */
export function renderConflicts(
  table: Table,
  remedy: string,
  options: Pick<RenderOptions, 'lang' | 'digits' | 'words' | 'width' | 'color'>,
): string {
  const pen = penOf(options);
  const title = wrap(pen.text([table.title]), pen.width).map((line) => pen.paint(line, 'strong'));
  const lines = [...title, ...drawTable(table, pen), ...wrap(pen.text([remedy]), pen.width)];
  return `${lines.join('\n')}\n`;
}
