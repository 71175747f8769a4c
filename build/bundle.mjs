/** The bundle in `dist/`: one script, lazily loaded chunks, and the code that V8 compiled of them. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, relative, sep } from 'node:path';
import { build, transform } from 'esbuild';
import { cliTable3 } from './cli-table3.mjs';
import { at } from './paths.mjs';

/** commander can start other programs, which `ita` never does: loading what that takes would cost each command its share. */
const noChildProcess = {
  name: 'no-child-process',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      importer.includes('commander') ? { path: 'child_process', namespace: 'no-child-process' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'no-child-process' }, () => ({ contents: 'module.exports = {};' }));
  },
};

/** In ASCII, as the loader reads it: what esbuild leaves are the letters of regular expressions, and an escape means the same there. */
const inAscii = (code) =>
  code.replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** ES modules can't be given compiled code, CommonJS scripts can (see bin/load.js): each chunk becomes one. */
async function asScript({ path, contents }) {
  if (!path.endsWith('.js')) return { path, contents };
  const text = Buffer.from(contents)
    .toString('utf8')
    .replaceAll('import.meta.url', 'require("node:url").pathToFileURL(__filename).href');
  const { code } = await transform(text, {
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    minify: true,
    charset: 'ascii',
    supported: { 'dynamic-import': false },
  });
  return { path, contents: inAscii(code) };
}

/** The chunks that a script needs before it runs, itself left out: every call loads them. */
function neededBy(entry, outputs, found = new Set()) {
  for (const { path, kind } of outputs[entry].imports) {
    if (kind !== 'import-statement' || !(path in outputs) || found.has(path)) continue;
    found.add(path);
    neededBy(path, outputs, found);
  }
  return found;
}

/** Puts the chunks that every call loads into the first script: one file to open instead of a dozen. */
function packed(scripts, outputs) {
  const nameOf = (path) => relative(at('.'), path).split(sep).join('/');
  const needed = neededBy('dist/ita.js', outputs);
  const chunks = scripts.filter(({ path }) => needed.has(nameOf(path)));
  const parts = chunks.map(
    ({ path, contents }) =>
      `pack("./${relative(at('dist/'), path).split(sep).join('/')}",function(exports,require,module,__filename){${contents}\n});`,
  );
  return scripts
    .filter((script) => !chunks.includes(script))
    .map((script) =>
      nameOf(script.path) === 'dist/ita.js' ? { ...script, contents: parts.join('\n') + script.contents } : script,
    );
}

/** Bundles the program; a build that fails leaves the last good one in its place. */
export async function bundle() {
  const { version } = JSON.parse(readFileSync(at('package.json'), 'utf8'));
  const { outputFiles, metafile } = await build({
    absWorkingDir: at('.'),
    write: false,
    metafile: true,
    entryPoints: { ita: at('src/cli/run.ts') },
    outdir: at('dist/'),
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    minify: true,
    charset: 'ascii',
    legalComments: 'linked',
    chunkNames: 'chunks/[name]-[hash]',
    plugins: [noChildProcess, cliTable3],
    define: { ITA_VERSION: JSON.stringify(version) },
    logLevel: 'warning',
  });
  const scripts = packed(await Promise.all(outputFiles.map(asScript)), metafile.outputs);

  rmSync(at('dist/'), { recursive: true, force: true });
  for (const { path, contents } of scripts) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, contents);
  }
  writeFileSync(at('dist/package.json'), '{ "type": "commonjs" }\n');
}

/** Calls whose code is compiled at build time. */
const COMMON = [
  '--version',
  'report --help',
  'report --month 2565-02 --as-of 2566-01-10',
  'summary --year 2565 --as-of 2566-01-10',
  'status --as-of 2566-01-10',
  'validate --as-of 2566-01-10',
  'list steps --as-of 2566-01-10',
  'show m3 --as-of 2566-01-10',
];

/** Keeps the code that common calls run, compiled: V8 takes it when it is of its own version, else compiles as ever. */
export async function precompile() {
  const { load, compiled } = createRequire(import.meta.url)('../bin/load.js');
  const { run } = load(at('dist/ita.js'));
  const silent = { write: () => undefined, terminal: false };
  const io = { cwd: at('data-example/'), env: {}, today: 0, stdout: silent, stderr: silent };
  for (const line of COMMON) await run(line.split(' '), io);
  for (const [file, script] of compiled) writeFileSync(`${file}.cache`, script.createCachedData());
}
