import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { COMMANDS, type CommandName } from '../../src/cli/commands/index.ts';
import { WORDS } from '../../src/words/words.ts';
import { call, temporaryFolder } from '../support/io.ts';
import { gitEnv, repositoryOf } from '../support/repository.ts';

const example = fileURLToPath(new URL('../../data-example', import.meta.url));
const names = Object.keys(COMMANDS) as CommandName[];
/** A day on which the example has no finding. */
const TODAY = '2566-02-10';

/** What must have been called before an example can be. */
const BEFORE: Partial<Record<CommandName, readonly string[]>> = {
  import: ['ita form --month 2565-02 -o form.xlsx', 'ita form --month 2565-02 --all-offices --out forms'],
  plan: ['ita plan form -o plan.xlsx'],
  undo: ['ita record --month 2565-02 --office clerk --step m3/signed --value 36'],
};
/** Examples that only show what would change say so by their exit code, as `fmt --check` does. */
const SHOWS_CHANGES = [
  'ita close --month 2565-02',
  'ita reopen --month 2564-10 --reason "แก้ผลของกองช่าง"',
  'ita rename office works engineering',
];
/** Commands that write into a data directory, for which the example is copied, and those of them that leave it in normal form. */
const WRITES: readonly CommandName[] = [
  'plan',
  'import',
  'record',
  'close',
  'reopen',
  'amend',
  'fmt',
  'fix',
  'rename',
  'new',
  'rollover',
  'undo',
];
const EDITS: readonly CommandName[] = ['record', 'close', 'reopen', 'amend', 'fmt', 'fix', 'rename'];
/** What the person at the terminal answers, where a command asks. */
const ANSWERS = ['องค์การบริหารส่วนตำบลตัวอย่าง', ...Array<string>(20).fill('')];

const shared = mkdtempSync(join(tmpdir(), 'ita-help-'));
afterAll(() => rmSync(shared, { recursive: true, force: true }));
let committed: string | undefined;

/** The example on the main branch of a repository, with commits of two months; what is called there only reads. */
function committedExample(): string {
  if (committed !== undefined) return committed;
  const { data, commit } = repositoryOf(example, shared);
  commit('one', '2022-01-10');
  commit('two', '2022-02-10');
  committed = data;
  return data;
}

const textIn = (folder: string, file: string) =>
  existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : undefined;
/** The files of a copy of the example that are not as they are there; the example is in normal form, another test says. */
const changedIn = (data: string): string[] =>
  readdirSync(data, { recursive: true })
    .map(String)
    .filter((file) => statSync(join(data, file)).isFile() && textIn(data, file) !== textIn(example, file))
    .map((file) => join(data, file));

/** The words of a line as a shell takes them apart. */
const wordsOf = (line: string): string[] =>
  Array.from(line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g), ([, double, single, bare]) => double ?? single ?? bare ?? '');

describe('ita COMMAND --help', () => {
  it.each(names)('%s: one line, usage, options and examples, in both languages', async (name) => {
    for (const lang of ['th', 'en'] as const) {
      const { code, out, err } = await call([name, '--help', '--lang', lang], { today: TODAY });
      expect({ code, err }).toEqual({ code: 0, err: '' });
      const { cli } = WORDS[lang];
      expect(out).toContain(`${cli.help.usage} ita ${name} ${cli.help.someOptions}`);
      expect(out.replace(/\s+/g, '')).toContain(cli.summaries[name].replace(/\s+/g, ''));
      expect(cli.summaries[name]).not.toContain('\n');
      for (const line of cli.examples[name].split('\n')) expect(out).toContain(`  ${line}\n`);
      expect(out).toContain('--lang');
      for (const line of cli.examples[name].split('\n')) expect(line.startsWith(`ita ${name}`)).toBe(true);
    }
  });

  const examples = names.flatMap((name) =>
    [...new Set((['th', 'en'] as const).flatMap((lang) => WORDS[lang].cli.examples[name].split('\n')))].map(
      (line) => [name, line] as const,
    ),
  );
  it.each(examples)('%s: %s does what it promises', async (name, line) => {
    const cwd = temporaryFolder();
    const data = WRITES.includes(name) ? join(temporaryFolder(), 'data') : example;
    if (data !== example) cpSync(example, data, { recursive: true });
    const options = {
      cwd,
      today: TODAY,
      env:
        name === 'diff' || line.includes('--changed')
          ? { ...gitEnv, ITA_DATA: committedExample() }
          : { ITA_DATA: data, XDG_STATE_HOME: join(cwd, 'state') },
      ...(name === 'init' && { answers: ANSWERS }),
    };
    for (const each of [...(BEFORE[name] ?? []), line]) {
      const [program, ...words] = wordsOf(each);
      expect(program).toBe('ita');
      const { code, out, err } = await call(words, options);
      expect(code, out + err).toBe(SHOWS_CHANGES.includes(each) || name === 'amend' ? 1 : 0);
    }
    const changed = EDITS.includes(name) ? changedIn(data) : [];
    if (changed.length > 0) expect((await call(['fmt', '--check', ...changed], options)).out).toBe('');
  });
});
