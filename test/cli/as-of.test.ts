import { describe, expect, test } from 'vitest';
import { type Directory, directoryOf } from '../support/directory.ts';
import { call } from '../support/io.ts';

const reportOf = (month: string, submitted: string, percent: number): string =>
  `month: ${month}
office: clerk
reported_by: somying
submitted: ${submitted}
entries:
  - {step: m1/plan, status: in-progress, percent: ${percent}, result: ร่างแผนแล้ว}
`;
/** In April the year goes on; on 10 March nobody knows of it. */
const FILES = {
  '2567/plan.yaml': 'year: 2567\ngaps:\n  - {id: g1, kind: weakness, title: จุดอ่อน}\n',
  '2567/measures/m1.yaml': `id: m1
title: มาตรการ
gaps: [g1]
offices: [clerk]
steps:
  - {id: plan, title: จัดทำแผน, kind: milestone, start: 2566-10, due: 2567-09}
`,
  '2567/reports/2567-02/clerk.yaml': reportOf('2567-02', '2567-03-02', 30),
  '2567/reports/2567-03/clerk.yaml': reportOf('2567-03', '2567-04-02', 40),
  'channels.yaml': 'channels:\n  - {id: website, kind: website, purposes: [publish], name: เว็บไซต์, officer: somying}\n',
  '2567/publications.yaml': `publications:
  - {id: news, title: ข่าว, kind: announcement, date: 2567-04-20, channels: [website], url: "https://x.example/1"}
`,
};
const REPORT = '2567/reports/2567-02/clerk.yaml';

const run = ({ root }: Directory, ...argv: string[]) =>
  call([...argv, '--as-of', '2567-03-10', '--lang', 'en'], { cwd: root, today: '2567-05-10' });

describe('a command that writes as of a past day', () => {
  test('leaves aside what lies after that day: it is no mistake in the data', async () => {
    const directory = directoryOf(FILES);
    const record = ['record', '--month', '2567-02', '--office', 'clerk', '--step', 'm1/plan', '--percent', '35'];
    expect(await run(directory, ...record)).toMatchObject({ code: 0, err: '' });
    expect(directory.read(REPORT)).toContain('percent: 35');
    // What remains is what `ita validate --as-of` says of that day.
    expect(await run(directory, 'fix')).toMatchObject({
      code: 1,
      err: 'There is nothing to fix automatically.\nRemaining errors: 2, warnings: 2. See: ita validate\n',
    });
    const paper = ['--approved', '2567-03-05', '--by', 'mayor', '--document', 'ที่ 1', '--reason', 'เหตุ'];
    expect(await run(directory, 'amend', 'm1', '--weight', '2', ...paper, '--yes')).toMatchObject({ code: 0 });
    expect(await run(directory, 'rename', 'step', 'm1/plan', 'draft', '--yes')).toMatchObject({ code: 0 });
    expect(await run(directory, 'close', '--month', '2567-02', '--by', 'mayor', '--yes')).toMatchObject({ code: 0 });
  });

  test('says the errors that were there on that day', async () => {
    const directory = directoryOf({ ...FILES, '2567/result.yaml': 'year: 2567\nscore: 101\nannounced: 2567-02-01\n' });
    const record = ['record', '--month', '2567-02', '--office', 'clerk', '--step', 'm1/plan', '--percent', '35'];
    expect(await run(directory, ...record)).toMatchObject({
      code: 0,
      err: 'The data still has 1 error: ita validate\n',
    });
  });

  test('writes nothing that would lie after that day itself', async () => {
    const directory = directoryOf(FILES);
    const asked = [
      'new',
      'publication',
      'more',
      '--title',
      'ข่าว',
      '--channels',
      'website',
      '--url',
      'https://x.example/2',
    ];
    const { code, err } = await run(directory, ...asked, '--date', '2567-03-11');
    expect(code).toBe(2);
    expect(err).toContain('error future-date');
    expect(directory.read('2567/publications.yaml')).not.toContain('more');
  });
});
