import type { Month } from '../../../model/month.ts';
import { fiscalYear, month as monthCell, sentence } from '../../parts/cells.ts';
import type { OfferedMemo } from '../memos.ts';
import type { PageBlock } from '../page.ts';
import type { SiteScene } from '../scene.ts';

/** Links to the memos of some kinds, of a month only where one is named; nothing where none is offered. */
export function memoLinks(
  { memos = [], words, year }: SiteScene,
  kinds: readonly OfferedMemo['kind'][],
  month?: Month,
): PageBlock[] {
  const { memos: says } = words.publish;
  const offered = memos.filter((memo) => kinds.includes(memo.kind) && (month === undefined || memo.month === month));
  if (offered.length === 0) return [];
  const links = offered.map(({ kind, month: of, file }) => ({
    text: sentence(says[kind], { year: fiscalYear(year), month: monthCell(of, 'long') }),
    href: file,
    note: says.note,
  }));
  return [
    { type: 'heading', level: 2, text: [says.title] },
    { type: 'links', label: says.title, links },
  ];
}
