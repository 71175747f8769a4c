import { fileURLToPath } from 'node:url';
import { AWKWARD, awkward } from './values.mjs';

/** What the directories hold that a call may name; `[small, the example and its quarter]`. */
const POOLS = {
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
const MONTHS = [
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
const LISTS = ['measures', 'steps', 'offices', 'officers', 'channels', 'reports', 'amendments', 'codes'];
const NUMBERS = ['0', '1', '12', '40', '55.5', '100', '-3', '101', '1e9', '0.001'];
const TEXTS = [
  'ดำเนินการแล้ว',
  'ทำต่อ',
  'a: b # c',
  'สอง\nบรรทัด',
  "it's",
  '"x"',
  '- x',
  ...AWKWARD.filter((text) => !text.includes('\0')),
];
const YEARS = ['2565', '2565', '2566', '2564'];

/** Makes words of options: `[name, values, probability]`, half of the time unless told; those without values stand alone. */
const given = (random, options) =>
  options.flatMap(([name, values, probability = 0.5]) =>
    random.chance(probability) ? (values ? [name, random.pick(values)] : [name]) : [],
  );

const some = (random, list) => random.some(list, 0.5).join(',') || 'all';

const REPORTS = ['text', 'json', 'sarif', 'github', 'gitlab', 'junit'];
const EXAMPLE = fileURLToPath(new URL('../../data-example', import.meta.url));

function shown(random) {
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

const approval = (random, { mayor, days }) => [
  ...[
    '--approved',
    random.pick(['2565-02-20', '2565-02-20', ...days]),
    '--by',
    mayor,
    '--document',
    '1/2565',
    '--reason',
    random.pick(TEXTS),
  ],
];

function newWords(random, { offices, officers, measures, mayor, days }) {
  const kind = random.pick([
    'report',
    'report',
    'report',
    'measure',
    'officer',
    'office',
    'channel',
    'publication',
    'year',
  ]);
  const id = random.pick(['x1', 'new-one', 'x-2', ...offices, ...measures]);
  const names = ['--name', random.pick(TEXTS)];
  const words = {
    report: () => [
      '-m',
      random.pick(['2565-03', ...MONTHS]),
      ...(random.chance(0.5) ? ['--office', random.pick(offices)] : ['--all-offices']),
      ...given(random, [['--by', officers, 0.3]]),
    ],
    measure: () => [
      id,
      ...['-y', random.pick(YEARS), '--title', random.pick(TEXTS), '--offices', some(random, offices)],
      ...given(random, [['--gaps', ['g1']]]),
      ...(random.chance(0.3) ? ['--added-from', '2565-03', ...approval(random, { mayor, days })] : []),
    ],
    officer: () => [
      id,
      ...names,
      '--position',
      random.pick(TEXTS),
      ...given(random, [
        ['--office', offices],
        ['--post', ['mayor', 'clerk', 'head', 'analyst'], 0.3],
        ['--acting', TEXTS, 0.2],
        ['--from', days, 0.3],
        ['--until', days, 0.2],
      ]),
    ],
    office: () => [
      id,
      ...names,
      '--short',
      'ก',
      ...given(random, [['--head', officers], ['--not-reporting'], ['--from', MONTHS, 0.3]]),
    ],
    channel: () => [
      id,
      ...names,
      '--kind',
      random.pick(['website', 'post', 'telephone', 'other']),
      '--officer',
      random.pick(officers),
      ...given(random, [
        ['--purposes', ['publish', 'complain', 'publish,complain']],
        ['--address', TEXTS],
      ]),
    ],
    publication: () => [
      id,
      '--title',
      random.pick(TEXTS),
      '--kind',
      random.pick(['plan', 'month', 'year', 'other']),
      '--channels',
      random.pick(['web', 'website']),
      ...given(random, [
        ['--date', days],
        ['--url', ['https://x.example/a']],
        ['--file', ['2565/evidence/a.txt']],
        ['-y', YEARS],
      ]),
    ],
    year: () => [random.pick(['2566', '2567'])],
  };
  return [kind, ...words[kind]()];
}

function amendWords(random, pools) {
  const { offices, officers, measures, steps, days } = pools;
  const on = approval(random, pools);
  const asked = given(random, [
    ['--from', MONTHS, 0.2],
    ['--yes', undefined, 0.8],
  ]);
  if (random.chance(0.15))
    return [
      'office',
      random.pick(offices),
      '--until',
      random.pick(['2565-03', ...MONTHS]),
      '--successor',
      random.pick(offices),
      ...given(random, [['--yes', undefined, 0.8]]),
    ];
  if (random.chance(0.15))
    return [
      'officer',
      random.pick(officers),
      '--until',
      random.pick(days),
      ...given(random, [['--yes', undefined, 0.8]]),
    ];
  if (random.chance(0.2)) {
    const kind = random.pick([
      ['milestone'],
      ['quantity', '--target', random.pick(NUMBERS), '--unit', 'คน'],
      ['recurring', '--every', random.pick(['month', 'quarter'])],
    ]);
    return [
      random.pick(measures),
      ...[
        '--add',
        random.pick(['x1', 'draft']),
        '--title',
        random.pick(TEXTS),
        '--kind',
        ...kind,
        '--start',
        '2565-03',
        '--due',
        random.pick(['2565-08', ...MONTHS]),
      ],
      ...on,
      ...asked,
    ];
  }
  const change = random.pick([
    ['--due', random.pick(['2565-07', ...MONTHS])],
    ['--target', random.pick(NUMBERS)],
    ['--weight', random.pick(NUMBERS)],
    ['--title', random.pick(TEXTS)],
    ['--offices', some(random, offices)],
    ['--officers', some(random, officers)],
    ['--cancel'],
    ['--revive'],
  ]);
  return [random.pick([...steps, ...steps, ...measures]), ...change, ...on, ...asked];
}

function initWords(random) {
  const texts = ['name', 'short', 'province', 'prefix', 'mayor', 'palad', 'head', 'analyst'].map((name) => [
    `--${name}`,
    TEXTS,
    0.2,
  ]);
  return [
    '{out}/new',
    ...given(random, [
      ...texts,
      ['--kind', ['sao', 'municipality', 'pao', 'other']],
      ['--year', ['2565', '2569']],
      ['--offices', ['clerk,finance', 'clerk,x=กอง=ก'], 0.3],
      ['--website', ['https://x.example'], 0.3],
      ['--staff', NUMBERS, 0.3],
      ['--items', NUMBERS, 0.3],
      ['--last-score', NUMBERS, 0.3],
      ['--ci', ['github', 'gitlab', 'none']],
      ['--yes', undefined, 0.9],
    ]),
  ];
}

const paths = (random) => random.some(['2565/reports', '2565/plan.yaml', 'nowhere', 'ita.yaml'], 0.06);
const anyId = ({ offices, officers, measures, steps, others }) => [
  ...offices,
  ...officers,
  ...measures,
  ...steps,
  ...others,
];
const RENAMED = {
  office: 'offices',
  officer: 'officers',
  measure: 'measures',
  step: 'steps',
  gap: 'others',
  channel: 'others',
  publication: 'others',
};

/**
 * Every command: how often, whether it may write to the data, and its words. `{out}` stands for a folder outside of the
 * data, `{form}` for a filled-in form.
 */
export const CALLS = {
  validate: {
    weight: 6,
    words: (random) => [
      ...given(random, [
        ['--strict'],
        ['--all'],
        ['--code', ['unknown-step', 'missing-key'], 0.1],
        ['--max-warnings', ['0', '3', 'x'], 0.1],
      ]),
      ...(random.chance(0.8)
        ? ['--format', random.pick(REPORTS)]
        : REPORTS.flatMap((form) => ['--report', `${form}={out}/${form}`])),
      ...paths(random),
    ],
  },
  report: {
    weight: 6,
    words: (random, { offices, measures }) => [
      ...given(random, [['-m', MONTHS, 0.8], ['--detail'], ['--office', offices, 0.15], ['--measure', measures, 0.15]]),
      ...shown(random),
    ],
  },
  diff: {
    weight: 3,
    words: (random) => [
      ...(random.chance(0.5) ? [EXAMPLE, '{data}'] : ['{data}', EXAMPLE]),
      ...given(random, [['-m', MONTHS, 0.4]]),
      ...shown(random),
    ],
  },
  summary: { weight: 3, words: (random) => [...given(random, [['-y', YEARS]]), ...shown(random)] },
  status: { weight: 3, words: shown },
  show: {
    weight: 4,
    words: (random, pools) => [random.pick(anyId(pools)), ...given(random, [['-y', YEARS, 0.2]]), ...shown(random)],
  },
  list: {
    weight: 3,
    words: (random) => [random.pick(LISTS), ...given(random, [['-y', YEARS, 0.3]]), ...shown(random)],
  },
  memo: {
    weight: 3,
    words: (random) => {
      const kind = random.pick(['plan', 'month', 'year']);
      return [
        kind,
        ...(kind === 'month' ? ['-m', random.pick(MONTHS)] : given(random, [['-y', YEARS]])),
        ...given(random, [
          ['--incomplete', undefined, 0.8],
          ['--number', TEXTS, 0.2],
          ['--date', ['2565-03-09'], 0.3],
        ]),
        ...shown(random),
      ];
    },
  },
  publish: {
    weight: 2,
    words: (random) => [
      '--out',
      random.chance(0.95) ? '{out}/pub' : random.pick(['.', '2565', '{out}']),
      ...given(random, [['-m', MONTHS]]),
    ],
  },
  record: {
    weight: 6,
    writes: true,
    words: (random, { offices, steps }) => [
      ...[
        '-m',
        random.pick(['2565-02', '2565-02', ...MONTHS]),
        '--office',
        random.pick(offices),
        '--step',
        random.pick(steps),
      ],
      ...given(random, [['--status', ['done', 'in-progress', 'not-started', 'cancelled'], 0.3]]),
      ...(random.chance(0.4) ? ['--percent', random.pick(NUMBERS)] : given(random, [['--value', NUMBERS, 0.3]])),
      ...given(random, [
        ['--result', TEXTS],
        ['--problem', TEXTS, 0.3],
        ['--suggestion', TEXTS, 0.2],
      ]),
    ],
  },
  new: { weight: 6, writes: true, words: newWords },
  amend: { weight: 6, writes: true, words: amendWords },
  close: {
    weight: 4,
    writes: true,
    words: (random, { mayor, days }) => [
      '-m',
      random.pick(MONTHS),
      ...given(random, [
        ['--by', [mayor]],
        ['--date', days, 0.3],
        ['--yes', undefined, 0.8],
      ]),
    ],
  },
  reopen: {
    weight: 3,
    writes: true,
    words: (random, { mayor, days }) => [
      '-m',
      random.pick(MONTHS),
      '--reason',
      random.pick(TEXTS),
      ...given(random, [
        ['--by', [mayor]],
        ['--date', days, 0.3],
        ['--yes', undefined, 0.8],
      ]),
    ],
  },
  rollover: { weight: 3, writes: true, words: (random) => given(random, [['-y', YEARS], ['--early']]) },
  import: {
    weight: 4,
    writes: true,
    words: (random) => [
      '{form}',
      ...given(random, [
        ['-m', ['2565-02'], 0.15],
        ['--dry-run', undefined, 0.15],
      ]),
    ],
  },
  rename: {
    weight: 4,
    writes: true,
    words: (random, pools) => {
      const kind = random.pick(Object.keys(RENAMED));
      return [
        kind,
        random.pick(pools[RENAMED[kind]]),
        random.pick(['x1', 'x1', 'clerk', 'm9', 'draft']),
        ...given(random, [
          ['-y', ['2565'], 0.8],
          ['--yes', undefined, 0.8],
        ]),
      ];
    },
  },
  fix: {
    weight: 4,
    writes: true,
    words: (random) => [...given(random, [['--yes', undefined, 0.8]]), ...paths(random)],
  },
  fmt: {
    weight: 4,
    writes: true,
    words: (random) => [...given(random, [['--check', undefined, 0.15]]), ...paths(random)],
  },
  form: {
    weight: 3,
    words: (random, { offices }) => [
      ...given(random, [
        ['-m', MONTHS, 0.8],
        ['--office', offices, 0.3],
      ]),
      '-o',
      '{out}/form.xlsx',
    ],
  },
  init: { weight: 1, elsewhere: true, words: initWords },
};

const BY_WEIGHT = Object.entries(CALLS).flatMap(([name, { weight }]) => Array.from({ length: weight }, () => name));

/** Words with a slip: one is left out, given twice, or replaced. The first, the command, stays. */
function slipped(words, random) {
  const at = 1 + random.int(words.length - 1);
  const slips = [
    () => words.toSpliced(at, 1),
    () => words.toSpliced(at, 0, words[at]),
    () => words.with(at, awkward(random).replaceAll('\0', '')),
    () => [...words, random.pick(['--all', '--yes', '--x', '-m', '--force', '--', '--strict', '-y', '-o'])],
  ];
  return words.length < 2 ? words : random.pick(slips)();
}

/** A call on a directory: the command, its words, and how it is made. */
export function callOf(base, random) {
  const name = random.pick(BY_WEIGHT);
  const { words, elsewhere = false } = CALLS[name];
  const pools = POOLS[base] ?? POOLS.example;
  const common = given(random, [
    ['--as-of', pools.days, 0.95],
    ['--lang', ['th', 'en']],
  ]);
  const argv = [name, ...words(random, pools), ...(elsewhere ? [] : ['--data', '{data}']), ...common];
  const columns = random.chance(0.3) ? random.pick([1, 20, 60, 80, 140, 99999999]) : undefined;
  const answers = random.chance(0.1)
    ? Array.from({ length: random.int(6) }, () => random.pick(['y', 'n', '', ...TEXTS]))
    : undefined;
  return { name, argv: random.chance(0.15) ? slipped(argv, random) : argv, columns, answers };
}
