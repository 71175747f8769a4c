import { fileURLToPath } from 'node:url';
import { given, LISTS, MONTHS, NUMBERS, POOLS, shown, TEXTS, YEARS } from './pools.mjs';
import { awkward } from './values.mjs';
import { amendWords, initWords, newWords } from './writing-words.mjs';

const REPORTS = ['text', 'json', 'sarif', 'github', 'gitlab', 'junit'];
const EXAMPLE = fileURLToPath(new URL('../../data-example', import.meta.url));

const EVIDENCE = [
  '2565/evidence/a.txt',
  '2565/evidence/training-criteria-2565.md',
  '2565/evidence/none.pdf',
  'https://x.example/a',
  'http://10.0.0.1/',
  '/etc/hostname',
];

const paths = (random) => random.some(['2565/reports', '2565/plan.yaml', 'nowhere', 'ita.yaml'], 0.06);
const anyId = ({ offices, officers, measures, steps, others }) => [
  ...offices,
  ...officers,
  ...measures,
  ...steps,
  ...others,
];
/** Commands whose change a later call may take back. */
const WRITING = ['record', 'new', 'amend', 'rename', 'rollover', 'close'];
const writing = (name, random, pools) => [name, ...CALLS[name].words(random, pools)];
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
 * Every command: how often, whether it may write to the data, after which others it comes, and its words. `{out}` stands
 * for a folder outside of the data, `{form}`, `{plan}` and `{table}` for a filled-in form, workbook and Word table.
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
    weight: 1,
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
    weight: 1,
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
      ...(random.chance(0.2)
        ? given(random, [
            ['--evidence', EVIDENCE, 0.95],
            ['--title', TEXTS, 0.95],
          ])
        : []),
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
        ['--by', [mayor], 0.8],
        ['--date', days, 0.3],
        ['--yes', undefined, 0.8],
      ]),
    ],
  },
  reopen: {
    weight: 3,
    writes: true,
    after: (random, { mayor }) => [
      'close',
      '-m',
      random.pick(['2564-10', '2565-01', '2565-02']),
      '--by',
      mayor,
      '--yes',
    ],
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
  rollover: {
    weight: 3,
    writes: true,
    words: (random) =>
      given(random, [
        ['-y', YEARS, 0.3],
        ['--early', undefined, 0.7],
      ]),
  },
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
    weight: 2,
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
  plan: {
    weight: 4,
    writes: true,
    words: (random) => {
      const year = [['-y', YEARS, 0.3]];
      if (random.chance(0.2)) return ['form', '-o', '{out}/plan.xlsx', ...given(random, year)];
      const isTable = random.chance(0.3);
      return [
        'import',
        isTable ? '{table}' : '{plan}',
        ...given(random, [['--yes', undefined, 0.8], ...(isTable ? [['-y', YEARS, 0.9]] : [])]),
      ];
    },
  },
  undo: {
    weight: 3,
    writes: true,
    after: (random, pools) => writing(random.pick(WRITING), random, pools),
    words: (random) => given(random, [['--list', undefined, 0.1]]),
  },
  ready: {
    weight: 2,
    words: (random) => [
      ...given(random, [
        ['-y', YEARS],
        ['--item', ['O42', 'O43', 'O99'], 0.3],
      ]),
      ...shown(random),
    ],
  },
  trace: {
    weight: 2,
    words: (random) => [
      ...given(random, [
        ['-y', YEARS],
        ['--indicator', ['9', '10', '11'], 0.3],
      ]),
      ...shown(random),
    ],
  },
  scores: {
    weight: 2,
    words: (random) => [
      ...(random.chance(0.4)
        ? [
            'what-if',
            ...given(random, [
              ['--indicator', ['10=95', '4=', '9=1e9']],
              ['--reach', NUMBERS],
            ]),
          ]
        : []),
      ...given(random, [['-y', YEARS]]),
      ...shown(random),
    ],
  },
  analyse: { weight: 2, words: (random) => [...given(random, [['-y', YEARS]]), ...shown(random)] },
  brief: {
    weight: 2,
    words: (random, { offices }) => [
      ...given(random, [
        ['-m', MONTHS, 0.8],
        ['--office', offices, 0.3],
        ['--format', ['text', 'json', 'markdown', 'html'], 0.6],
      ]),
      ...(random.chance(0.2) ? ['--all-offices', '--out', '{out}/lists'] : []),
    ],
  },
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

/** A call on a directory: the command, its words, and how it is made; `first`: the words of a call before it. */
export function callOf(base, random) {
  const name = random.pick(BY_WEIGHT);
  const { words, elsewhere = false, after } = CALLS[name];
  const pools = POOLS[base] ?? POOLS.example;
  const first = after && [...after(random, pools), '--data', '{data}', '--as-of', random.pick(pools.days)];
  const common = given(random, [
    ['--as-of', pools.days, 0.95],
    ['--lang', ['th', 'en']],
  ]);
  const argv = [name, ...words(random, pools), ...(elsewhere ? [] : ['--data', '{data}']), ...common];
  const columns = random.chance(0.3) ? random.pick([1, 20, 60, 80, 140, 99999999]) : undefined;
  const answers = random.chance(0.1)
    ? Array.from({ length: random.int(6) }, () => random.pick(['y', 'n', '', ...TEXTS]))
    : undefined;
  return { name, argv: random.chance(0.1) ? slipped(argv, random) : argv, first, columns, answers };
}
