import type { Branch } from '../../views/document.ts';
import { wrap } from '../wrap.ts';
import type { Pen } from './pen.ts';

/** Lines of branches, each below what it belongs to; `trunk` is what goes on to the left of them. */
function branchLines(branches: readonly Branch[], pen: Pen, trunk: string): string[] {
  return branches.flatMap(({ text, tone, below }, index) => {
    const isLast = index === branches.length - 1;
    const inner = `${trunk}${isLast ? '  ' : '│ '}`;
    const beside = `${inner}${below.length > 0 ? '│ ' : '  '}`;
    const lines = wrap(pen.text(text), pen.width - beside.length);
    return [
      ...lines.map((line, at) => `${at > 0 ? beside : `${trunk}${isLast ? '└ ' : '├ '}`}${pen.paint(line, tone)}`),
      ...branchLines(below, pen, inner),
    ];
  });
}

/** A tree: its roots at the margin, a line free between them; what lies below is led to by branches. */
export const treeLines = (roots: readonly Branch[], pen: Pen): string[] =>
  roots.flatMap(({ text, tone, below }, index) => [
    ...(index > 0 ? [''] : []),
    ...wrap(pen.text(text), pen.width).map((line) => pen.paint(line, tone ?? 'strong')),
    ...branchLines(below, pen, ''),
  ]);
