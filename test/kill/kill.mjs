/**
 * `npm run kill [COMMAND…]`: kills every command that writes before each of its writes to the disk, and in the middle
 * of each file it writes. After each kill the data must be as before or as after, or say that a change was interrupted;
 * the same command given again must leave it as after, with nothing left behind. Prints a line for each command.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SCENARIOS } from './scenarios.mjs';

const ITA = fileURLToPath(new URL('../../bin/ita.js', import.meta.url));
const HOOK = fileURLToPath(new URL('hook.cjs', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'ita-kill-'));
const log = join(work, 'calls');

function ita(argv, cwd, env = {}) {
  const { NODE_OPTIONS, NODE_EXTRA_CA_CERTS, ...rest } = process.env;
  const hook = env.KILL_LOG || env.KILL_AT ? ['--require', HOOK] : [];
  const ended = spawnSync(process.execPath, [...hook, ITA, ...argv], {
    cwd,
    env: { ...rest, ITA_LANG: 'en', XDG_STATE_HOME: join(work, 'state'), ...env },
    encoding: 'utf8',
    timeout: 60_000,
  });
  return { code: ended.status, said: ended.stdout + ended.stderr };
}

/** Every file and empty folder below a folder, with its content. */
function treeOf(folder) {
  const tree = new Map();
  for (const name of existsSync(folder) ? readdirSync(folder, { recursive: true }).map(String).sort() : []) {
    const path = join(folder, name);
    if (statSync(path).isFile()) tree.set(name, readFileSync(path, 'latin1'));
    else if (readdirSync(path).length === 0) tree.set(`${name}/`, '');
  }
  return tree;
}
const PASSING = /^(?:data|pub)\/\.ita\/(?!schemas)|^[^/]+\/\.ita\/$|^\.[^/]+\.tmp$/;
const textOf = (tree) => JSON.stringify([...tree]);
const withoutPassing = (tree) => new Map([...tree].filter(([name]) => !PASSING.test(name)));

/** Links of pages that can be reached from `index.html` and lead to no file. */
function deadLinks(site) {
  const dead = [];
  const seen = new Set();
  const visit = (page) => {
    if (seen.has(page)) return;
    seen.add(page);
    for (const [, link] of readFileSync(join(site, page), 'utf8').matchAll(/(?:href|src)="([^"#]+)[#"]/g)) {
      if (/^(?:[a-z]+:|\/\/)/.test(link)) continue;
      const target = join(dirname(page), decodeURI(link));
      if (!existsSync(join(site, target))) dead.push(`${page} → ${target}`);
      else if (target.endsWith('.html')) visit(target);
    }
  };
  if (existsSync(join(site, 'index.html'))) visit('index.html');
  return dead;
}

/** Folders that killed `init`s and `publish`es may leave empty: they hold nothing, and the next call fills them. */
const sameTree = (tree, other) => {
  const plain = (each) => textOf(new Map([...each].filter(([name]) => !name.endsWith('/'))));
  return plain(tree) === plain(other);
};

function tryScenario(name, { setup, argv, validates = true, once = false }) {
  const folder = join(work, 'case');
  const fresh = () => {
    for (const each of [folder, join(work, 'state')]) rmSync(each, { recursive: true, force: true });
    setup(folder, (...words) => ita(words, folder));
  };
  const checked = () => ita(['validate', '--data', 'data', '--as-of', '2565-03-10'], folder);
  const validate = () => (validates ? checked() : { code: 0, said: '' });
  fresh();
  const before = treeOf(folder);
  const validBefore = validate();
  rmSync(log, { force: true });
  const first = ita(argv, folder, { KILL_LOG: log });
  const calls = readFileSync(log, 'utf8').trimEnd().split('\n');
  const after = treeOf(folder);
  const validAfter = validate();
  const validInTheEnd = checked();
  const again = once ? first : ita(argv, folder);
  const settled = treeOf(folder);
  const failures = [];
  if (textOf(before) === textOf(after)) failures.push(`it changes nothing: ${first.said}`);
  let kills = 0;
  const states = { before: 0, after: 0, interrupted: 0 };
  calls.forEach((call, index) => {
    const modes = call.startsWith('writeFileSync') ? ['whole', 'torn'] : ['whole'];
    for (const mode of modes) {
      fresh();
      ita(argv, folder, { KILL_AT: String(index + 1), KILL_MODE: mode });
      kills += 1;
      const where = `${mode === 'torn' ? 'in' : 'before'} write ${index + 1} (${call.replace(work, '')})`;
      const fail = (what) => failures.push(`${where}: ${what}`);
      const tree = treeOf(folder);
      const isInterrupted =
        tree.has('data/.ita/journal') ||
        (existsSync(join(folder, 'pub/.ita-publish.json')) &&
          readFileSync(join(folder, 'pub/.ita-publish.json'), 'utf8').includes('"writing"'));
      const plain = withoutPassing(tree);
      const state = isInterrupted
        ? 'interrupted'
        : sameTree(plain, before)
          ? 'before'
          : sameTree(plain, after)
            ? 'after'
            : undefined;
      if (state === undefined) fail(`neither before nor after: ${[...plain.keys()].join(' ')}`);
      else states[state] += 1;
      const valid = validate();
      if (state === 'interrupted' && validates && !(valid.code === 1 && valid.said.includes('interrupted-change')))
        fail(`validate ends with ${valid.code} and does not say that a change was interrupted`);
      if (state === 'before' && valid.said !== validBefore.said) fail(`validate differs: ${valid.said}`);
      if (state === 'after' && valid.said !== validAfter.said) fail(`validate differs: ${valid.said}`);
      const dead = deadLinks(join(folder, 'pub'));
      if (dead.length > 0) fail(`dead links: ${dead.slice(0, 3).join(', ')}`);
      const rerun = ita(argv, folder);
      const expected = state === 'before' ? first.code : again.code;
      const isDone = textOf(treeOf(folder)) === textOf(after) || textOf(treeOf(folder)) === textOf(settled);
      if (!isDone)
        fail(
          `given again it leaves: ${[...treeOf(folder).keys()].filter((each) => !after.has(each)).join(' ')} ${rerun.said}`,
        );
      if (rerun.code !== expected && rerun.code !== first.code)
        fail(`given again it ends with ${rerun.code}: ${rerun.said}`);
      // What `init` makes, and where a site comes from, is checked when all is done.
      const inTheEnd = isDone && validates ? validInTheEnd : checked();
      if (inTheEnd.code > 1 || inTheEnd.said !== validInTheEnd.said) fail(`validate after the second call differs`);
      const stillDead = deadLinks(join(folder, 'pub'));
      if (stillDead.length > 0) fail(`dead links after the second call: ${stillDead.slice(0, 3).join(', ')}`);
    }
  });
  const counts = Object.entries(states)
    .map(([state, count]) => `${count} ${state}`)
    .join(', ');
  process.stdout.write(
    `${name.padEnd(24)} ${String(calls.length).padStart(4)} writes ${String(kills).padStart(4)} kills: ${counts}; ${failures.length} failures\n`,
  );
  for (const each of failures.slice(0, 5)) process.stdout.write(`  ${each}\n`);
  return { kills, failures: failures.length };
}

const wanted = process.argv.slice(2);
const chosen = Object.entries(SCENARIOS).filter(([name]) => wanted.length === 0 || wanted.includes(name));
try {
  const results = chosen.map(([name, scenario]) => tryScenario(name, scenario));
  const sum = (key) => results.reduce((total, each) => total + each[key], 0);
  process.stdout.write(`${chosen.length} commands, ${sum('kills')} kills, ${sum('failures')} failures\n`);
  process.exitCode = sum('failures') > 0 || chosen.length === 0 ? 1 : 0;
} finally {
  rmSync(work, { recursive: true });
}
