import type { Table } from '../../document.ts';
import type { Words } from '../../../words/words.ts';
import type { Download, PageBlock, SitePage } from '../page.ts';

/** A page with a way to take along each of its tables, and the files behind those ways that were not there before. */
export interface PageWithDownloads {
  readonly page: SitePage;
  readonly downloads: readonly Download[];
}

const nameOf = ({ file }: SitePage): string => file.replace(/\.html$/, '');

const downloadOf = (file: string, table: Table): Download => ({
  file,
  format: 'csv',
  table: table.key,
  document: { kind: 'table', title: [table.title], blocks: [table], foot: [], mainTable: table.key, data: {} },
});

/** Puts below each table of a page the way to it as CSV; `known` are the files that hold the tables of months and years whole. */
export function withTableDownloads(
  page: SitePage,
  known: ReadonlyMap<string, string>,
  words: Words,
): PageWithDownloads {
  const downloads: Download[] = [];
  const blocks = page.blocks.flatMap((block): PageBlock[] => {
    if (block.type !== 'table' || block.rows.length === 0) return [block];
    const whole = known.get(`${page.file} ${block.key}`);
    const file = whole ?? `data/${nameOf(page)}-${block.key}.csv`;
    if (whole === undefined) downloads.push(downloadOf(file, block));
    return [block, { type: 'download', href: file, text: words.publish.downloads.table }];
  });
  return { page: { ...page, blocks }, downloads };
}
