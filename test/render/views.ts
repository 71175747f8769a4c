import { fileURLToPath } from 'node:url';
import { load } from '../../src/data/load.ts';
import { type Day, readDay } from '../../src/model/be-date.ts';
import { type Month, parseMonth } from '../../src/model/month.ts';
import type { Register } from '../../src/model/register.ts';
import type { Document } from '../../src/views/document.ts';
import { diffView } from '../../src/views/diff.ts';
import type { Side } from '../../src/views/diff/side.ts';
import { analyseView } from '../../src/views/analyse.ts';
import { LIST_KINDS, type ListKind, listView } from '../../src/views/list.ts';
import { monthMemo } from '../../src/views/memo/month.ts';
import { planMemo } from '../../src/views/memo/plan.ts';
import { yearMemo } from '../../src/views/memo/year.ts';
import { monthView } from '../../src/views/month.ts';
import { everythingCalled } from '../../src/model/called.ts';
import { readyView } from '../../src/views/ready.ts';
import { showView } from '../../src/views/show.ts';
import { scoresView } from '../../src/views/scores.ts';
import { statusView } from '../../src/views/status.ts';
import { traceView } from '../../src/views/trace.ts';
import { yearView } from '../../src/views/year.ts';
import type { Lang } from '../../src/words/catalogue.ts';
import { WORDS } from '../../src/words/words.ts';
import { loadOf, registerOf } from '../support/register.ts';

const context = {
  asOf: readDay('2565-03-10').day as Day,
  filesRead: 12,
  errors: 1,
  warnings: 2,
  digests: [{ year: 2565, digest: '0a1b2c3d4e5f', files: 12 }],
  commit: 'ab12cd34ef56',
};
const year = 2565;

/** Every view of a register, by name; of things to show, one of each kind that there is. */
export function documentsOf(register: Register, lang: Lang = 'th'): Record<string, Document> {
  const words = WORDS[lang];
  const month = parseMonth('2565-02')?.month as Month;
  const lists = (Object.keys(LIST_KINDS) as ListKind[]).map((kind) => [
    `list-${kind}`,
    listView(register, { kind, year }, words, context),
  ]);
  const ofYear = register.years.filter((each) => each.year === year);
  const ids = everythingCalled(register, ofYear).map(({ id }) => id);
  const shown = [ids[0], ids.find((id) => id.includes('/')), register.offices[0]?.id, register.officers[0]?.id].flatMap(
    (id) => {
      const document = id === undefined ? undefined : showView(register, { id, year }, words, context);
      return document ? [[`show-${id}`, document]] : [];
    },
  );
  return {
    month: monthView(register, { month, detail: true }, words, context),
    year: yearView(register, { year }, words, context),
    scores: scoresView(register, { year: null }, words, context),
    status: statusView(register, { year }, words, context),
    analyse: analyseView(register, { year }, words, context),
    ready: readyView(register, { year, place: ({ file }) => `${file}:1` }, words, context) as Document,
    trace: traceView(register, { year, place: ({ file }) => `${file}:1` }, words, context),
    'memo-plan': planMemo(register, { year }, words, context),
    'memo-month': monthMemo(register, { month }, words, context),
    'memo-month-full': monthMemo(register, { month, full: true }, words, context),
    'memo-year': yearMemo(register, { year }, words, context),
    diff: diffView(sideOf(registerOf({})), sideOf(register), {}, words, context),
    ...Object.fromEntries([...lists, ...shown]),
  };
}

const sideOf = (register: Register): Side => ({
  name: { folder: register.agency.name },
  register,
  findings: [
    {
      code: 'unknown-key',
      severity: 'error',
      location: { file: `${register.agency.short}.yaml`, line: 1, column: 1, endLine: 1, endColumn: 2 },
      args: { key: register.agency.name, known: [] },
      related: [],
    },
  ],
  texts: new Map([[register.agency.name, '']]),
});

/** The example directory that ships. */
export const exampleRegister = (): Register =>
  load(fileURLToPath(new URL('../../data-example', import.meta.url)), 'all').register;

/** Nothing but an agency and its offices. */
export const minimalRegister = (): Register => registerOf({});

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

/** Twenty measures of five steps, with three months of reports. */
export function largeRegister(): Register {
  const measures = numbers(20).map((id) => {
    const steps = numbers(5).map(
      (step) =>
        `  - {id: s${step}, title: ขั้นตอนที่ ${step} ของมาตรการส่งเสริมคุณธรรม, kind: milestone, start: 2564-10, due: 2565-09, offices: [clerk]}`,
    );
    return [
      `2565/measures/m${id}.yaml`,
      `id: m${id}\ntitle: มาตรการส่งเสริมคุณธรรมและความโปร่งใสที่ ${id}\noffices: [clerk]\nsteps:\n${steps.join('\n')}\n`,
    ];
  });
  const reports = ['2564-12', '2565-01', '2565-02'].map((month, index) => {
    const entries = numbers(20).map(
      (id) =>
        `  - {step: m${id}/s1, status: in-progress, percent: ${index * 20 + 10}, problem: ปัญหาที่ ${id}, result: ผล}`,
    );
    return [
      `2565/reports/${month}/clerk.yaml`,
      `month: ${month}\noffice: clerk\nreported_by: somying\nsubmitted: 2565-03-01\nentries:\n${entries.join('\n')}\n`,
    ];
  });
  return registerOf(Object.fromEntries([...measures, ...reports]));
}

/** Text that attacks what it is written into; as an escape of YAML and JSON it can hold anything. */
const ATTACKS = [
  '<script>document.title="owned"</script>',
  '"><img src=x onerror=alert(1)>',
  '\'=HYPERLINK("http://x.test")',
  '=cmd|/C calc!A0',
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  '\t=1+1',
  'ก'.repeat(400),
  'x'.repeat(400),
  '\u202egnp.exe\u202c \u2067ab\u2069',
  'مرحبا שלום',
  'a\u0000b\u0007c\u001b[31md\u009f',
  '👩‍👩‍👧 🏛️',
  'half \ud83d and \udc00 end',
  ']]> &amp; &lt; <!-- --> <?x?>',
  '_x0041_ _x000D_',
  '{{x}} $ {x} %s \\',
  'line\nline\r\nline',
];

/** A register whose every free text is an attack. */
export function hostileRegister(): Register {
  const quoted = (index: number) => JSON.stringify(ATTACKS[index % ATTACKS.length]);
  const steps = ATTACKS.map(
    (_, index) =>
      `  - {id: s${index}, title: ${quoted(index)}, kind: quantity, target: 10, unit: ${quoted(index)}, start: 2564-10, due: 2565-03, offices: [clerk]}`,
  );
  const entries = ATTACKS.map(
    (_, index) =>
      `  - {step: m1/s${index}, status: in-progress, value: 2, result: ${quoted(index)}, problem: ${quoted(index)}, suggestion: ${quoted(index)}}`,
  );
  const { register } = loadOf({
    'ita.yaml': `agency:\n  name: ${quoted(0)}\n  short: ${quoted(10)}\n  kind: sao\nnotice: ${quoted(1)}\n`,
    'offices.yaml': `offices:\n  - {id: clerk, name: ${quoted(3)}, short: ${quoted(0)}}\n`,
    'officers.yaml': `officers:\n  - {id: somying, name: ${quoted(0)}, position: ${quoted(14)}, office: clerk}\n`,
    'channels.yaml': `channels:\n  - {id: web, kind: website, name: ${quoted(1)}, officer: somying}\n`,
    '2565/measures/m1.yaml': `id: m1\ntitle: ${quoted(0)}\noffices: [clerk]\nsteps:\n${steps.join('\n')}\n`,
    '2565/measures/m2.yaml': `id: m2\ntitle: ${quoted(3)}\noffices: [clerk]\nsteps:\n${steps.join('\n')}\n`,
    '2565/reports/2565-02/clerk.yaml': `month: 2565-02\noffice: clerk\nreported_by: somying\nsubmitted: 2565-03-01\nentries:\n${entries.join('\n')}\n`,
  });
  return register;
}
