import type { Words } from '../../../words/words.ts';
import type { Cell, Column, Document, Table } from '../../document.ts';
import { text } from '../../parts/cells.ts';
import { plainWording } from '../../parts/plain-text.ts';
import { type Field, tableFrom } from '../../parts/table.ts';
import type { Download } from '../page.ts';

/** A column of a file as who reads it must know it. */
interface Described {
  readonly file: string;
  readonly column: string;
  readonly meaning: string;
  readonly type: string;
  readonly unit: string | null;
}

type Kind = Cell['kind'];
type Held = Pick<Table, 'key' | 'rows'> & { readonly columns: readonly Pick<Column, 'key' | 'title'>[] };

/** The codes that a column holds, each with its word; ids, which are their own words, are left out. */
const codesIn = (cells: readonly Cell[]): string =>
  [...new Map(cells.flatMap((cell) => (cell.kind === 'term' ? [[cell.value, cell.text] as const] : [])))]
    .filter(([value, said]) => value !== said)
    .map(([value, said]) => `${value} = ${said}`)
    .join(', ');

function described({ publish }: Words, file: string, table: Held): Described[] {
  const { types, units } = publish.downloads;
  return table.columns.map(({ key, title }, index) => {
    const cells = table.rows.flatMap((row) => row[index] ?? []);
    const cell = cells.find((each) => each.value !== null) ?? cells[0];
    const kind: Kind = cell?.kind ?? 'text';
    const codes = kind === 'term' ? codesIn(cells) : '';
    const own = cell?.kind === 'number' ? cell.unit : undefined;
    const unit = kind === 'percent' ? units.percent : kind === 'change' ? units.change : (own ?? null);
    return { file, column: key, meaning: title, type: codes === '' ? types[kind] : `${types[kind]}: ${codes}`, unit };
  });
}

/** What a file holds: columns with their cells, one column a series where it holds a figure over months. */
function heldIn({ document, table }: Download, words: Words): Held | undefined {
  const block = document.blocks.find((each) => 'key' in each && each.key === table);
  if (block?.type === 'table') return block;
  if (block?.type !== 'figure') return undefined;
  const { labels, series } = block;
  return {
    key: block.key,
    columns: [
      { key: 'label', title: words.views.label.month },
      ...series.map(({ key, title }) => ({ key, title: plainWording(words, title) })),
    ],
    rows: labels.map((label, index) => [label, ...series.flatMap(({ values }) => values[index] ?? [])]),
  };
}

/** Each column of each CSV file: once for all files of the same columns on the page, for each file in a file of its own. */
export function dictionary(words: Words, downloads: readonly Download[]): { tables: Table[]; document: Document } {
  const { downloads: texts } = words.publish;
  const fields: Field<Described>[] = [
    { key: 'column', title: texts.column, importance: 1, cell: ({ column }) => text(column) },
    { key: 'meaning', title: words.views.label.meaning, importance: 1, cell: ({ meaning }) => text(meaning) },
    { key: 'type', title: texts.type, importance: 1, cell: ({ type }) => text(type) },
    { key: 'unit', title: texts.unit, importance: 1, cell: ({ unit }) => text(unit) },
  ];
  const files = downloads.flatMap((download) => {
    const table = download.format === 'csv' ? heldIn(download, words) : undefined;
    return table ? [{ file: download.file, table, rows: described(words, download.file, table) }] : [];
  });
  const alike = new Map<string, (typeof files)[number][]>();
  for (const each of files) {
    const key = `${each.table.key}|${each.rows.map(({ column, meaning }) => `${column} ${meaning}`).join('|')}`;
    alike.set(key, [...(alike.get(key) ?? []), each]);
  }
  const tables = [...alike.values()].map((group, index): Table => {
    const [first] = group;
    const most = group.reduce((best, each) => (each.table.rows.length > best.table.rows.length ? each : best));
    const name = (first?.file ?? '').replace(/^data\//, '');
    const title = group.length > 1 ? texts.alike(name, group.length - 1) : name;
    return tableFrom(`columns-${index + 1}`, title, '-', fields, most.rows);
  });
  const all = tableFrom(
    'columns',
    texts.columns,
    '-',
    [{ key: 'file', title: texts.file, importance: 1, cell: ({ file }: Described) => text(file) }, ...fields],
    files.flatMap(({ rows }) => rows),
  );
  return {
    tables,
    document: { kind: 'table', title: [texts.columns], blocks: [all], foot: [], mainTable: 'columns', data: {} },
  };
}
