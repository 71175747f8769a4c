import { given, MONTHS, NUMBERS, some, TEXTS, YEARS } from './pools.mjs';

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

export function newWords(random, { offices, officers, measures, mayor, days }) {
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

export function amendWords(random, pools) {
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

export function initWords(random) {
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
