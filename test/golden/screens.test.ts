import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectGolden } from '../support/golden.ts';
import { call } from '../support/io.ts';

/** A screen: the call without `--data` and `--lang`, on which day, in how many columns (100 when not said; others in Thai only). */
interface Screen {
  readonly name: string;
  readonly words: string;
  readonly asOf: string;
  readonly columns?: readonly number[];
  /** Run on data with one report that can't be read. */
  readonly broken?: true;
  /** Run on the small year of one municipality, in which an office, the plan and the mayor change, not the example. */
  readonly living?: true;
}

const MARCH = '2565-03-10';
const OCTOBER = '2565-10-03';
const WIDTHS = [60, 80, 100, 140];
const SCREENS: readonly Screen[] = [
  { name: 'report', words: 'report --month 2565-02', asOf: MARCH, columns: WIDTHS },
  { name: 'report-detail', words: 'report --month 2565-02 --detail', asOf: MARCH, columns: [60, 100] },
  { name: 'report-office', words: 'report --month 2565-02 --office finance --detail', asOf: MARCH },
  { name: 'report-measure', words: 'report --month 2565-02 --measure m3', asOf: MARCH },
  { name: 'report-not-ended', words: 'report --month 2565-03', asOf: MARCH },
  { name: 'report-year-end', words: 'report --month 2565-09', asOf: OCTOBER },
  { name: 'report-no-year', words: 'report --month 2567-02', asOf: MARCH },
  { name: 'report-broken', words: 'report --month 2565-02', asOf: MARCH, broken: true },
  {
    name: 'report-broken-office',
    words: 'report --month 2565-02 --office finance --detail',
    asOf: MARCH,
    broken: true,
  },
  { name: 'summary', words: 'summary --year 2565', asOf: OCTOBER, columns: [60, 100] },
  { name: 'summary-march', words: 'summary --year 2565', asOf: MARCH },
  { name: 'summary-not-begun', words: 'summary --year 2565', asOf: '2564-10-15' },
  { name: 'scores', words: 'scores', asOf: OCTOBER, columns: WIDTHS },
  { name: 'scores-march', words: 'scores', asOf: MARCH },
  {
    name: 'scores-what-if',
    words: 'scores what-if --year 2564 --indicator 10=95 --reach 85',
    asOf: OCTOBER,
    columns: [60, 100],
  },
  { name: 'status', words: 'status', asOf: MARCH, columns: WIDTHS },
  { name: 'status-may', words: 'status', asOf: '2565-05-10', columns: [60, 100] },
  { name: 'status-collecting', words: 'status', asOf: '2565-03-04' },
  { name: 'status-year-end', words: 'status', asOf: OCTOBER },
  { name: 'status-broken', words: 'status', asOf: MARCH, broken: true },
  { name: 'brief-november', words: 'brief --month 2564-11', asOf: '2564-12-10' },
  { name: 'brief-february', words: 'brief --month 2565-02', asOf: MARCH },
  { name: 'brief-june', words: 'brief --month 2565-06', asOf: '2565-07-10' },
  { name: 'brief-september', words: 'brief --month 2565-09', asOf: OCTOBER },
  { name: 'brief-office', words: 'brief --month 2565-02 --office finance', asOf: MARCH },
  { name: 'show-measure', words: 'show m3', asOf: MARCH, columns: [60, 100] },
  { name: 'show-step', words: 'show m3/signed', asOf: MARCH, columns: [60, 100] },
  { name: 'show-office', words: 'show finance', asOf: MARCH },
  { name: 'show-officer', words: 'show somying', asOf: MARCH },
  { name: 'show-channel', words: 'show website', asOf: MARCH },
  { name: 'show-gap', words: 'show g1 --year 2565', asOf: MARCH },
  ...['measures', 'steps', 'offices', 'officers', 'channels', 'codes'].map((kind) => ({
    name: `list-${kind}`,
    words: `list ${kind}`,
    asOf: MARCH,
  })),
  ...['gaps', 'assignments', 'publications', 'agreements', 'evidence'].map((kind) => ({
    name: `list-${kind}`,
    words: `list ${kind} --year 2565`,
    asOf: kind === 'evidence' ? '2564-12-10' : MARCH,
  })),
  { name: 'analyse', words: 'analyse --year 2565', asOf: '2565-10-10', columns: [60, 100] },
  { name: 'ready', words: 'ready --year 2565', asOf: '2565-04-10' },
  { name: 'ready-item', words: 'ready --year 2565 --item O43', asOf: '2565-06-10', columns: [60, 100] },
  { name: 'trace', words: 'trace --year 2565', asOf: MARCH },
  { name: 'trace-indicator', words: 'trace --year 2565 --indicator 10', asOf: MARCH, columns: [60, 100] },
  { name: 'show-assignment', words: 'show budget-plan --year 2565', asOf: '2565-06-10' },
  { name: 'list-reports', words: 'list reports --year 2566', asOf: MARCH },
];

/** October to February closed; in April the plan is amended and an office merged, in June the mayor changes. */
const LIVING: readonly Screen[] = [
  { name: 'report-march', words: 'report', asOf: '2567-03-10' },
  { name: 'report-awaited', words: 'report', asOf: '2567-03-04' },
  { name: 'report-amended', words: 'report --month 2567-04 --detail', asOf: '2567-05-10', columns: [60, 100] },
  { name: 'report-october', words: 'report', asOf: '2567-10-03' },
  { name: 'report-broken', words: 'report --month 2567-05', asOf: '2567-06-10', broken: true },
  { name: 'summary-october', words: 'summary', asOf: '2567-10-03', columns: [60, 100] },
  { name: 'status-march', words: 'status', asOf: '2567-03-10' },
  { name: 'status-october', words: 'status', asOf: '2567-10-03', columns: [60, 100] },
  { name: 'show-step', words: 'show m1/protection', asOf: '2567-07-10', columns: [60, 100] },
  { name: 'show-merged', words: 'show strategy', asOf: '2567-05-10' },
  { name: 'show-mayor', words: 'show mayor', asOf: '2567-06-20' },
  { name: 'show-officer', words: 'show wanida-mayor', asOf: '2567-06-20' },
  { name: 'list-amendments', words: 'list amendments', asOf: '2567-06-20' },
];

const ALL: readonly Screen[] = [
  ...SCREENS,
  ...LIVING.map((screen): Screen => ({ ...screen, name: `living-${screen.name}`, living: true })),
];

const CASES = ALL.flatMap(({ columns = [100], ...screen }) =>
  columns.flatMap((width) => (width === 100 ? ['th', 'en'] : ['th']).map((lang) => ({ ...screen, width, lang }))),
).map((each) => ({ ...each, file: `${each.name}.${each.width}.${each.lang}.txt` }));

const folder = fileURLToPath(new URL('./', import.meta.url));
// Copies that lie outside git: the foot names no commit, which changes with every commit.
const work = mkdtempSync(join(tmpdir(), 'ita-golden-'));
const copies = {
  example: { whole: join(work, 'whole'), broken: join(work, 'broken') },
  living: { whole: join(work, 'living'), broken: join(work, 'living-broken') },
};

beforeAll(() => {
  const sources = { example: '../../data-example', living: './living-year' };
  for (const which of ['example', 'living'] as const) {
    const source = fileURLToPath(new URL(sources[which], import.meta.url));
    for (const copy of Object.values(copies[which])) cpSync(source, copy, { recursive: true });
  }
  writeFileSync(join(copies.example.broken, '2565/reports/2565-02/finance.yaml'), 'month: 2565-02\nentries: [\n');
  writeFileSync(join(copies.living.broken, '2567/reports/2567-05/clerk.yaml'), 'month: 2567-05\nentries: [\n');
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

describe('a screen is what it was', () => {
  it.each(CASES)('$file', async ({ words, asOf, width, lang, broken: isBroken, living, file }) => {
    const argv = [...words.split(' '), '--as-of', asOf, '--lang', lang];
    const { code, out, err } = await call(
      [...argv, '--data', copies[living ? 'living' : 'example'][isBroken ? 'broken' : 'whole']],
      {
        env: { COLUMNS: String(width) },
      },
    );
    const end = code === 0 && err === '' ? '' : `${err}[exit ${code}]\n`;
    expectGolden(join(folder, file), `$ COLUMNS=${width} ita ${argv.join(' ')}\n${out}${end}`);
  });

  it('and the small year has no finding', async () => {
    const { code, err } = await call(['validate', '--as-of', '2567-10-10', '--data', copies.living.whole]);
    expect([code, err]).toEqual([0, '']);
  });

  it('and no file is left that no screen is compared with', () => {
    expect(readdirSync(folder).filter((name) => name.endsWith('.txt'))).toEqual(CASES.map(({ file }) => file).sort());
  });
});
