import { describe, expect, test } from 'vitest';
import { type Directory, directoryOf } from '../support/directory.ts';
import { call } from '../support/io.ts';

const FILES = { '2565/plan.yaml': 'year: 2565\ngaps:\n  - {id: g1, kind: weakness, title: จุดอ่อน}\n' };
const make = ({ root }: Directory, ...argv: string[]) =>
  call(['new', ...argv, '--lang', 'en'], { cwd: root, today: '2565-03-10' });

describe('ita new gap, assignment and agreement', () => {
  test('add an item at the end of the list of the year, or begin the file', async () => {
    const directory = directoryOf(FILES);
    expect(
      await make(directory, 'gap', 'g2', '--kind', 'ประเด็นที่ต้องพัฒนา', '--title', 'ช่องทาง', '--indicator', '๗'),
    ).toMatchObject({ code: 0, out: 'Wrote 2565/plan.yaml.\n' });
    expect(directory.read('2565/plan.yaml')).toContain(
      '  - id: g2\n    kind: development\n    title: ช่องทาง\n    indicator: 7\n',
    );
    const task = ['assignment', 'o12', '--title', 'แผน', '--item', 'o12', '--officer', 'นายสาม', '--due', '31 มี.ค. 65'];
    expect(await make(directory, ...task)).toMatchObject({ code: 0 });
    expect(directory.read('2565/assignments.yaml')).toContain(
      'assignments:\n  - id: o12\n    title: แผน\n    item: O12\n    officer: somchai\n    due: 2565-03-31\n',
    );
    const paper = ['agreement', 'gift', '--title', 'ไม่รับของขวัญ', '--parties', 'นายก,พนักงาน', '--total', '48'];
    expect(await make(directory, ...paper)).toMatchObject({ code: 0 });
    expect(directory.read('2565/agreements.yaml')).toContain(
      '  - id: gift\n    title: ไม่รับของขวัญ\n    parties: [นายก, พนักงาน]\n    date: 2565-03-10\n    total: 48\n    signed: 0\n',
    );
  });

  test('refuse an id that is taken, and what can not be read', async () => {
    const directory = directoryOf(FILES);
    expect(await make(directory, 'gap', 'g1', '--title', 'x')).toMatchObject({ code: 3 });
    expect(await make(directory, 'gap', 'g3', '--indicator', 'เจ็ด')).toMatchObject({ code: 2 });
    expect(await make(directory, 'assignment', 'a', '--officer', 'ใคร')).toMatchObject({ code: 3 });
    expect(directory.read('2565/plan.yaml')).toBe(FILES['2565/plan.yaml']);
  });
});
