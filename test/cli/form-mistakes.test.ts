import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { width } from '../../src/text/width.ts';
import { edited } from '../support/edited.ts';
import { FILLED, fillIn, type Filling, formDirectory, JANUARY } from '../support/form.ts';
import { expectGolden } from '../support/golden.ts';
import { call } from '../support/io.ts';

const LANGS = ['th', 'en'] as const;
/** Keys, values and names of files, which no message at a cell should speak of. */
const OF_FILES = {
  th: /\b(status|percent|value|result|problem|suggestion|evidence(?!\/)|title|url|entries|kind|done|submitted)\b|_by|not-started|in-progress|milestone|quantity|recurring|m3\/|\.yaml/,
  en: /\b(status|percent|value|result|problem|suggestion|evidence|title|url|entries|kind|submitted):|_by|not-started|in-progress|m3\/|\.yaml/,
} as const;

const MEASURE = `id: m3
title: จัดทำบันทึกข้อตกลง
gaps: [g1]
offices: [clerk]
steps:
  - {id: agreement, title: จัดทำข้อตกลง, kind: milestone, start: 2564-10, due: 2565-03}
  - {id: signed, title: ลงนามในข้อตกลง, kind: quantity, target: 48, unit: คน, start: 2564-12, due: 2565-03}
  - {id: monthly, title: รายงานต่อนายก, kind: recurring, every: month, start: 2564-10, due: 2565-09}
  - {id: criteria, title: กำหนดหลักเกณฑ์, kind: milestone, start: 2564-12, due: 2565-03}
  - {id: order, title: ออกคำสั่ง, kind: milestone, start: 2564-12, due: 2565-03}
  - {id: training, title: อบรมบุคลากร, kind: milestone, start: 2564-12, due: 2565-03}
`;
const REPORT = `${JANUARY}  - {step: m3/criteria, status: in-progress, percent: 50, result: ประชุมคณะทำงานครั้งที่สองแล้ว}
`;

/** Sheets with every kind of mistake that cells can hold: what is typed wrong, and what only rules find. */
const MISTAKES: Readonly<Record<string, Readonly<Record<string, Filling>>>> = {
  cells: {
    'สป.!D5': 'นางสาวสองคน',
    'สป.!D6': 'เมื่อวาน',
    'สป.!L8': 'ทำอะไรไปแล้ว',
    'สป.!R9': 'หมายเหตุ',
    'สป.!I9': 'เสร็จสิ้น',
    'สป.!J9': 101,
    'สป.!J10': -1,
    'สป.!I10': 'อยู่ระหว่างดำเนินการ',
    'สป.!I11': 'ดำเนินการแล้วเสร็จ',
    'สป.!J11': 5,
    'สป.!J12': 0.7,
    'สป.!L12': 'ประชุมแล้ว',
    'สป.!I13': 'อยู่ระหว่างดำเนินการ',
    'สป.!J13': 'สี่สิบ',
    'สป.!O13': 'คำสั่ง',
    'สป.!I14': 'อยู่ระหว่างดำเนินการ',
    'สป.!J14': { formula: '30+40', shows: 70 },
    'สป.!P14': 'https://www.example.com/order',
    'สป.!D15': 'งานอื่น',
  },
  empty: { 'สป.!I9': 'อยู่ระหว่างดำเนินการ', 'สป.!A14': 'm3/order' },
  rules: {
    'สป.!D5': 'นางสาวสอง ตัวอย่าง',
    'สป.!D6': '20 ก.พ. 2565',
    'สป.!I9': 'อยู่ระหว่างดำเนินการ',
    'สป.!J9': 30,
    'สป.!L9': 'ติดต่อ 081-234-5678',
    'สป.!I10': 'ดำเนินการแล้วเสร็จ',
    'สป.!J10': 20,
    'สป.!I11': 'ดำเนินการแล้วเสร็จ',
    'สป.!L11': 'รายงานแล้ว',
    'สป.!I12': 'อยู่ระหว่างดำเนินการ',
    'สป.!J12': 50,
    'สป.!L12': 'ประชุมคณะทำงานครั้งที่สองแล้ว',
    'สป.!I13': 'อยู่ระหว่างดำเนินการ',
    'สป.!L13': '-',
    'สป.!M13': 'TODO',
    'สป.!O13': 'คำสั่ง',
    'สป.!P13': '2565/evidence/no.pdf',
    'สป.!I14': 'ยกเลิก',
    'สป.!O14': 'คำสั่ง',
    'สป.!P14': 'http://localhost/order',
  },
  shape: {
    'สป.!D5': 'นางสาวสอง ตัวอย่าง',
    'สป.!D6': '4 มี.ค. 2565',
    'สป.!I9': 'อยู่ระหว่างดำเนินการ',
    'สป.!J9': 50,
    'สป.!L9': 'ก'.repeat(4001),
    'สป.!I13': 'อยู่ระหว่างดำเนินการ',
    'สป.!J13': 50,
    'สป.!O13': 'คำสั่ง',
    'สป.!P13': 'https://',
  },
};

async function filled(cells: Readonly<Record<string, Filling>>) {
  const directory = formDirectory({ '2565/measures/m3.yaml': MEASURE, '2565/reports/2565-01/clerk.yaml': REPORT });
  const options = { cwd: directory.root, today: '2565-03-10' };
  await call(['form', '-m', '2565-02', '--office', 'clerk', '-o', '.forms/clerk.xlsx'], options);
  const path = join(directory.root, '.forms/clerk.xlsx');
  writeFileSync(path, await fillIn(readFileSync(path), cells));
  return { directory, options };
}

test.each(Object.keys(MISTAKES))('mistakes of a form, %s: said at the cells, in words of the form', async (name) => {
  const { options } = await filled(MISTAKES[name] ?? {});
  for (const lang of LANGS) {
    const { code, out } = await call(['import', '.forms/clerk.xlsx', '--lang', lang], options);
    expect(code).toBe(1);
    const messages = out
      .split('\n')
      .filter((line) => line.startsWith('  ') && !/^ *\d* \| |^ +→ .*2565\/(measures|reports\/2565-01)/.test(line))
      .join('\n');
    expectGolden(join(import.meta.dirname, 'form-screens', `mistakes-${name}.100.${lang}.txt`), out);
    expect(messages.match(OF_FILES[lang])?.[0]).toBeUndefined();
  }
});

test.each(LANGS)('a conflict of a form with the data, side by side: %s', async (lang) => {
  const { directory, options } = await filled({});
  const cells = Object.entries(FILLED).filter(([place]) => place.startsWith('สป.!'));
  const path = join(directory.root, '.forms/clerk.xlsx');
  const file = '2565/reports/2565-02/clerk.yaml';
  const report = edited(edited(REPORT, '2565-01', '2565-02'), '2565-02-04', '2565-03-02');
  directory.write(file, report);
  await call(['form', '-m', '2565-02', '--office', 'clerk', '-o', '.forms/clerk.xlsx', '--force'], options);
  writeFileSync(path, await fillIn(readFileSync(path), Object.fromEntries(cells)));
  directory.write(file, edited(edited(report, 'value: 12', 'value: 14'), 'ยกร่างแล้ว', 'ยกร่างและเสนอคณะทำงานแล้ว'));
  for (const columns of [60, 100]) {
    const { code, out } = await call(['import', '.forms/clerk.xlsx', '--lang', lang], { ...options, columns });
    expect(code).toBe(1);
    for (const line of out.split('\n')) expect(width(line)).toBeLessThanOrEqual(columns);
    expectGolden(join(import.meta.dirname, 'form-screens', `conflict.${columns}.${lang}.txt`), out);
  }
});
