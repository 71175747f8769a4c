import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call, temporaryFolder } from '../support/io.ts';
import { expectGolden } from '../support/golden.ts';
import { gitEnv, type Repository, repositoryOf } from '../support/repository.ts';

const living = fileURLToPath(new URL('../golden/living-year', import.meta.url));
const golden = (name: string) => fileURLToPath(new URL(`./diff/${name}`, import.meta.url));
const original = (file: string) => readFileSync(join(living, file), 'utf8');
const DAY = '2567-05-10';

/** Commits have another hash with each change of the data; digests too. */
const settled = (text: string) =>
  text.replace(/\b[0-9a-f]{40}\b/g, '0'.repeat(40)).replace(/\b(?=[0-9a-f]*[0-9])[0-9a-f]{12}\b/g, '0'.repeat(12));

/** The small year as it was in March, before its plan, offices and mayor changed; with two mistakes. */
function march(repository: Repository): void {
  const later = ['03', '04', '05', '06', '07', '08', '09'].flatMap((month) =>
    ['clerk', 'finance', 'strategy'].map((office) => `2567/reports/2567-${month}/${office}.yaml`),
  );
  const there = later.filter((file) => existsSync(join(living, file)));
  repository.write({
    ...Object.fromEntries(there.map((file) => [file, null])),
    '2567/measures/m1.yaml': original('2567/measures/m1.yaml').replace(/amendments:.*/s, ''),
    'offices.yaml': original('offices.yaml').replace(', until: 2567-03, succeeded_by: clerk', ''),
    'officers.yaml': original('officers.yaml')
      .replace(', until: 2567-06-15', '')
      .replace(/ {2}- id: wanida-mayor\n(?: {4}.*\n)+/, '')
      .replace(', until: 2567-03-31', ''),
    'channels.yaml': `${original('channels.yaml')}  - {id: wall, kind: notice-board, purposes: [publish], name: ป้าย, officer: nobody}\n`,
    '2567/reports/2567-01/finance.yaml': `${original('2567/reports/2567-01/finance.yaml')}  - {step: m1/none, status: done}\n`,
  });
}

/** What a month of work brings: reports, a paper, a merged office, a result; one mistake mended, one made, one moved. */
function april(repository: Repository): void {
  const reports = ['03/clerk', '03/finance', '03/strategy', '04/clerk', '04/finance'].map(
    (name) => `2567/reports/2567-${name}.yaml`,
  );
  repository.write({
    ...Object.fromEntries(
      [...reports, 'offices.yaml', '2567/measures/m1.yaml', '2567/reports/2567-01/finance.yaml'].map((file) => [
        file,
        original(file),
      ]),
    ),
    '2567/reports/2567-04/clerk.yaml': original('2567/reports/2567-04/clerk.yaml').replace(
      'status: in-progress, percent: 70',
      'status: done, result: ประกาศแล้ว',
    ),
    'officers.yaml': original('officers.yaml')
      .replace(', until: 2567-06-15', '')
      .replace(/ {2}- id: wanida-mayor\n(?: {4}.*\n)+/, ''),
    'channels.yaml': `# หมายเหตุ\n${original('channels.yaml')}  - {id: wall, kind: notice-board, purposes: [publish], name: ป้าย, officer: nobody}\n`,
    '2567/result.yaml': 'year: 2567\nscore: 88.25\n',
    '2567/reports/2567-02/clerk.yaml': original('2567/reports/2567-02/clerk.yaml').replace('m1/news', 'm1/new'),
    '2567/evidence/minutes.txt': 'x\n',
  });
}

const work = mkdtempSync(join(tmpdir(), 'ita-diff-'));
let repository: Repository;
afterAll(() => rmSync(work, { recursive: true, force: true }));
beforeAll(() => {
  repository = repositoryOf(living, work);
  march(repository);
  repository.commit('March', '2024-03-10');
  april(repository);
  repository.commit('April', '2024-05-09');
}, 60_000);

const ita = (words: readonly string[], more: Parameters<typeof call>[1] = {}) =>
  call([...words, '--as-of', DAY], { cwd: repository.data, env: { ...gitEnv, COLUMNS: '100' }, ...more });

describe('what changed between two commits', () => {
  it.each(['th', 'en'])('is told in words of the work (%s)', async (lang) => {
    const { out, err } = await ita(['diff', 'HEAD~1..HEAD', '--lang', lang]);
    expect(err).toBe('');
    expectGolden(golden(`commits.100.${lang}.txt`), settled(out));
  });

  it('is told on a narrow screen and for a pull request', async () => {
    const narrow = await ita(['diff', 'HEAD~1..HEAD', '--lang', 'th'], { env: { ...gitEnv, COLUMNS: '60' } });
    expectGolden(golden('commits.60.th.txt'), settled(narrow.out));
    const page = await ita(['diff', 'HEAD~1..HEAD', '--lang', 'th', '--format', 'markdown']);
    expectGolden(golden('commits.th.md'), settled(page.out));
  });

  it('fits its schema as JSON', async () => {
    const { out } = await ita(['diff', 'HEAD~1..HEAD', '--format', 'json']);
    const schema = JSON.parse(readFileSync('schemas/output/diff.schema.json', 'utf8'));
    const validate = new Ajv2020({ strict: true, strictRequired: false, allErrors: true, allowUnionTypes: true });
    expect(validate.validate(schema, JSON.parse(out)) ? [] : validate.errors).toEqual([]);
    const { newFindings, fixedFindings, finished, scores } = JSON.parse(out);
    expect(newFindings.map(({ code }: { code: string }) => code)).toContain('unknown-step');
    expect(new Set(fixedFindings.map(({ file }: { file: string }) => file))).toEqual(
      new Set(['2567/reports/2567-01/finance.yaml']),
    );
    expect(finished.map(({ step }: { step: string }) => step)).toEqual(['m1/protection']);
    expect(scores[0]).toMatchObject({ thing: 'result', what: 'added' });
  });

  it('is one JSON in every language, alone and in the report of a month', async () => {
    for (const words of [
      ['diff', 'HEAD~1..HEAD'],
      ['report', '--month', '2567-04', '--since', '2567-03-10'],
    ]) {
      const [th, en] = await Promise.all(
        ['th', 'en'].map((lang) => ita([...words, '--format', 'json', '--lang', lang])),
      );
      expect(en?.out).toBe(th?.out);
      expect(th?.out).toContain('ก.พ. 2567');
    }
  });

  it('is the same named by dates, tags, hashes and folders, whatever lies in the directory since', async () => {
    const expected = (await ita(['diff', 'HEAD~1..HEAD'])).out.split('\n').slice(10).join('\n');
    repository.git('tag', '-f', 'signed', 'HEAD~1');
    const old = repositoryOf();
    cpSync(join(repository.root, '.git'), join(old.root, '.git'), { recursive: true });
    old.git('reset', '--quiet', '--hard', 'HEAD~1');
    for (const words of [
      ['2567-03-10..2567-05-09'],
      ['10/3/2567..HEAD'],
      ['signed..'],
      ['signed'],
      ['signed...HEAD'],
      [`${old.data}..${repository.data}`],
      [old.data, repository.data],
      [old.data],
    ]) {
      const { out, err } = await ita(['diff', ...words]);
      expect(err, words.join(' ')).toBe('');
      expect(
        settled(out)
          .split('\n')
          .slice(10)
          .join('\n')
          .replace(/[ ]รุ่นในระบบ git .*/, ''),
        words.join(' '),
      ).toBe(settled(expected).replace(/[ ]รุ่นในระบบ git .*/, ''));
    }
  }, 60_000);

  it('compares folders where there is no git at all', async () => {
    const { out, code } = await ita(['diff', living, repository.data], { env: { PATH: '/nowhere' } });
    expect(code).toBe(1);
    expect(out).toContain(living.split('/').at(-1));
  });

  it('says that nothing changed', async () => {
    expect((await ita(['diff', 'HEAD', '--lang', 'en'])).out).toContain('Nothing changed');
  });

  it('says why a name is none', async () => {
    const messages = async (...words: string[]) => (await ita(['diff', ...words, '--lang', 'en'])).err;
    expect(await messages('nobody..HEAD')).toBe('ita: "nobody" is no commit, tag, branch, date or data directory\n');
    expect(await messages('2560-01-01')).toBe('ita: There is no commit by 2560-01-01\n');
    const outside = temporaryFolder();
    cpSync(living, outside, { recursive: true });
    const alone = await ita(['diff', 'HEAD', '--lang', 'en'], { cwd: outside });
    expect(alone.err).toContain('is not in a git repository');
    const elsewhere = repositoryOf();
    writeFileSync(join(elsewhere.root, 'a.txt'), 'a');
    elsewhere.commit('before the data');
    cpSync(living, elsewhere.data, { recursive: true });
    const before = await ita(['diff', 'HEAD', '--lang', 'en'], { cwd: elsewhere.data });
    expect(before.err).toContain('does not have this data directory');
    expect([alone.code, before.code]).toEqual([3, 3]);
  });
});

describe('ita report --since', () => {
  it.each(['th', 'en'])('lists what changed of the month since a date (%s)', async (lang) => {
    const { out, err } = await ita(['report', '--month', '2567-04', '--since', '2567-03-10', '--lang', lang]);
    expect(err).toBe('');
    const heading = { th: 'ความเปลี่ยนแปลงตั้งแต่', en: 'What changed since' }[lang] ?? '';
    const from = out.indexOf(heading);
    expect(from).toBeGreaterThan(0);
    expectGolden(golden(`since.100.${lang}.txt`), `${settled(out.slice(from, out.lastIndexOf('\n\n')))}\n`);
  });

  it('marks the rows that changed among those that did not, and says what the mark means', async () => {
    const { data, write, commit } = repositoryOf(living);
    commit('May');
    const file = '2567/reports/2567-04/clerk.yaml';
    write({ [file]: original(file).replace('percent: 70', 'percent: 80') });
    const month = ['report', '--month', '2567-04', '--lang', 'en'];
    const { out } = await ita([...month, '--since', 'HEAD'], { cwd: data });
    const [report = ''] = out.split('What changed since');
    const titles = ['เผยแพร่ข้อมูลให้ครบและเป็นปัจจุบัน§', 'ติดตามผลทุกเดือน', 'Whole plan§'];
    for (const title of titles) expect(report).toContain(`${title} `);
    expect(report).toMatch(/^§ changed since commit [0-9a-f]{12}.*; the end of the report says how$/m);
    const steps = (await ita([...month, '--since', 'HEAD', '--detail', '--format', 'markdown'], { cwd: data })).out;
    expect(steps).toContain('| m1/protection | ประกาศมาตรการคุ้มครองผู้ร้องเรียน§ |');
    expect(steps).toContain('| m1/news | เผยแพร่ผลการดำเนินงาน |');
    for (const words of [['--detail'], ['--since', 'HEAD', '--format', 'csv']])
      expect((await ita([...month, ...words], { cwd: data })).out).not.toContain('§');
  });

  it('has it in its JSON, which fits its schema, narrowed to an office', async () => {
    const { out } = await ita([
      'report',
      '--month',
      '2567-04',
      '--since',
      '2567-03-10',
      '--format',
      'json',
      '--office',
      'finance',
    ]);
    const schema = JSON.parse(readFileSync('schemas/output/month.schema.json', 'utf8'));
    const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: true, allowUnionTypes: true });
    expect(ajv.validate(schema, JSON.parse(out)) ? [] : ajv.errors).toEqual([]);
    const { since } = JSON.parse(out);
    expect(since.committedBe).toBe('2567-03-10');
    expect(since.reports.map(({ name }: { name: string }) => name)).toEqual([
      'กค. มี.ค. 2567',
      'กค. เม.ย. 2567',
      'm1/none กค. ม.ค. 2567',
    ]);
  });
});
