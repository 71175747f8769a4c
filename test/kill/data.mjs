import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const report = (month, office, officer, result) => `month: ${month}
office: ${office}
reported_by: ${officer}
submitted: 2565-03-04
entries:
  - step: m1/${office === 'clerk' ? 'draft' : 'pay'}
    status: in-progress
    percent: 20
    result: ${result}
`;

const FILES = {
  'ita.yaml': 'agency:\n  name: องค์การบริหารส่วนตำบลตัวอย่าง\n  short: อบต.ตัวอย่าง\n  kind: sao\n',
  'offices.yaml': 'offices:\n  - {id: clerk, name: สำนักปลัด, short: สป.}\n  - {id: finance, name: กองคลัง, short: คลัง}\n',
  'officers.yaml': `officers:
  - {id: mayor, name: นายหนึ่ง ตัวอย่าง, position: นายกองค์การบริหารส่วนตำบล}
  - {id: somying, name: นางสาวสอง ตัวอย่าง, position: นักวิเคราะห์นโยบายและแผน, office: clerk}
  - {id: somchai, name: นายสาม ตัวอย่าง, position: นักวิชาการเงินและบัญชี, office: finance}
`,
  '2565/plan.yaml': `year: 2565
gaps:
  - {id: g1, kind: weakness, title: จุดอ่อน}
`,
  '2565/measures/m1.yaml': `id: m1
title: มาตรการ
gaps: [g1]
offices: [clerk, finance]
steps:
  - {id: draft, title: ยกร่าง, kind: milestone, start: 2565-01, due: 2565-09, offices: [clerk]}
  - {id: pay, title: เบิกจ่าย, kind: milestone, start: 2565-01, due: 2565-09, offices: [finance]}
`,
  '2565/reports/2565-01/clerk.yaml': report('2565-01', 'clerk', 'somying', 'ยกร่างแล้ว').replace('2565-03', '2565-02'),
  '2565/reports/2565-01/finance.yaml': report('2565-01', 'finance', 'somchai', 'เบิกแล้ว').replace('2565-03', '2565-02'),
};

const SECOND = {
  '2565/reports/2565-02/clerk.yaml': report('2565-02', 'clerk', 'somying', 'ยกร่างต่อ'),
  '2565/reports/2565-02/finance.yaml': report('2565-02', 'finance', 'somchai', 'เบิกต่อ'),
};

/** Writes a small data directory: two offices, a measure, reports of January and, when asked, of February. */
export function writeData(folder, { february = false, more = {} } = {}) {
  for (const [file, text] of Object.entries({ ...FILES, ...(february ? SECOND : {}), ...more })) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}
