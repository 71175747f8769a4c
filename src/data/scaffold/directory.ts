import type { FiscalYear } from '../../model/fiscal-year.ts';
import type { Agency } from '../../model/organisation.ts';
import type { FileKind } from '../../model/register.ts';
import { TODO } from '../../model/todo.ts';
import { pathOf } from '../places.ts';
import { startingChannels } from './channels.ts';
import { type CiService, ciFiles } from './ci.ts';
import { editorFiles } from './editors.ts';
import { type Counts, startingMeasures } from './measures.ts';
import { SCHEMA_FOLDER } from './modeline.ts';
import { newText } from './new-file.ts';
import { LEAD_OFFICE, type StartingOffice } from './offices.ts';
import { PEOPLE, type Person, positionOf } from './people.ts';
import { readme } from './readme.ts';
import { type Mapping, noted } from '../edit/values.ts';

/** What is known of an agency that begins. */
export interface StartingAgency {
  readonly agency: Agency;
  readonly year: FiscalYear;
  readonly offices: readonly StartingOffice[];
  /** Names by post; those not known become `TODO`. */
  readonly people: Partial<Readonly<Record<Person, string>>>;
  readonly counts: Counts;
  /** The result of the year before. */
  readonly lastResult?: { readonly score: number; readonly level?: string };
  /** Its page on social media. */
  readonly page?: string;
  readonly ci: CiService;
}

const IGNORED = '# ผลลัพธ์ที่สร้างใหม่ได้\n*.tmp\n.*.lock\n~$*\nnode_modules/\n';

/** So that the files have the same line ends on every system. */
const ATTRIBUTES = '* text=auto\n*.yaml text eol=lf\n';

const GAPS_HINT = [
  'ผลการวิเคราะห์: จุดอ่อนที่ต้องแก้ไขทันที (weakness) และประเด็นที่ต้องพัฒนา (development) เช่น',
  '  - id: g1',
  '    kind: weakness',
  '    title: …',
  '    indicator: 10',
  '    practice: …',
];

type ScaffoldFile = readonly [file: string, kind: FileKind, content: Mapping];

function yamlFiles({ agency, year, offices, people, counts, lastResult, page }: StartingAgency) {
  const lead = offices.find((office) => office.id === LEAD_OFFICE)?.id ?? (offices[0] as StartingOffice).id;
  const { name, short, kind, province, documentPrefix, website } = agency;
  const person = (id: Person): Mapping => ({
    id,
    name: people[id] ?? TODO,
    position: positionOf(id, kind),
    post: id === 'palad' ? 'clerk' : id,
    office: id === 'head' || id === 'analyst' ? lead : undefined,
  });
  const plan: Mapping = {
    year,
    last_result: lastResult && { year: year - 1, score: lastResult.score, level: lastResult.level },
    gaps: noted([], GAPS_HINT),
    signers: { analyst: 'analyst', head: 'head', clerk: 'palad', mayor: 'mayor' },
  };
  const measures = startingMeasures(year, counts, lead).map(
    ({ id, content }): ScaffoldFile => [pathOf('measure', { year, id }), 'measure', content],
  );
  const files: ScaffoldFile[] = [
    [
      'ita.yaml',
      'ita',
      {
        agency: { name, short, kind, province, document_prefix: documentPrefix, website },
        language: 'th',
        tolerance: noted(10, [], 'ต่ำกว่าแผนได้ไม่เกินกี่จุดร้อยละจึงยังถือว่าตามแผน'),
        reporting_day: noted(5, [], 'ส่งรายงานภายในวันที่เท่าใดของเดือนถัดไป'),
      },
    ],
    [
      'offices.yaml',
      'offices',
      { offices: offices.map((office) => ({ ...office, head: office.id === lead ? 'head' : undefined })) },
    ],
    ['officers.yaml', 'officers', { officers: PEOPLE.map(person) }],
    ['channels.yaml', 'channels', { channels: startingChannels({ name, website, page }) }],
    [pathOf('plan', { year }), 'plan', plan],
    ...measures,
  ];
  return files.map(
    ([file, fileKind, content]) => [file, newText({ file, kind: fileKind, content }, SCHEMA_FOLDER)] as const,
  );
}

/**
 * Every file of a new data directory, by path. `schemas` are the texts of the schemas that ship, by name.
 */
export function startingFiles(
  start: StartingAgency,
  schemas: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const { agency, year, offices, ci } = start;
  const office = (offices.at(-1) as StartingOffice).id;
  return new Map([
    ...yamlFiles(start),
    ['README.md', readme({ name: agency.name, year, office })],
    ['.gitignore', IGNORED],
    ['.gitattributes', ATTRIBUTES],
    ...[...schemas].map(([name, text]) => [`${SCHEMA_FOLDER}/${name}.schema.json`, text] as const),
    ...Object.entries(editorFiles()),
    ...Object.entries(ciFiles(ci)),
  ]);
}
