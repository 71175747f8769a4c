import { type Month, monthText } from '../../../model/month.ts';
import type { Column, Document, Table } from '../../document.ts';
import { monthView } from '../../month.ts';
import { month, sentence, text } from '../../parts/cells.ts';
import { versionLines } from '../../parts/foot.ts';
import { type Field, tableFrom } from '../../parts/table.ts';
import type { Words } from '../../../words/words.ts';
import { yearView } from '../../year.ts';
import { fileAddress } from '../parts/link.ts';
import type { Download, Link, SitePage, PageBlock } from '../page.ts';
import type { SiteScene } from '../scene.ts';

/** The parts of a year's summary that speak of assignments, which are not public. */
const INTERNAL: ReadonlySet<string> = new Set(['assignments', 'assignmentsDone', 'assignmentsLate']);

function publicYear({ register, year, words, context }: SiteScene): Document {
  const document = yearView(register, { year }, words, context);
  const blocks = document.blocks.flatMap((block): typeof document.blocks => {
    if (block.type === 'table' && INTERNAL.has(block.key)) return [];
    if (block.type !== 'facts') return [block];
    return [{ ...block, items: block.items.filter(({ key }) => !INTERNAL.has(key)) }];
  });
  return { ...document, blocks };
}

interface Bundle {
  readonly name: string;
  readonly document: Document;
  readonly tables: readonly ('measures' | 'steps' | 'trend')[];
}

const downloadsOf = ({ name, document, tables }: Bundle): Download[] => [
  ...tables.map((table): Download => ({ file: `data/${name}-${table}.csv`, document, format: 'csv', table })),
  { file: `data/${name}.xlsx`, document, format: 'xlsx' },
  { file: `data/${name}.json`, document, format: 'json' },
];

/** What the columns of the CSV files are: each heading with its meaning. */
function dictionary({ publish, views }: Words, { document, tables }: Bundle): Table[] {
  const fields: Field<Column>[] = [
    { key: 'column', title: publish.downloads.column, importance: 1, cell: ({ key }) => text(key) },
    { key: 'meaning', title: views.label.meaning, importance: 2, cell: ({ title }) => text(title) },
  ];
  return document.blocks.flatMap((block): Table[] => {
    const name = block.type === 'table' && tables.find((each) => each === block.key);
    return name ? [tableFrom(`columns-${name}`, publish.downloads[name], '-', fields, block.columns)] : [];
  });
}

/** The files that can be taken along: the year and each month, for spreadsheets and for programs. */
export function downloadsPage(scene: SiteScene): { page: SitePage; downloads: Download[] } {
  const { words, register, context, standing, year, available } = scene;
  const { downloads: texts } = words.publish;
  const monthly = (at: Month): Bundle => ({
    name: `month-${monthText(at)}`,
    document: monthView(register, { month: at, detail: true }, words, context),
    tables: ['measures', 'steps'],
  });
  const whole: Bundle = { name: `year-${year}`, document: publicYear(scene), tables: ['measures', 'steps', 'trend'] };
  const linkTo = ({ file, format, table }: Download): Link => ({
    text: [format === 'csv' ? texts[table as Bundle['tables'][number]] : texts[format]],
    href: file,
  });
  const section = (title: SitePage['title'], label: string, files: readonly Download[]): PageBlock[] => [
    { type: 'heading', level: 2, text: title },
    { type: 'links', label, links: files.map(linkTo) },
  ];
  const months = [...standing.months].reverse().map(({ month: at }) => ({ at, files: downloadsOf(monthly(at)) }));
  const yearFiles = downloadsOf(whole);
  const evidence: Link[] = [...available].sort().map((file) => ({ text: [text(file)], href: fileAddress(file) }));
  return {
    downloads: [...yearFiles, ...months.flatMap(({ files }) => files)],
    page: {
      file: 'downloads.html',
      part: 'downloads',
      title: [texts.title],
      lead: [texts.lead],
      blocks: [
        ...section(sentence(texts.year, { year: text(String(year)) }), `${year}`, yearFiles),
        ...months.flatMap(({ at, files }) =>
          section(sentence(texts.month, { month: month(at, 'long') }), monthText(at), files),
        ),
        ...(evidence.length > 0
          ? ([
              { type: 'heading', level: 2, text: [texts.evidence] },
              { type: 'links', label: texts.evidence, links: evidence },
            ] satisfies PageBlock[])
          : []),
        { type: 'heading', level: 2, text: [texts.source] },
        { type: 'paragraph', text: [texts.sourceSays] },
        { type: 'list', items: versionLines(words, context) },
        { type: 'heading', level: 2, text: [texts.columns] },
        { type: 'paragraph', text: [texts.columnsSay] },
        ...dictionary(words, whole),
      ],
    },
  };
}
