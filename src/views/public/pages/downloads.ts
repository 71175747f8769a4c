import { type Month, monthText } from '../../../model/month.ts';
import type { Document } from '../../document.ts';
import { monthView } from '../../month.ts';
import { day, fiscalYear, month, sentence, text } from '../../parts/cells.ts';
import { versionLines } from '../../parts/foot.ts';
import { yearView } from '../../year.ts';
import { dictionary } from '../parts/dictionary.ts';
import { lastChange } from '../parts/last-change.ts';
import { fileAddress } from '../parts/link.ts';
import type { Download, Link, SitePage, PageBlock } from '../page.ts';
import { monthFile, type SiteScene } from '../scene.ts';

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

const LICENCES = {
  'dga-ogl': 'https://data.go.th/pages/dga-open-government-license',
  'cc-by-4.0': 'https://creativecommons.org/licenses/by/4.0/deed.th',
} as const;

/** Under what licence the data is, and when it changed last. */
function terms(scene: SiteScene): PageBlock[] {
  const { words, register } = scene;
  const { downloads: texts } = words.publish;
  const { dataLicence = 'dga-ogl' } = register.settings;
  const changed = lastChange(scene);
  const licence: Link = { text: [texts.licences[dataLicence]], href: LICENCES[dataLicence] };
  return [
    { type: 'heading', level: 2, text: [texts.licence] },
    { type: 'paragraph', text: sentence(texts.licenceSays, { agency: text(register.agency.name) }) },
    { type: 'links', label: texts.licence, links: [licence] },
    ...(changed === null
      ? []
      : [{ type: 'paragraph', text: sentence(texts.changed, { day: day(changed, 'long') }) } as const]),
  ];
}

/** The files of the whole tables of months and of the year, by page and table. */
export function wholeTables({ standing, year }: SiteScene): Map<string, string> {
  const months = standing.months.map(({ month: at }) => [monthFile(at), `month-${monthText(at)}`] as const);
  const keys = ['measures', 'steps'];
  return new Map(
    [...months, ['year.html', `year-${year}`] as const].flatMap(([page, name]) =>
      keys.map((key) => [`${page} ${key}`, `data/${name}-${key}.csv`] as const),
    ),
  );
}

/** The files that can be taken along: the year and each month, for spreadsheets and for programs. */
export function downloadsPage(
  scene: SiteScene,
  ofPages: readonly Download[],
): { page: SitePage; downloads: Download[] } {
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
  const downloads = [...yearFiles, ...months.flatMap(({ files }) => files), ...ofPages];
  const columns = dictionary(words, downloads);
  const described: Download = { file: 'data/columns.csv', format: 'csv', document: columns.document };
  return {
    downloads: [...downloads, described],
    page: {
      file: 'downloads.html',
      part: 'downloads',
      title: [texts.title],
      lead: [texts.lead],
      blocks: [
        ...section(sentence(texts.year, { year: fiscalYear(year) }), `${year}`, yearFiles),
        ...months.flatMap(({ at, files }) =>
          section(sentence(texts.month, { month: month(at, 'long') }), monthText(at), files),
        ),
        ...(evidence.length > 0
          ? ([
              { type: 'heading', level: 2, text: [texts.evidence] },
              { type: 'links', label: texts.evidence, links: evidence },
            ] satisfies PageBlock[])
          : []),
        ...terms(scene),
        { type: 'heading', level: 2, text: [texts.source] },
        { type: 'paragraph', text: [texts.sourceSays] },
        { type: 'list', items: versionLines(words, context) },
        { type: 'heading', level: 2, text: [texts.columns] },
        { type: 'paragraph', text: [texts.columnsSay] },
        { type: 'links', label: texts.dictionary, links: [{ text: [texts.dictionary], href: described.file }] },
        ...columns.tables,
      ],
    },
  };
}
