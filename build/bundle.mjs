/** The bundle in `dist/`: one script, lazily loaded chunks, and the code that V8 compiled of them. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, relative, sep } from 'node:path';
import { Script } from 'node:vm';
import { build, transform } from 'esbuild';
import { cliTable3 } from './cli-table3.mjs';
import { licencesOf } from './licences.mjs';
import { at } from './paths.mjs';
import { positionsOf } from './positions.mjs';

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

/** What stands in a script for the address of its own file. */
const OWN_URL = 'ownUrl';

/** ES modules can't be given compiled code, CommonJS scripts can (see bin/load.js): each chunk becomes one. */
async function asScript({ path, contents }, mapOf) {
  if (!path.endsWith('.js')) return { path, contents };
  const text = Buffer.from(contents).toString('utf8');
  const inline = `\n//# sourceMappingURL=data:application/json;base64,${Buffer.from(mapOf(path)).toString('base64')}`;
  const { code, map } = await transform(text + inline, {
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    minify: true,
    charset: 'ascii',
    supported: { 'dynamic-import': false },
    define: { 'import.meta.url': OWN_URL },
    banner: text.includes('import.meta.url')
      ? `var ${OWN_URL}=require("node:url").pathToFileURL(__filename).href;`
      : undefined,
    sourcemap: 'external',
    sourcesContent: false,
  });
  return { path, contents: inAscii(code), map: { ...JSON.parse(map), lines: code.split('\n') } };
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

const lineCount = (text) => text.split('\n').length - 1;

/** Puts the chunks that every call loads into the first script: one file to open instead of a dozen. */
function packed(scripts, outputs) {
  const nameOf = (path) => relative(at('.'), path).split(sep).join('/');
  const needed = neededBy('dist/ita.js', outputs);
  const chunks = scripts.filter(({ path }) => needed.has(nameOf(path)));
  const pack = (script) => {
    let before = '';
    const parts = [];
    for (const { path, contents, map } of chunks) {
      // On a line of its own, so that the places of its code stay as they are.
      const head = `pack("./${relative(at('dist/'), path).split(sep).join('/')}",function(exports,require,module,__filename){\n`;
      parts.push({ from: lineCount(before + head), map });
      before += `${head}${contents}\n});\n`;
    }
    return {
      ...script,
      contents: before + script.contents,
      parts: [...parts, { from: lineCount(before), map: script.map }],
    };
  };
  return scripts
    .filter((script) => !chunks.includes(script))
    .map((script) =>
      nameOf(script.path) === 'dist/ita.js' ? pack(script) : { ...script, parts: [{ from: 0, map: script.map }] },
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
    sourcemap: 'external',
    sourcesContent: false,
    chunkNames: 'chunks/[name]-[hash]',
    plugins: [noChildProcess, cliTable3],
    define: { ITA_VERSION: JSON.stringify(version) },
    logLevel: 'warning',
  });
  const maps = new Map(outputFiles.filter(({ path }) => path.endsWith('.map')).map((file) => [file.path, file.text]));
  const files = outputFiles.filter(({ path }) => !maps.has(path));
  const made = await Promise.all(files.map((file) => asScript(file, (path) => maps.get(`${path}.map`) ?? '')));
  const scripts = packed(made, metafile.outputs);
  const mapped = scripts.filter(({ map }) => map !== undefined);
  const shortName = (path) => relative(at('dist/'), path).split(sep).join('/');

  rmSync(at('dist/'), { recursive: true, force: true });
  for (const { path, contents } of scripts) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, contents);
  }
  const positions = positionsOf(Object.fromEntries(mapped.map(({ path, parts }) => [shortName(path), parts])));
  writeFileSync(at('dist/positions.json'), positions);
  writeFileSync(at('dist/package.json'), '{ "type": "commonjs" }\n');
  writeFileSync(at('dist/LICENSES.txt'), licencesOf(metafile));
}

/**
 * What makes V8 compile alike each time: the same seeds, nothing at the same time as something else, nothing forgotten.
 * It notes in compiled code which flags it had, and refuses the code under others.
 */
const ALIKE = ['--hash-seed=1', '--random-seed=1', '--predictable', '--no-flush-bytecode'];
/** What a process needs of its surroundings; all else, such as colours or where output goes, would show in what is compiled. */
const NEEDED = ['PATH', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot'];
/** Where compiled code says which flags it was made with: the fourth number of its head. */
const FLAGS = [12, 16];

/**
 * Keeps the code that common calls run, compiled: V8 takes it when it is of its own version, else compiles as ever. Two
 * builds give the same bytes.
 */
export function precompile() {
  const env = Object.fromEntries(NEEDED.map((name) => [name, process.env[name]]));
  execFileSync(process.execPath, [...ALIKE, at('build/compile-calls.mjs')], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env,
  });
  const usual = new Script('0').createCachedData().subarray(...FLAGS);
  for (const name of readdirSync(at('dist/'), { recursive: true })) {
    if (!name.endsWith('.cache')) continue;
    const code = readFileSync(at(`dist/${name}`));
    usual.copy(code, FLAGS[0]);
    writeFileSync(at(`dist/${name}`), code);
  }
}
