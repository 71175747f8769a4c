import type { Cell } from '../../views/document.ts';
import { width } from '../../text/width.ts';
import { wrap } from '../wrap.ts';
import type { Pen } from './pen.ts';

const INDENT = '  ';
const BETWEEN = ' · ';

/** A value that its column had no room for. */
interface Stacked {
  readonly label: string;
  readonly cell: Cell;
}

/** `label: value` pairs put side by side while they fit, long ones on lines of their own; texts not given are left out. */
export function stackedLines(items: readonly Stacked[], columns: number, pen: Pen): string[] {
  const room = columns - width(INDENT);
  const lines: string[] = [];
  let open = '';
  for (const { label, cell } of items) {
    if (cell.kind === 'text' && (cell.value ?? '').trim() === '') continue;
    const text = `${pen.text([label])}: ${pen.cell(cell)}`;
    if (open !== '' && !text.includes('\n') && width(open + BETWEEN + text) <= room) {
      open += BETWEEN + text;
      continue;
    }
    if (open !== '') lines.push(open);
    const wrapped = wrap(text, room);
    open = wrapped.length === 1 ? text : '';
    if (open === '') lines.push(...wrapped);
  }
  if (open !== '') lines.push(open);
  return lines.map((line) => INDENT + line);
}
