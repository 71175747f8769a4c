import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { WORDS } from '../../src/words/words.ts';
import { type Directory, directoryOf } from '../support/directory.ts';
import { fillIn, type Filling } from '../support/form.ts';
import { call } from '../support/io.ts';

/** A year of two offices: a milestone until March, a quantity of both from January until they have all in May, a report each month. */
const YEAR: Readonly<Record<string, string>> = {
  '2565/plan.yaml': 'year: 2565\ngaps:\n  - {id: g1, kind: weakness, title: จุดอ่อน}\n',
  '2565/measures/m1.yaml': `id: m1
title: มาตรการ
gaps: [g1]
offices: [clerk, finance]
steps:
  - {id: rules, title: หลักเกณฑ์, kind: milestone, start: 2564-10, due: 2565-03, offices: [clerk]}
  - {id: trained, title: อบรม, kind: quantity, target: 60, unit: คน, start: 2565-01, due: 2565-06}
  - {id: talks, title: ประชุม, kind: recurring, every: month, start: 2564-10, due: 2565-09}
`,
};
const { months } = WORDS.th.render;
const MONTHS = Array.from({ length: 12 }, (_, index) => {
  const number = ((index + 9) % 12) + 1;
  const year = index < 3 ? 2564 : 2565;
  const next = number === 12 ? { number: 1, year: year + 1 } : { number: number + 1, year };
  const two = (value: number) => String(value).padStart(2, '0');
  return {
    index,
    month: `${year}-${two(number)}`,
    name: months.long[number - 1] ?? '',
    submitted: `${next.year}-${two(next.number)}-04`,
    inCe: `${next.year - 543}-${two(next.number)}-04`,
  };
});
const OFFICES = [
  { id: 'clerk', sheet: 'สป.', reporter: 'somying', label: 'นางสาวสอง ตัวอย่าง', least: 12 },
  { id: 'finance', sheet: 'คลัง', reporter: 'somchai', label: 'นายสาม ตัวอย่าง', least: 8 },
] as const;

interface Entry {
  readonly step: string;
  readonly status: 'not-started' | 'in-progress' | 'done';
  readonly amount?: number;
  readonly key?: 'percent' | 'value';
  readonly result?: string;
  readonly problem?: string;
  readonly link?: string;
}

/** What an office has to say of a month. */
function entriesOf({ index, name }: (typeof MONTHS)[number], { id, least }: (typeof OFFICES)[number]): Entry[] {
  const link = `https://www.tambon.example/${id}/${index}`;
  const percent = [0, 15, 30, 62.5, 80, 100][index];
  const rules: Entry[] =
    id !== 'clerk' || percent === undefined
      ? []
      : percent === 0
        ? [{ step: 'm1/rules', status: 'not-started', key: 'percent', amount: 0 }]
        : percent < 100
          ? [
              {
                step: 'm1/rules',
                status: 'in-progress',
                key: 'percent',
                amount: percent,
                result: `ร่างหลักเกณฑ์ฉบับที่ ${index}`,
              },
            ]
          : [
              {
                step: 'm1/rules',
                status: 'done',
                key: 'percent',
                amount: 100,
                result: 'ประกาศหลักเกณฑ์ลงวันที่ 20 มีนาคม 2565',
                link,
              },
            ];
  const count = index < 3 || index > 7 ? undefined : least + (index - 3) * 5;
  const trained: Entry[] =
    count === undefined
      ? []
      : [
          {
            step: 'm1/trained',
            status: 'in-progress',
            key: 'value',
            amount: count,
            result: `อบรมสะสม ${count} คน`,
            problem: 'รอวิทยากร: ยังไม่ว่าง',
          },
        ];
  return [...rules, ...trained, { step: 'm1/talks', status: 'done', result: `ประชุมเดือน${name}: ติดตามผลแล้ว`, link }];
}

const ita = ({ root }: Directory, today: string, argv: readonly string[], answers?: readonly string[]) =>
  call(argv, { cwd: root, today, env: { XDG_STATE_HOME: join(root, '.state') }, ...(answers && { answers }) });

async function done(called: ReturnType<typeof ita>): Promise<void> {
  const { code, out, err } = await called;
  expect(code, out + err).toBe(0);
}

/** Workbooks: one for each office goes out, comes back filled in, and all are imported at once. */
async function byWorkbooks(directory: Directory): Promise<void> {
  for (const each of MONTHS) {
    const folder = `.forms/${each.month}`;
    await done(ita(directory, each.submitted, ['form', '--month', each.month, '--all-offices', '--out', folder]));
    for (const office of OFFICES) {
      const path = join(directory.root, folder, `${office.id}.xlsx`);
      const cells: [string, Filling][] = [
        ['D5', office.label],
        ['D6', each.submitted],
      ];
      for (const [index, entry] of entriesOf(each, office).entries()) {
        const row = 9 + index;
        cells.push([`I${row}`, WORDS.th.views.status[entry.status]]);
        if (entry.amount !== undefined) cells.push([`J${row}`, entry.amount]);
        for (const [column, text] of [
          ['L', entry.result],
          ['M', entry.problem],
          ['O', entry.link && 'หลักฐาน'],
          ['P', entry.link],
        ] as const) {
          if (text !== undefined) cells.push([`${column}${row}`, text]);
        }
      }
      const filled = Object.fromEntries(cells.map(([cell, value]) => [`${office.sheet}!${cell}`, value]));
      writeFileSync(path, await fillIn(readFileSync(path), filled));
    }
    await done(ita(directory, each.submitted, ['import', folder]));
  }
}

/** On a terminal: `ita record` asks, step by step. */
async function byAnswers(directory: Directory): Promise<void> {
  for (const each of MONTHS) {
    for (const office of OFFICES) {
      const answers = entriesOf(each, office).flatMap(({ key, amount, status, result, problem, link }) => [
        key ? String(amount) : status === 'done' ? 'ใช่' : 'ยัง',
        result ?? '',
        problem ?? '',
        ...(problem === undefined ? [] : ['']),
        ...(result === undefined ? [] : link ? [link, 'หลักฐาน'] : ['']),
      ]);
      const words = ['record', '--month', each.month, '--office', office.id];
      await done(ita(directory, each.submitted, words, [office.label, ...answers]));
    }
  }
}

/** By hand in an editor: in any order and era, indented in another way, then `ita fmt`. */
async function byHand(directory: Directory): Promise<void> {
  for (const each of MONTHS) {
    for (const office of OFFICES) {
      const entries = entriesOf(each, office).map(({ step, status, key, amount, result, problem, link }) =>
        [
          ...(result === undefined ? [] : [`result:   '${result}'`]),
          `step: "${step}"`,
          ...(problem === undefined ? [] : [`problem: "${problem}"`]),
          ...(link === undefined ? [] : ['evidence:', `   - url: ${link}`, '     title: หลักฐาน']),
          ...(key === undefined ? [] : [`${key}:  ${amount}`]),
          `status: ${status}`,
        ].join('\n        '),
      );
      const text = [
        `office:   "${office.id}"`,
        `submitted: ${each.inCe}`,
        `month: ${each.month}`,
        'entries:',
        ...entries.map((entry) => `      - ${entry}`),
        `reported_by: ${office.reporter}   `,
        '',
        '',
      ];
      directory.write(`2565/reports/${each.month}/${office.id}.yaml`, text.join('\n'));
    }
    await done(ita(directory, each.submitted, ['fmt']));
  }
}

const reportsIn = (directory: Directory) =>
  directory
    .files()
    .filter((file) => file.startsWith('2565/reports/'))
    .map((file) => `${file}\n${directory.read(file)}`);

describe('twelve months of two offices', () => {
  test('end in the same bytes by workbooks, by answers on a terminal, and by hand', async () => {
    const [workbooks, answers, hand] = [directoryOf(YEAR), directoryOf(YEAR), directoryOf(YEAR)];
    await byWorkbooks(workbooks);
    await byAnswers(answers);
    await byHand(hand);
    const reports = reportsIn(workbooks);
    expect(reports).toHaveLength(24);
    expect(reportsIn(answers)).toEqual(reports);
    expect(reportsIn(hand)).toEqual(reports);
    for (const directory of [workbooks, answers]) {
      expect((await ita(directory, '2565-10-04', ['fmt', '--check', '2565/reports'])).out).toBe('');
    }
    const { out } = await ita(workbooks, '2565-10-04', ['validate']);
    expect(out).toMatch(/ข้อผิดพลาด 0|ไม่พบข้อผิดพลาด/);
  }, 240_000);
});
