import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { REPORT_FORMS } from '../../src/cli/reports.ts';
import { type Called, call, temporaryFolder } from '../support/io.ts';
import { gitEnv, type Repository, repositoryOf } from '../support/repository.ts';

const example = fileURLToPath(new URL('../../data-example', import.meta.url));
const AS_OF = '2566-02-10';

/** The example in a folder of a repository, with mistakes in three files: two errors, a warning, one that has related places. */
function broken(): Repository {
  const repository = repositoryOf(example);
  const edit = (file: string, from: string, to: string) => {
    const text = readFileSync(join(repository.data, file), 'utf8');
    if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
    writeFileSync(join(repository.data, file), text.replace(from, to));
  };
  edit('2565/reports/2565-02/clerk.yaml', 'step: m1/meeting', "step: 'm1/meet,ing: 100%'");
  edit('2565/reports/2565-02/finance.yaml', 'step: m3/', 'step: m33/');
  const offices = readFileSync(join(repository.data, 'offices.yaml'), 'utf8');
  writeFileSync(
    join(repository.data, 'offices.yaml'),
    `${offices}  - {id: clerk, name: "สำนักปลัด <&>\\u202e", short: สป2}\n`,
  );
  return repository;
}

const validate = (data: string, words: readonly string[], cwd = data): Promise<Called> =>
  call(['validate', '--data', data, '--as-of', AS_OF, '--lang', 'en', ...words], {
    cwd,
    env: { ...gitEnv, COLUMNS: '200' },
  });

interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly severity: string;
  readonly code: string;
}
/** The places of the text format, from the top of the repository. */
const placesIn = (text: string): Place[] =>
  [...text.matchAll(/^(\S+):(\d+):(\d+) (error|warning) (\S+)$/gm)].map(
    ([, file, line, column, severity = '', code = '']) => ({
      file: `data/${file}`,
      line: Number(line),
      column: Number(column),
      severity,
      code,
    }),
  );

test('several reports come of one run, each as if it had been asked for alone', async () => {
  const { data } = broken();
  const out = temporaryFolder();
  const files = Object.fromEntries(REPORT_FORMS.map((form) => [form, join(out, form)]));
  const all = await validate(
    data,
    REPORT_FORMS.flatMap((form) => ['--report', `${form}=${files[form]}`]),
  );
  expect([all.code, all.out]).toEqual([1, '']);
  for (const form of REPORT_FORMS) {
    const alone = await validate(data, ['--format', form]);
    expect(readFileSync(files[form] ?? '', 'utf8'), form).toBe(alone.out);
    expect(alone.code, form).toBe(1);
  }
});

describe('SARIF', () => {
  const schema = JSON.parse(
    readFileSync('node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json', 'utf8'),
  );
  // Ajv knows later drafts only; what this schema uses of draft 4 means the same in them.
  const { $schema: _, id: __, ...rules } = schema;
  const wrongIn = (log: unknown) => {
    const ajv = new Ajv({ strict: false, unicodeRegExp: false, validateFormats: false, allErrors: true });
    return ajv.validate(rules, log) ? [] : ajv.errors;
  };

  test('fits its schema, and has every finding at the place of the text format', async () => {
    const { data } = broken();
    const log = JSON.parse((await validate(data, ['--report', 'sarif'])).out);
    expect(wrongIn(log)).toEqual([]);
    expect(wrongIn({ ...log, runs: [{ ...log.runs[0], results: [{ level: 'loud' }] }] })).not.toEqual([]);
    const [{ results, tool }] = log.runs;
    const places = results.map(
      ({ ruleId, level, locations: [{ physicalLocation: at }] }: (typeof results)[number]): Place => ({
        file: decodeURIComponent(at.artifactLocation.uri),
        line: at.region.startLine,
        column: at.region.startColumn,
        severity: level,
        code: ruleId,
      }),
    );
    const text = placesIn((await validate(data, [])).out);
    expect(places).toEqual(text);
    expect(new Set(places.map(({ file }: Place) => file)).size).toBeGreaterThan(2);
    for (const result of results) expect(tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
    const related = results.find(({ ruleId }: { ruleId: string }) => ruleId === 'duplicate-id').relatedLocations;
    expect(related[0].physicalLocation).toMatchObject({
      artifactLocation: { uri: 'data/offices.yaml' },
      region: { startLine: 4 },
    });
    const rule = tool.driver.rules.find(({ id }: { id: string }) => id === 'unknown-step');
    expect(rule.help.markdown).toContain('# unknown-step');
    const marked = results.find(({ ruleId }: { ruleId: string }) => ruleId === 'duplicate-id').locations[0]
      .physicalLocation.region.snippet;
    expect(marked.text).toBe('clerk');
  });

  test('is empty and valid where nothing is found', async () => {
    const log = JSON.parse((await validate(example, ['--report', 'sarif'])).out);
    expect(wrongIn(log)).toEqual([]);
    expect(log.runs[0].results).toEqual([]);
  });

  test('knows a finding again when lines above it come', async () => {
    const { data, write } = broken();
    const names = async () =>
      JSON.parse((await validate(data, ['--report', 'sarif'])).out).runs[0].results.map(
        ({ partialFingerprints }: { partialFingerprints: unknown }) => partialFingerprints,
      );
    const before = await names();
    write({ 'offices.yaml': `# a note\n\n${readFileSync(join(data, 'offices.yaml'), 'utf8')}` });
    expect(await names()).toEqual(before);
    expect(new Set(before.map((each: unknown) => JSON.stringify(each))).size).toBe(before.length);
  });
});

test('annotations of GitHub stand at the places of the text format, and nothing ends them early', async () => {
  const { data } = broken();
  const { out } = await validate(data, ['--report', 'github']);
  const annotations = out.trimEnd().split('\n');
  const places = annotations.map((line): Place => {
    const [, severity = '', properties = ''] = /^::(error|warning) ([^:]*)::(?=.)/.exec(line) ?? [];
    const value = (name: string) =>
      decodeURIComponent(new RegExp(`(?:^|,)${name}=([^,]*)`).exec(properties)?.[1] ?? '');
    return {
      file: value('file'),
      line: Number(value('line')),
      column: Number(value('col')),
      severity,
      code: value('title'),
    };
  });
  const text = placesIn((await validate(data, [])).out);
  const bySeverity = (severity: string) => text.filter((place) => place.severity === severity);
  expect(places).toEqual([...bySeverity('error'), ...bySeverity('warning')]);
  expect(new Set(places.map(({ file }) => file)).size).toBeGreaterThan(2);
  expect(out).toContain('100%25');
});

test('annotations say how many GitHub leaves out, and text beside them is kept from being read as commands', async () => {
  const { data, write } = repositoryOf(example);
  const lines = Array.from({ length: 13 }, (_, index) => `  - {id: o${index}, name: x, short: x, head: nobody}\n`);
  write({ 'offices.yaml': readFileSync(join(data, 'offices.yaml'), 'utf8') + lines.join('') });
  const { out } = await validate(data, ['--report', 'text', '--report', 'github', '--code', 'unknown-officer']);
  expect(out.match(/^::error /gm)).toHaveLength(13);
  expect(out).toMatch(/^::notice title=ita::GitHub shows the first 10 errors and 10 warnings .* 3 more$/m);
  const [, token, between] = /^::stop-commands::(\S+)\n([\s\S]*?)^::\1::$/m.exec(out) ?? [];
  expect(between).toContain('offices.yaml:');
  expect(between).not.toContain(String(token));
});

test('a report of GitLab has the places of the text format and a fingerprint of its own for each', async () => {
  const { data } = broken();
  const entries = JSON.parse((await validate(data, ['--report', 'gitlab'])).out);
  const text = placesIn((await validate(data, [])).out);
  expect(
    entries.map(({ check_name, location }: (typeof entries)[number]) => [
      check_name,
      location.path,
      location.lines.begin,
    ]),
  ).toEqual(text.map(({ code, file, line }) => [code, file, line]));
  expect(new Set(entries.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).size).toBe(entries.length);
  for (const { severity } of entries) expect(['info', 'minor', 'major', 'critical', 'blocker']).toContain(severity);
});

test('JUnit has a suite a file and a case a finding; warnings fail only when they fail the run', async () => {
  const { data } = broken();
  const lax = (await validate(data, ['--report', 'junit'])).out;
  const strict = (await validate(data, ['--report', 'junit', '--strict'])).out;
  const text = placesIn((await validate(data, [])).out);
  const cases = [
    ...lax.matchAll(
      /<testcase classname="([^"]*)" file="\1" line="(\d+)" name="\d+:(\d+) (\S+) #\d+"><(failure|system-out)/g,
    ),
  ];
  expect(
    cases.map(
      ([, file, line, column, code, kind]) =>
        `${file}:${line}:${column} ${kind === 'failure' ? 'error' : 'warning'} ${code}`,
    ),
  ).toEqual(text.map(({ file, line, column, severity, code }) => `${file}:${line}:${column} ${severity} ${code}`));
  expect(lax).toContain(
    `tests="${text.length}" failures="${text.filter(({ severity }) => severity === 'error').length}"`,
  );
  expect(strict).toContain(`tests="${text.length}" failures="${text.length}"`);
  expect(lax).not.toMatch(/\u202e|&(?!amp;|lt;|gt;|quot;|#39;)/);
  const open: string[] = [];
  for (const [, closes, name = '', itself] of lax.matchAll(/<(\/?)([a-z-]+)[^<>]*?(\/?)>/g)) {
    if (closes) expect(open.pop()).toBe(name);
    else if (!itself) open.push(name);
  }
  expect(open).toEqual([]);
  expect((await validate(example, ['--report', 'junit'])).out).toContain('tests="1" failures="0"');
});

test('a SARIF file with more findings than GitHub shows is whole, and it is said that the host will cut it', async () => {
  const { data, write } = repositoryOf(example);
  const lines = Array.from(
    { length: 5001 },
    (_, index) => `  - {id: c${index}, kind: website, purposes: [publish], name: x, officer: nobody}\n`,
  );
  write({ 'channels.yaml': readFileSync(join(data, 'channels.yaml'), 'utf8') + lines.join('') });
  const file = join(temporaryFolder(), 'a.sarif');
  const { err } = await validate(data, ['--report', `sarif=${file}`, '--code', 'unknown-officer']);
  expect(JSON.parse(readFileSync(file, 'utf8')).runs[0].results).toHaveLength(5001);
  expect(err).toContain('The report sarif has 5001 findings, GitHub shows 5000 of them');
});

describe('a call', () => {
  test.each([
    [['--report', 'sarf'], 'The format "sarf" is not available'],
    [['--report', 'sarif='], '--report sarif='],
    [['--report', 'json', '--report', 'text'], 'The report json cannot share the screen'],
    [['--report', 'json=a', '--report', 'sarif=./a'], 'Two reports cannot go to one file'],
    [['--report', 'json', '--format', 'json'], 'Use either --report'],
    [['--report', 'json', '-o', 'x.json'], 'Use either --report'],
    [['--code', 'unknown-stp'], 'unknown-step'],
    [['--max-warnings', '-1'], 'a whole number from 0'],
  ])('%j is refused with what to do', async (words, says) => {
    const { code, out, err } = await validate(example, words, temporaryFolder());
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(says);
  });

  test('writes no report over a file without --force, nor into the data', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a.sarif'), 'mine');
    const refused = await validate(example, ['--report', 'sarif=a.sarif'], folder);
    expect([refused.code, readFileSync(join(folder, 'a.sarif'), 'utf8')]).toEqual([3, 'mine']);
    expect((await validate(example, ['--report', 'sarif=a.sarif', '--force'], folder)).code).toBe(0);
    const { data } = repositoryOf(example);
    expect((await validate(data, ['--report', 'json=plan.md'], data)).code).toBe(0);
    expect((await validate(data, ['--report', 'json=2565/plan.yaml', '--force'], data)).code).toBe(2);
    expect(existsSync(join(data, '2565/plan.yaml'))).toBe(true);
  });

  test('narrows to codes, and fails on warnings beyond a number', async () => {
    const { data } = broken();
    const only = placesIn((await validate(data, ['--code', 'unknown-step', '--code', 'duplicate-id'])).out);
    expect(new Set(only.map(({ code }) => code))).toEqual(new Set(['unknown-step', 'duplicate-id']));
    const { write, data: warned } = repositoryOf(example);
    write({ 'ita.yaml': `${readFileSync(join(warned, 'ita.yaml'), 'utf8')}severities:\n  unknown-step: warning\n` });
    const report = '2565/reports/2565-02/clerk.yaml';
    write({
      [report]: readFileSync(join(warned, report), 'utf8').replace('m1/meeting', 'm1/x').replace('m5/website', 'm5/x'),
    });
    const codes = await Promise.all(
      [['2'], ['1'], ['0']].map(
        async ([most = '']) => (await validate(warned, ['--code', 'unknown-step', '--max-warnings', most])).code,
      ),
    );
    expect(codes).toEqual([0, 1, 1]);
    expect((await validate(warned, ['--code', 'unknown-step'])).code).toBe(0);
  });
});

describe('--changed', () => {
  /** Ten mistakes on the main branch; a branch adds two, moves the old ones down, and mends one. */
  function branch(): Repository {
    const repository = repositoryOf(example);
    const { data, write, git, commit } = repository;
    const read = (file: string) => readFileSync(join(data, file), 'utf8');
    const old = Array.from(
      { length: 10 },
      (_, index) => `  - {id: o${index}, name: x, short: x${index}, head: nobody${index}}\n`,
    );
    const offices = read('offices.yaml');
    write({ 'offices.yaml': offices + old.join('') });
    commit('ten old mistakes');
    git('checkout', '--quiet', '-b', 'work');
    const report = '2565/reports/2565-02/clerk.yaml';
    write({
      'offices.yaml': `# moved\n\n${offices}${old.slice(1).join('')}`,
      [report]: read(report).replace('m1/meeting', 'm1/nothing'),
      '2566/plan.yaml': `${read('2566/plan.yaml')}color: red\n`,
    });
    commit('two new ones');
    return repository;
  }

  test('prints and fails on what the main branch does not have, wherever it is', async () => {
    const { data, git, write } = branch();
    const { code, out, err } = await validate(data, ['--changed']);
    const found = placesIn(out).filter(({ code: each }) => each === 'unknown-step' || each === 'unknown-key');
    expect(found.map(({ file }) => file)).toEqual(['data/2565/reports/2565-02/clerk.yaml', 'data/2566/plan.yaml']);
    expect(out).not.toContain('nobody');
    expect(code).toBe(1);
    expect(err).toMatch(/^Compared with commit [0-9a-f]{12}: \d+ known findings are not shown\n$/);
    expect((await validate(data, ['--changed', 'HEAD'])).code).toBe(0);
    git('tag', 'before', 'HEAD~1');
    expect((await validate(data, ['--changed', 'before'])).out).toBe(out);
    write({ '2566/plan.yaml': '' });
    expect((await validate(data, ['--changed', 'HEAD', '--code', 'empty-file'])).out).toContain('2566/plan.yaml:1:1');
  });

  test('finds a mistake in a file that nobody touched, made wrong by another', async () => {
    const { data, git, write, commit } = repositoryOf(example);
    commit('all');
    git('checkout', '--quiet', '-b', 'work');
    write({
      'officers.yaml': readFileSync(join(data, 'officers.yaml'), 'utf8').replaceAll('id: chujit', 'id: chujitt'),
    });
    const { out, code } = await validate(data, ['--changed']);
    expect(code).toBe(1);
    expect(placesIn(out).map(({ file }) => file)).toContain('data/2565/reports/2565-02/audit.yaml');
  });

  test('knows evidence that was changed since it was looked through', async () => {
    const { data, git, write, commit } = repositoryOf(example);
    const checks = `evidence-checked:\n  - {file: 2565/evidence/old.pdf, sha256: "${'0'.repeat(64)}"}\n  - {file: 2565/evidence/new.pdf, sha256: "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881"}\n`;
    write({
      'ita.yaml': readFileSync(join(data, 'ita.yaml'), 'utf8') + checks,
      '2565/evidence/old.pdf': 'x',
      '2565/evidence/new.pdf': 'x',
    });
    commit('all');
    git('checkout', '--quiet', '-b', 'work');
    write({ '2565/evidence/new.pdf': 'y' });
    const { out } = await validate(data, ['--changed', '--code', 'evidence-changed']);
    expect(out).toContain('new.pdf');
    expect(out).not.toContain('old.pdf');
  });

  test('says what is missing where there is no git, no main branch, or no history', async () => {
    const outside = temporaryFolder();
    const { data: copy } = repositoryOf(example);
    const noMain = await validate(copy, ['--changed']);
    expect([noMain.code, noMain.err]).toEqual([3, expect.stringContaining('--changed COMMIT')]);
    const { root } = branch();
    const clone = join(outside, 'clone');
    const { git } = repositoryOf();
    git('clone', '--quiet', '--depth', '1', '--branch', 'work', `file://${root}`, clone);
    const shallow = await validate(join(clone, 'data'), ['--changed', 'main']);
    expect(shallow.err).toContain('fetch-depth: 0');
  });
});

test('the report for GitLab escapes what would turn a line of a terminal round', async () => {
  const { data } = broken();
  writeFileSync(join(data, 'offices.yaml'), 'offices:\n  - {id: clerk, name: "\\u202e", short: สป.}\n');
  const { out } = await validate(data, ['--report', 'gitlab']);
  expect(out).toContain('\\u202e');
  expect(out).not.toMatch(/\p{Bidi_Control}/u);
});
