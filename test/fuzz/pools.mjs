import { AWKWARD } from './values.mjs';

/** What the directories hold that a call may name; `[small, the example and its quarter]`. */
export const POOLS = {
  small: {
    offices: ['clerk', 'finance'],
    officers: ['mayor', 'somying', 'somchai'],
    measures: ['m1'],
    steps: ['m1/draft', 'm1/pay'],
    others: ['g1', 'web', 'p1'],
    days: ['2565-02-28', '2565-03-10', '2565-03-10', '2565-10-10'],
    mayor: 'mayor',
  },
  example: {
    offices: ['clerk', 'finance', 'works', 'education', 'welfare', 'audit'],
    officers: ['prasert', 'wanida-mayor', 'somsak', 'somying', 'phupha', 'somchai'],
    measures: ['m1', 'm2', 'm3', 'm4', 'm5'],
    steps: ['m3/signed', 'm3/agreement', 'm5/news', 'm5/protection', 'm5/website', 'm1/order'],
    others: ['g1', 'g3', 'website', 'facebook'],
    days: ['2565-02-28', '2565-03-10', '2565-07-01', '2565-10-10', '2565-11-10', '2566-01-10'],
    mayor: 'prasert',
  },
};
export const MONTHS = [
  '2564-10',
  '2564-11',
  '2564-12',
  '2565-01',
  '2565-02',
  '2565-03',
  '2565-09',
  'last',
  'this',
  'ก.พ. 65',
  '02/2565',
];
const FORMATS = ['text', 'text', 'json', 'json', 'csv', 'markdown', 'html', 'docx', 'xlsx'];
export const LISTS = ['measures', 'steps', 'offices', 'officers', 'channels', 'reports', 'amendments', 'codes'];
export const NUMBERS = ['0', '1', '12', '40', '55.5', '100', '-3', '101', '1e9', '0.001'];
export const TEXTS = [
  'ดำเนินการแล้ว',
  'ทำต่อ',
  'a: b # c',
  'สอง\nบรรทัด',
  "it's",
  '"x"',
  '- x',
  ...AWKWARD.filter((text) => !text.includes('\0')),
];
export const YEARS = ['2565', '2565', '2566', '2564'];

/** Makes words of options: `[name, values, probability]`, half of the time unless told; those without values stand alone. */
export const given = (random, options) =>
  options.flatMap(([name, values, probability = 0.5]) =>
    random.chance(probability) ? (values ? [name, random.pick(values)] : [name]) : [],
  );

export const some = (random, list) => random.some(list, 0.5).join(',') || 'all';

/** Options of a command that shows something. */
export function shown(random) {
  const format = random.pick(FORMATS);
  return [
    ...['--format', format],
    ...(['docx', 'xlsx'].includes(format) || random.chance(0.1) ? ['-o', `{out}/file.${format}`] : []),
    ...given(random, [
      ['--digits', ['thai', 'arabic'], 0.1],
      ['--table', ['measures', 'offices', 'steps'], format === 'csv' ? 0.3 : 0],
    ]),
  ];
}
