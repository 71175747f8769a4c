import { describe, expect, test } from 'vitest';
import { formOf } from '../../src/views/form.ts';
import { WORDS } from '../../src/words/words.ts';
import { day, month } from '../support/builders.ts';
import { directoryOf } from '../support/directory.ts';
import { call } from '../support/io.ts';
import { registerOf } from '../support/register.ts';

const FILES = {
  'offices.yaml': `offices:
  - {id: strategy, name: กองยุทธศาสตร์, short: กยศ., until: 2567-03, succeeded_by: clerk}
  - {id: clerk, name: สำนักปลัด, short: สป.}
`,
  'officers.yaml': `officers:
  - {id: somying, name: นางสาวสอง, position: นักวิเคราะห์นโยบายและแผน, office: clerk}
  - {id: somchai, name: นายสาม, position: นักวิเคราะห์นโยบายและแผน, office: strategy}
`,
  '2567/plan.yaml': 'year: 2567\ngaps:\n  - {id: g1, kind: weakness, title: จุดอ่อน}\n',
  '2567/measures/m1.yaml': `id: m1
title: มาตรการ
gaps: [g1]
offices: [strategy]
steps:
  - {id: plan, title: จัดทำแผน, kind: milestone, start: 2567-02, due: 2567-06}
  - {id: trained, title: อบรม, kind: quantity, target: 43, unit: คน, start: 2567-02, due: 2567-06}
amendments:
  - from: 2567-04
    approved: {by: somying, on: 2567-03-28, document: ลป 1}
    reason: เพิ่ม
    add:
      - {id: survey, title: สำรวจ, kind: milestone, start: 2567-04, due: 2567-06}
`,
  '2567/reports/2567-03/strategy.yaml': `month: 2567-03
office: strategy
reported_by: somchai
submitted: 2567-04-03
entries:
  - {step: m1/plan, status: in-progress, percent: 40}
  - {step: m1/trained, status: in-progress, value: 24}
`,
};

describe('an office that took over from a closed one', () => {
  test('has its steps in its report: a percent goes on, a quantity begins at 0 beside what was delivered before', async () => {
    const directory = directoryOf(FILES);
    const options = { cwd: directory.root, today: '2567-05-03' };
    expect(await call(['new', 'report', '--month', '2567-04', '--office', 'clerk'], options)).toMatchObject({
      code: 0,
    });
    const file = '2567/reports/2567-04/clerk.yaml';
    expect(directory.read(file)).toContain(`entries:
  # จัดทำแผน
  # แผนถึงสิ้นเดือน 60% · ผลก่อนหน้า 40%
  - step: m1/plan
    status: in-progress
    percent: 40
    result: TODO
  # อบรม
  # แผนถึงสิ้นเดือน 25.8/43 คน · ยังไม่เคยรายงาน · ผลเดิมของ กยศ. 24 คน
  - step: m1/trained
    status: not-started
    value: 0
    result: TODO
  # สำรวจ
  # แผนถึงสิ้นเดือน 33.3% · ยังไม่เคยรายงาน
  - step: m1/survey
`);
    const record = ['record', '--month', '2567-04', '--office', 'clerk', '--step', 'm1/trained', '--value', '6'];
    expect(await call(record, options)).toMatchObject({ code: 0 });
    expect(directory.read(file)).toContain('    value: 6\n');
    const closed = await call(['new', 'report', '--month', '2567-04', '--office', 'strategy'], options);
    expect(closed).toMatchObject({ code: 3, err: 'ita: strategy ไม่ต้องส่งรายงานเดือน 2567-04\n' });
  });

  test('has them on its form, from the month after', () => {
    const register = registerOf(FILES);
    const form = (text: string, office: string) =>
      formOf(register, { month: month(text), offices: [office] }, WORDS.th, day('2567-05-03')).offices[0];
    const rows = form('2567-04', 'clerk')?.rows ?? [];
    expect(rows.map(({ ref, goal, lastAmount }) => [ref, goal, lastAmount])).toEqual([
      ['m1/plan', 'ร้อยละ 100', 40],
      ['m1/trained', '43 คน · ผลเดิมของ กยศ. 24', null],
      ['m1/survey', 'ร้อยละ 100', null],
    ]);
    expect(form('2567-03', 'clerk')?.rows).toEqual([]);
    const before = form('2567-03', 'strategy');
    expect(before?.rows.map(({ ref }) => ref)).toEqual(['m1/plan', 'm1/trained']);
    expect(before?.officers.map(({ id }) => id)).toEqual(['somying', 'somchai']);
  });
});
