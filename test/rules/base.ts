import { type Day, readDay } from '../../src/model/be-date.ts';
import type { AnyFinding } from '../../src/model/finding.ts';
import type { Path, Pointer } from '../../src/model/pointer.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { edited } from '../support/edited.ts';
import { registerOf } from '../support/register.ts';

/** Entries of the three steps that finance does, all in order. */
const ENTRIES = [
  '{step: m1/criteria, status: in-progress, percent: 60}',
  '{step: m1/signed, status: in-progress, value: 12}',
  '{step: m1/monthly, status: done, result: เสนอรายงานต่อนายกแล้ว 1 ฉบับ, evidence: [{title: คำสั่ง, file: evidence/order.pdf}]}',
];

type Files = Readonly<Record<string, string>>;

/** A small directory that no rule has anything to say about, as of 31 December 2565. */
export const BASE: Readonly<Record<string, string>> = {
  'ita.yaml':
    'agency: {name: องค์การบริหารส่วนตำบลตัวอย่าง, short: อบต.ตัวอย่าง, kind: sao}\nseverities: {unknown-office: error}\n',
  'offices.yaml': `offices:
  - {id: clerk, name: สำนักปลัด, short: สป., head: somying}
  - {id: finance, name: กองคลัง, short: กค.}
`,
  'officers.yaml': `officers:
  - {id: mayor, name: นาย ก, position: นายก}
  - {id: somying, name: นาง ข, position: หัวหน้าสำนักปลัด, office: clerk, from: 2560-01-01}
  - {id: somchai, name: นาย ค, position: นักวิชาการคลัง, office: finance, from: 2560-01-01, until: 2570-09-30}
`,
  'channels.yaml': `channels:
  - {id: website, kind: website, purposes: [publish, complain], name: เว็บไซต์, officer: somying, address: "https://www.nayang.example/"}
  - {id: hotline, kind: telephone, purposes: [complain], name: สายด่วน, address: 0-0000-0000}
`,
  '2564/plan.yaml': 'year: 2564\ngaps: []\n',
  '2564/result.yaml': 'year: 2564\nscore: 77.81\nlevel: B\ninstruments: {iit: 80, oit: 70.5}\nannounced: 2564-08-31\n',
  '2565/plan.yaml': `year: 2565
last_result:
  year: 2564
  score: 77.81
  level: B
  instruments: {iit: 80.00}
  indicators: [{number: 1, score: 90}]
gaps:
  - {id: g1, kind: weakness, title: ประเด็น}
target: {score: 85, level: A}
announced: 2564-10-15
signers: {clerk: somying, mayor: mayor}
`,
  '2565/measures/m1.yaml': `id: m1
title: มาตรการ
gaps: [g1]
offices: [all]
steps:
  - {id: criteria, title: จัดทำหลักเกณฑ์, kind: milestone, start: 2564-10, due: 2565-02, offices: [finance], officers: [somchai],
     plan: [{month: 2564-12, percent: 40}, {month: 2565-01, percent: 40}]}
  - {id: signed, title: ลงนาม, kind: quantity, target: 48, unit: คน, start: 2564-10, due: 2565-02, offices: [finance]}
  - {id: monthly, title: รายงาน, kind: recurring, every: month, start: 2564-10, due: 2565-09, offices: [finance]}
`,
  '2565/working-group.yaml': 'order_no: 1/2564\ndate: 2564-10-10\nmembers: [{officer: somying, role: chair}]\n',
  '2565/assignments.yaml':
    'assignments: [{id: a1, title: งาน, officer: somchai, due: 2565-03-01, done: 2565-02-01, file: evidence/order.pdf}]\n',
  '2565/agreements.yaml':
    'agreements: [{id: mou, title: ข้อตกลง, parties: [นายก, พนักงาน], date: 2565-01-05, total: 48, signed: 48}]\n',
  '2565/publications.yaml':
    'publications: [{id: p1, title: แผน, kind: plan, date: 2564-11-01, channels: [website], file: evidence/order.pdf}]\n',
  '2565/reports/2564-12/finance.yaml': reportOf({
    month: '2564-12',
    submitted: '2565-01-04',
    acknowledged: '2565-01-04',
  }),
  '2565/reports/2565-01/finance.yaml': reportOf({}),
  'evidence/order.pdf': 'PDF',
};

/** What a test's report says; finance's for January 2565, unless findingsOf otherwise. */
interface ReportText {
  readonly month?: string;
  readonly office?: string;
  readonly by?: string;
  readonly submitted?: string;
  readonly acknowledged?: string;
  readonly entries?: readonly string[];
}

/** The YAML of a report. */
export function reportOf(text: ReportText): string {
  const { entries = ENTRIES } = text;
  const { month = '2565-01', office = 'finance', by = 'somchai', submitted = '2565-02-04', acknowledged } = text;
  return [
    `month: ${month}`,
    `office: ${office}`,
    `reported_by: ${by}`,
    `submitted: ${submitted}`,
    ...(acknowledged ? [`acknowledged: {by: mayor, on: ${acknowledged}}`] : []),
    entries.length > 0 ? 'entries:' : 'entries: []',
    ...entries.map((entry) => `  - ${entry}`),
    '',
  ].join('\n');
}

/** The path of finance's report for January 2565, the one that tests change. */
export const REPORT = '2565/reports/2565-01/finance.yaml';
/** The path of the measure that tests change. */
export const MEASURE = '2565/measures/m1.yaml';

/** A file of the base, or of those changed before, with one piece of its text replaced; the piece must be there. */
export const baseWith = (file: string, from: string, to: string, files: Files = BASE): Record<string, string> => ({
  [file]: edited(files[file] ?? BASE[file] ?? '', from, to),
});

const pathText = (path: Path) => path.map(String).join('.');
const place = (at: Pointer) => `${at.file} ${pathText(at.path)}${at.on === 'key' ? ' (key)' : ''}`;

const shown = ({ code, at, args, related }: AnyFinding) => ({
  code,
  at: place(at),
  args,
  ...(related ? { related: related.map((other) => `${other.role} ${place(other.at)}`) } : {}),
});

const dayOf = (text: string) => readDay(text).day as Day;

/** What a rule says of the base with some files changed: code, place, arguments and related places, to compare at once. */
export const findingsOf = (rule: Rule, files: Files = {}, today = '2565-12-31') =>
  rule(registerOf({ ...BASE, ...files }), { asOf: dayOf(today) }).map(shown);

/** The same where a changed file is broken on purpose. */
export const findingsOfBroken = (rule: Rule, files: Files) =>
  rule(registerOf({ ...BASE, ...files }, { broken: true }), { asOf: dayOf('2565-12-31') }).map(shown);

/** The places alone, where the arguments are of no interest. */
export const places = (...call: Parameters<typeof findingsOf>): string[] =>
  findingsOf(...call).map((finding) => finding.at);
