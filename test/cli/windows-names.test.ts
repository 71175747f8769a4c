import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { directoryOf } from '../support/directory.ts';
import { call, temporaryFolder } from '../support/io.ts';

describe('names that Windows can hold no file of', () => {
  test.each([
    'con.json',
    'AUX.json',
    'nul .json',
    'a:b.json',
    'what?.json',
    'com1.tar.json',
    'sub./x.json',
    'lpt9/x.json',
  ])('-o %s is refused', async (name) => {
    const { root, files } = directoryOf({ '2565/plan.yaml': 'year: 2565\n' });
    const before = files();
    const { code, err } = await call(['report', '--lang', 'en', '--data', '.', '-o', name], { cwd: root });
    expect([code, err]).toEqual([2, expect.stringContaining("can't be the name of a file or folder on Windows")]);
    expect(files()).toEqual(before);
  });

  test.each(['console.json', 'com.json', 'com10.json', 'รายงาน ก.พ..json', 'a.con.json'])(
    '-o %s is written',
    async (name) => {
      const { root } = directoryOf({ '2565/plan.yaml': 'year: 2565\n' });
      const folder = temporaryFolder();
      const { code } = await call(['report', '--data', root, '--month', '2565-02', '-o', name], { cwd: folder });
      expect(code).not.toBe(2);
    },
  );

  test('a folder of that name that is there already can be used', async () => {
    const { root } = directoryOf({ '2565/plan.yaml': 'year: 2565\n', 'evidence/con/x.txt': '' });
    const { code } = await call(['list', 'offices', '--data', root, '-o', join(root, '..', 'x.json')]);
    expect(code).not.toBe(2);
  });

  test.each([
    ['publish', '--out', 'aux'],
    ['init', 'prn.data', '--yes'],
    ['rename', 'office', 'finance', 'com1'],
    ['new', 'measure', 'nul'],
  ])('ita %s %s %s is refused', async (...argv) => {
    const { root, files } = directoryOf({ '2565/plan.yaml': 'year: 2565\ngaps: []\n' });
    const before = files();
    expect((await call([...argv, '--lang', 'en'], { cwd: root })).code).toBe(2);
    expect(files()).toEqual(before);
  });

  test('an id of that name is a finding that says why', async () => {
    const { root } = directoryOf({ 'offices.yaml': 'offices:\n  - {id: con, name: กองช่าง, short: กช.}\n' });
    const { code, out } = await call(['validate', '--lang', 'en', '--data', root]);
    expect(code).toBe(1);
    expect(out).toContain('offices.yaml:2:10 error wrong-format');
    expect(out).toContain('Windows reserves con, nul, aux, prn, com1 and lpt1');
  });
});
