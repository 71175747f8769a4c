import { join } from 'node:path';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeData } from './data.mjs';

const AS_OF = ['--as-of', '2565-03-10'];
const DATA = ['--data', 'data'];
const january = (folder) => writeData(join(folder, 'data'));
const february = (folder) => writeData(join(folder, 'data'), { february: true });
const changed = (folder, file, from, to) => {
  const path = join(folder, 'data', file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
};

/** Changes the text of cells of a workbook, not what it says in its hidden sheet that it was made with. */
function changedCells(path, texts) {
  const parts = unzipSync(readFileSync(path));
  const strings = 'xl/sharedStrings.xml';
  const written = Object.entries(texts).reduce(
    (xml, [from, to]) => xml.replace(`<t>${from}</t>`, `<t>${to}</t>`),
    strFromU8(parts[strings]),
  );
  writeFileSync(path, zipSync({ ...parts, [strings]: strToU8(written) }, { mtime: '2022-03-10T00:00' }));
}

/** Commands that write: what is there before, and the call; `once`: given again it would do something else. `pub` is where `publish` writes. */
export const SCENARIOS = {
  record: {
    setup: february,
    argv: ['record', '-m', '2565-02', '--office', 'clerk', '--step', 'm1/draft', '--percent', '60', ...DATA, ...AS_OF],
  },
  'record evidence': {
    setup: february,
    argv: [
      ...['record', '-m', '2565-02', '--office', 'clerk', '--step', 'm1/draft', '--evidence', 'https://x.example/a'],
      ...['--title', 'หลักฐาน', ...DATA, ...AS_OF],
    ],
  },
  undo: {
    setup(folder, ita) {
      february(folder);
      ita('record', '-m', '2565-02', '--office', 'clerk', '--step', 'm1/draft', '--percent', '60', ...DATA, ...AS_OF);
      ita('rename', 'office', 'finance', 'money', '--yes', ...DATA, ...AS_OF);
    },
    argv: ['undo', ...DATA, ...AS_OF],
    once: true,
  },
  'undo of new files': {
    setup(folder, ita) {
      january(folder);
      ita('new', 'report', '-m', '2565-02', '--all-offices', ...DATA, ...AS_OF);
    },
    argv: ['undo', ...DATA, ...AS_OF],
    once: true,
  },
  'new report': { setup: january, argv: ['new', 'report', '-m', '2565-02', '--office', 'clerk', ...DATA, ...AS_OF] },
  'new report all': { setup: january, argv: ['new', 'report', '-m', '2565-02', '--all-offices', ...DATA, ...AS_OF] },
  'new officer': {
    setup: january,
    argv: [
      'new',
      'officer',
      'malee',
      '--name',
      'นางมาลี ตัวอย่าง',
      '--position',
      'นิติกร',
      '--office',
      'clerk',
      ...DATA,
      ...AS_OF,
    ],
  },
  'rename office': { setup: february, argv: ['rename', 'office', 'finance', 'money', '--yes', ...DATA, ...AS_OF] },
  'rename measure': {
    setup: february,
    argv: ['rename', 'measure', 'm1', 'm9', '--year', '2565', '--yes', ...DATA, ...AS_OF],
  },
  import: {
    setup(folder, ita) {
      february(folder);
      ita('form', '-m', '2565-02', '-o', 'form.xlsx', ...DATA, ...AS_OF);
      rmSync(join(folder, 'data/2565/reports/2565-02'), { recursive: true });
    },
    argv: ['import', 'form.xlsx', ...DATA, ...AS_OF],
  },
  'import many': {
    setup(folder, ita) {
      february(folder);
      ita('form', '-m', '2565-02', '--all-offices', '--out', 'forms', ...DATA, ...AS_OF);
      rmSync(join(folder, 'data/2565/reports/2565-02'), { recursive: true });
    },
    argv: ['import', 'forms', ...DATA, ...AS_OF],
  },
  'plan import': {
    setup(folder, ita) {
      february(folder);
      ita('plan', 'form', '-y', '2565', '-o', 'plan.xlsx', ...DATA, ...AS_OF);
      changedCells(join(folder, 'plan.xlsx'), { ยกร่าง: 'ยกร่างคำสั่ง', จุดอ่อน: 'จุดที่ต้องแก้' });
    },
    argv: ['plan', 'import', 'plan.xlsx', '--yes', ...DATA, ...AS_OF],
  },
  fix: {
    setup(folder) {
      february(folder);
      for (const [month, office] of [
        ['2565-01', 'clerk'],
        ['2565-02', 'clerk'],
        ['2565-02', 'finance'],
      ])
        changed(folder, `2565/reports/${month}/${office}.yaml`, 'result: ', 'result: ท\u0e4d\u0e32');
    },
    argv: ['fix', '--yes', ...DATA, ...AS_OF],
  },
  fmt: {
    setup(folder) {
      february(folder);
      for (const office of ['clerk', 'finance'])
        changed(folder, `2565/reports/2565-02/${office}.yaml`, 'percent: 20', 'percent:    20');
    },
    argv: ['fmt', ...DATA, ...AS_OF],
  },
  amend: {
    setup: february,
    argv: [
      'amend',
      'm1/draft',
      '--due',
      '2565-08',
      '--approved',
      '2565-02-28',
      '--by',
      'mayor',
      '--document',
      '1/1',
      '--reason',
      'เลื่อน',
      '--yes',
      ...DATA,
      ...AS_OF,
    ],
  },
  'amend office': {
    setup: february,
    argv: ['amend', 'office', 'finance', '--until', '2565-03', '--successor', 'clerk', '--yes', ...DATA, ...AS_OF],
  },
  'amend officer': {
    setup: february,
    argv: ['amend', 'officer', 'somchai', '--until', '2565-04-30', '--yes', ...DATA, ...AS_OF],
  },
  'new measure': {
    setup: february,
    argv: [
      ...['new', 'measure', 'm2', '-y', '2565', '--title', 'มาตรการสอง', '--gaps', 'g1', '--offices', 'clerk'],
      ...[...DATA, ...AS_OF],
    ],
  },
  close: {
    setup: february,
    argv: ['close', '-m', '2565-02', '--by', 'mayor', '--date', '2565-03-10', '--yes', ...DATA, ...AS_OF],
  },
  reopen: {
    setup(folder, ita) {
      february(folder);
      ita('close', '-m', '2565-02', '--by', 'mayor', '--date', '2565-03-10', '--yes', ...DATA, ...AS_OF);
    },
    argv: [
      'reopen',
      '-m',
      '2564-12',
      '--by',
      'mayor',
      '--date',
      '2565-03-10',
      '--reason',
      'แก้',
      '--yes',
      ...DATA,
      ...AS_OF,
    ],
  },
  rollover: { setup: february, argv: ['rollover', ...DATA, '--as-of', '2565-10-10'] },
  init: {
    setup(folder) {
      writeData(join(folder, 'other'));
    },
    argv: ['init', 'data', '--yes', ...AS_OF],
    validates: false,
  },
  output: {
    setup(folder) {
      february(folder);
      writeFileSync(join(folder, 'month.md'), 'old');
    },
    argv: ['report', '-m', '2565-02', '--format', 'markdown', '-o', 'month.md', '--force', ...DATA, ...AS_OF],
  },
  publish: { setup: february, argv: ['publish', '--out', 'pub', '-m', '2565-01', ...DATA, ...AS_OF], validates: false },
  'publish again': {
    setup(folder, ita) {
      february(folder);
      ita('publish', '--out', 'pub', '-m', '2565-01', ...DATA, ...AS_OF);
    },
    argv: ['publish', '--out', 'pub', '-m', '2565-02', ...DATA, ...AS_OF],
    validates: false,
  },
};
