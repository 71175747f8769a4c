import type { Block, Branch } from '../../views/document.ts';
import { figureTable } from '../figure-table.ts';
import type { Style } from '../format.ts';
import { isWide } from '../column-widths.ts';
import type { Orientation } from './page.ts';

/** Blocks that stand on paper of one orientation, in order. */
export interface Stretch {
  readonly orientation: Orientation;
  readonly blocks: readonly Block[];
}

function needsWidth(block: Block, style: Style): boolean {
  if (block.type === 'figure') return isWide(figureTable(block, style)) && block.series.length > 0;
  return block.type === 'table' && isWide(block) && block.rows.length > 0;
}

const branchesIn = (branches: readonly Branch[]): number =>
  branches.reduce((sum, { below }) => sum + 1 + branchesIn(below), 0);

/** About how many lines a block takes. */
function linesOf(block: Block): number {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
    case 'clause':
      return 2;
    case 'letterhead':
    case 'signature':
      return 6;
    case 'list':
    case 'facts':
      return block.items.length;
    case 'tree':
      return branchesIn(block.branches);
    case 'table':
      return 3 + 2 * block.rows.length;
    case 'figure':
      return 3 + 2 * (block.form === 'grid' ? block.series : block.labels).length;
  }
}

/** Fewer lines than this do not earn a sheet of paper of their own. */
const OWN_SHEET = 24;

/**
 * Parts a document into upright paper, then paper laid across from the first wide table to the last, then upright paper
 * again: a reader turns the sheets twice at most, and not for a few lines before or after.
 */
export function stretches(blocks: readonly Block[], style: Style): Stretch[] {
  const first = blocks.findIndex((block) => needsWidth(block, style));
  if (first < 0) return [{ orientation: 'portrait', blocks }];
  const last = blocks.findLastIndex((block) => needsWidth(block, style));
  const long = (part: readonly Block[]) => part.reduce((lines, block) => lines + linesOf(block), 0) >= OWN_SHEET;
  let from = first;
  while (blocks[from - 1]?.type === 'heading') from--;
  if (!long(blocks.slice(0, from))) from = 0;
  const to = long(blocks.slice(last + 1)) ? last + 1 : blocks.length;
  const all: Stretch[] = [
    { orientation: 'portrait', blocks: blocks.slice(0, from) },
    { orientation: 'landscape', blocks: blocks.slice(from, to) },
    { orientation: 'portrait', blocks: blocks.slice(to) },
  ];
  return all.filter((stretch) => stretch.blocks.length > 0);
}
