import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brokenBytes } from './break-text.mjs';
import { AWKWARD } from './values.mjs';

const put = (root, file, bytes) => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  rmSync(join(root, file), { recursive: true, force: true });
  writeFileSync(join(root, file), bytes);
};

const PLACES = [
  '2565/plan.yml',
  'Offices.yaml',
  'plan.yaml',
  '2565/measures/M1.yaml',
  '2565/measures/ม1.yaml',
  '2565/measures/m1 (1).yaml',
  '2565/measures/deep/m1.yaml',
  '2565/reports/2565-02/x.yaml',
  '2565/reports/2566-02/clerk.yaml',
  '2565/reports/last/clerk.yaml',
  '2565/closed/2565-13.yaml',
  '2022/plan.yaml',
  '2699/plan.yaml',
  '2566/plan.yaml',
  '.ita/journal',
  '.ita/lock',
  '.ita/lock.1.tmp',
  '2565/.m1.yaml.tmp',
  '2565/evidence/x.csv',
  'templates/memo-month.yaml',
  '2565/\u001b[31m.yaml',
];

/** What can be wrong with where files lie. */
const PLACE_CHANGES = [
  (root, file) => rmSync(join(root, file)),
  (root, file) => {
    rmSync(join(root, file));
    mkdirSync(join(root, file));
  },
  (root, file, random, files) => put(root, random.pick([...files.keys(), ...PLACES]), files.get(file)),
  (root, file, random, files) => put(root, random.pick(PLACES), files.get(file)),
  (root, _, random) => put(root, random.pick(PLACES), random.pick(AWKWARD)),
  (root, file, random) => {
    rmSync(join(root, file));
    symlinkSync(
      random.pick(['/etc/hostname', '/dev/null', '../ita.yaml', 'nowhere', '.', file, '/dev/zero']),
      join(root, file),
    );
  },
  (root, file) => {
    if (file.includes('/')) put(root, dirname(file), 'x: 1\n');
  },
  (root, file) => mkdirSync(join(root, `${file}.d/empty`), { recursive: true }),
];

/** Breaks a directory that holds `files` in a few places, mostly inside of files; says which. */
export function breakDirectory(root, files, random) {
  const names = [...files.keys()];
  const broken = [];
  for (let times = random.pick([0, 0, 0, 1, 1, 1, 1, 1, 2, 2, 4, 12]); times > 0; times -= 1) {
    const file = random.pick(names);
    broken.push(file);
    try {
      if (random.chance(0.12)) random.pick(PLACE_CHANGES)(root, file, random, files);
      else
        put(
          root,
          file,
          brokenBytes(
            files.get(file),
            random,
            names.slice(0, 9).map((name) => files.get(name).toString('utf8')),
          ),
        );
    } catch (error) {
      // A change that an earlier one made impossible.
      if (error.code === undefined) throw error;
    }
  }
  return broken;
}
