import type { FiscalYear } from '../../model/fiscal-year.ts';
import type { Agency } from '../../model/organisation.ts';
import type { InstrumentScores } from '../../model/plan.ts';
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
import { stubs } from './stubs.ts';
import { TERMS } from './terms.ts';
import { type Mapping, noted } from '../edit/values.ts';

/** A result, its scores as files write them; what is not known is left out. */
export interface LastResult {
  readonly score: number;
  readonly level?: string;
  readonly instruments: Readonly<Partial<Record<keyof InstrumentScores, number>>>;
  readonly indicators: readonly { readonly number: number; readonly score: number }[];
}

/** What is known of an agency that begins. */
export interface StartingAgency {
  readonly agency: Agency;
  readonly year: FiscalYear;
  readonly offices: readonly StartingOffice[];
  /** Names by post; those not known become `TODO`. */
  readonly people: Partial<Readonly<Record<Person, string>>>;
  readonly counts: Counts;
  /** Its page on social media. */
  readonly page?: string;
  /** Whether the year begins with the five measures; else it has none yet. */
  readonly withMeasures: boolean;
  /** The result of the year before. */
  readonly lastResult?: LastResult;
  readonly ci: CiService;
}

const IGNORED =
  '# ผลลัพธ์ที่สร้างใหม่ได้ แบบที่กรอกแล้วและนำเข้าแล้ว\n/*.xlsx\n/*.docx\n/*.pdf\n*.tmp\n.*.lock\n~$*\nnode_modules/\n';

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

/** The office that leads the measures, else the first. */
const leadOf = (offices: readonly StartingOffice[]): StartingOffice =>
  offices.find((office) => office.id === LEAD_OFFICE) ?? (offices[0] as StartingOffice);

const resultMapping = (year: FiscalYear, { score, level, instruments, indicators }: LastResult): Mapping => ({
  ...{ year, score, level },
  instruments: Object.keys(instruments).length > 0 ? instruments : undefined,
  indicators: indicators.length > 0 ? indicators.map((each) => ({ ...each })) : undefined,
});

function yamlFiles(start: StartingAgency) {
  const { agency, year, offices, people, counts, page, lastResult, withMeasures } = start;
  const { name, short, kind, province, documentPrefix, website, address, telephone, email } = agency;
  const terms = TERMS[kind];
  const lead = leadOf(offices).id;
  const place = address ?? (name === TODO ? undefined : terms.seat + name);
  const person = (id: Person): Mapping => ({
    id,
    name: people[id] ?? TODO,
    position: positionOf(id, kind),
    post: id === 'palad' ? 'clerk' : id,
    office: id === 'head' || id === 'analyst' ? lead : undefined,
  });
  const plan: Mapping = {
    year,
    last_result: lastResult && resultMapping(year - 1, lastResult),
    gaps: noted([], GAPS_HINT),
    signers: { analyst: 'analyst', head: 'head', clerk: 'palad', mayor: 'mayor' },
  };
  const measures = (withMeasures ? startingMeasures(year, counts, { lead, terms }) : []).map(
    ({ id, content }): ScaffoldFile => [pathOf('measure', { year, id }), 'measure', content],
  );
  const files: ScaffoldFile[] = [
    [
      'ita.yaml',
      'ita',
      {
        agency: {
          ...{ name, short, kind, province, document_prefix: documentPrefix },
          ...{ website, address, telephone, email },
        },
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
    ['channels.yaml', 'channels', { channels: startingChannels(terms, { website, page, telephone, email, place }) }],
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
    ...stubs({ year, terms: TERMS[agency.kind] }, SCHEMA_FOLDER),
    ['README.md', readme({ name: agency.name, year, office })],
    ['.gitignore', IGNORED],
    ['.gitattributes', ATTRIBUTES],
    ...[...schemas].map(([name, text]) => [`${SCHEMA_FOLDER}/${name}.schema.json`, text] as const),
    ...Object.entries(editorFiles()),
    ...Object.entries(ciFiles(ci)),
  ]);
}
