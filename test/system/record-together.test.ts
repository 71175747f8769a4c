import { join } from 'node:path';
import { expect, test } from 'vitest';
import { directoryOf } from '../support/directory.ts';
import { runBeside } from '../support/process.ts';

const PROGRAM = join(import.meta.dirname, '../../bin/ita.js');
const STEPS = ['a', 'b', 'c', 'd'];
const FILE = '2565/reports/2565-02/clerk.yaml';

const MEASURE = `id: m1
title: มาตรการ
gaps: [g1]
offices: [clerk]
steps:
${STEPS.map((id) => `  - id: ${id}\n    title: ขั้นตอน ${id}\n    kind: milestone\n    start: 2564-10\n    due: 2565-09\n`).join('')}`;
const HEAD = `# รายงาน
month: 2565-02
office: clerk
reported_by: somying
submitted: 2565-03-04
entries:
`;
const entries = (percents: readonly number[]) =>
  STEPS.map(
    (id, index) => `  - step: m1/${id} # ${id}\n    status: in-progress\n    percent: ${percents[index]}\n`,
  ).join('');

test('records made at the same time by several processes all stay', async () => {
  const directory = directoryOf({
    '2565/plan.yaml': 'year: 2565\ngaps:\n  - {id: g1, kind: weakness, title: จุดอ่อน}\n',
    '2565/measures/m1.yaml': MEASURE,
    [FILE]: HEAD + entries([1, 1, 1, 1]),
  });
  const record = (step: string, percent: number) => {
    const argv = [
      'record',
      '--month',
      '2565-02',
      '--office',
      'clerk',
      '--step',
      `m1/${step}`,
      '--percent',
      `${percent}`,
    ];
    return runBeside(process.execPath, [PROGRAM, ...argv, '--as-of', '2565-03-10'], { cwd: directory.root });
  };
  for (let round = 1; round <= 3; round += 1) {
    await Promise.all(STEPS.map((step, index) => record(step, round * 10 + index)));
    expect(directory.read(FILE)).toBe(HEAD + entries(STEPS.map((_, index) => round * 10 + index)));
  }
  expect(directory.files().filter((file) => file.includes('lock') || file.includes('tmp'))).toEqual([]);
}, 120_000);
