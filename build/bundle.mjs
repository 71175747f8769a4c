/** The bundle in `dist/`: one script, lazily loaded chunks, and the code that V8 compiled of them. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, relative, sep } from 'node:path';
import { Script } from 'node:vm';
import { build, transform } from 'esbuild';
import { cliTable3 } from './cli-table3.mjs';
import { licencesOf } from './licences.mjs';
import { at } from './paths.mjs';
import { positionsOf } from './positions.mjs';
import { leanPackages } from './waste.mjs';

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

/** chalk looks at the process for the colours it can show; `ita` tells it, and need not load what that takes (node:tty, node:os). */
const toldOfColours = {
  name: 'told-of-colours',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^#supports-color$/ }, () => ({ path: 'supports-color', namespace: 'told-of-colours' }));
    onLoad({ filter: /.*/, namespace: 'told-of-colours' }, () => ({
      contents: 'export default { stdout: false, stderr: false };',
    }));
  },
};

/** In ASCII, as the loader reads it: what esbuild leaves are the letters of regular expressions, and an escape means the same there. */
const inAscii = (code) =>
  code.replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/**
 * What a script imports of others is loaded when it is used, see bin/load.js. The word is as long as the one it replaces, so
 * that places stay; what is imported while the program runs (`import()`) is loaded then, and stands in brackets.
 */
const delaying = (code) => code.replaceAll('=require("./', '=delayed("./');

/**
 * What a chunk exports, as one object at its end. esbuild would define each name twice, as a function that gives it, so that
 * others see it change: nothing that this program exports ever does, and a report defines five hundred.
 */
const withExports = (text) =>
  text.replace(/export\{([^}]*)\};/, (_, names) => {
    const pairs = names.split(',').map((name) => /^(\S+)(?: as (\S+))?$/.exec(name));
    return `module.exports={${pairs.map(([, own, name = own]) => `${name}:${own}`)}};`;
  });

/**
 * Of a module that a CommonJS package requires, esbuild defines nothing before the package asks (`__esm`); then its exports would
 * change once after all. Here such modules are defined where they stand.
 */
const DEFINED_LATER =
  /\((\w+),(\w+),(\w+)\)=>\(\)=>\{if\(\3\)throw \3\[0\];try\{return \1&&.*?\}catch\((\w+)\)\{throw \3=\[\4\],\4\}\}/;
const DEFINED_AT_ONCE = '$1=>($1(),()=>{})';

/** What stands in a script for the address of its own file. */
const OWN_URL = 'ownUrl';

/** ES modules can't be given compiled code, CommonJS scripts can (see bin/load.js): each chunk becomes one. */
async function asScript({ path, text }, mapOf) {
  if (!path.endsWith('.js')) return { path, contents: text };
  const inline = `\n//# sourceMappingURL=data:application/json;base64,${Buffer.from(mapOf(path)).toString('base64')}`;
  const { code, map } = await transform(withExports(text) + inline, {
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
    logOverride: { 'commonjs-variable-in-esm': 'silent' },
  });
  return { path, contents: inAscii(delaying(code)), map: { ...JSON.parse(map), lines: code.split('\n') } };
}

const lineCount = (text) => text.split('\n').length - 1;

/** A script with others that it brings with it, one file to open instead of a dozen, and where it says that yet others are. */
function packed({ path, contents, map }, chunks, elsewhere = new Map()) {
  const nameOf = (other) => `"./${relative(dirname(path), other).split(sep).join('/')}"`;
  let before = '';
  const parts = [];
  for (const chunk of chunks) {
    // On a line of its own, so that the places of its code stay as they are.
    const head = `pack(${nameOf(chunk.path)},function(exports,require,module,__filename,delayed){\n`;
    parts.push({ from: lineCount(before + head), map: chunk.map });
    before += `${head}${chunk.contents}\n});\n`;
  }
  for (const [other, bringer] of elsewhere) before += `pack(${nameOf(other)},${nameOf(bringer)});\n`;
  if (map) parts.push({ from: lineCount(before), map });
  return { path, contents: before + contents, map: map ?? {}, parts };
}

const filesOf = (folder, pattern) =>
  readdirSync(at(folder))
    .filter((name) => pattern.test(name))
    .sort()
    .map((name) => `${folder}/${name}`);

/**
 * Modules that are each a chunk of its own: a call loads the words that it says, the knowledge of the years that it asks
 * for, the word ends of a help where a line ends within Thai, Node's hashes where one is made, and what tells errors of shape
 * apart where there are any.
 */
const separate = () => [
  ...filesOf('src/words/th', /\.ts$/),
  ...filesOf('src/words/en', /\.ts$/),
  ...filesOf('src/ita/generated', /^year-/),
  'src/cli/generated/help-words.ts',
  'src/data/sha256.ts',
  'src/data/generated/fits.js',
  'src/data/generated/validators.js',
];

/** Puts scripts, and nothing else, into `dist/`. */
function writeScripts(scripts) {
  rmSync(at('dist/'), { recursive: true, force: true });
  for (const { path, contents } of scripts) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, contents);
  }
  writeFileSync(at('dist/package.json'), '{ "type": "commonjs" }\n');
}

/** The scripts that a call of the built program loads. */
const loadedBy = (line) =>
  execFileSync(process.execPath, [at('build/loaded-by.mjs'), ...line.split(' ')], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((name) => at(name));

/** The scripts that each of some calls loads. */
function loadedByAll(lines) {
  const [first, ...others] = lines.map(loadedBy);
  return first.filter((path) => others.every((each) => each.includes(path)));
}

/** Calls that have nothing in common but what every call loads; and common calls that read a directory, by their commands. */
const UNLIKE = ['report --help', 'validate --as-of 2566-01-10'];
const HELP = ['report --help', '__complete -- report --'];
const READING = Object.fromEntries(
  ['report --month 2565-02', 'summary --year 2565', 'status', 'validate', 'list steps', 'show m3'].map((line) => [
    line.split(' ')[0],
    `${line} --as-of 2566-01-10`,
  ]),
);

/**
 * Scripts in as few files as their use allows: with the first what it needs, with `run` what each call does, apart what
 * reading does, and for each common command what it loads beside these. A chunk may lie in the files of several commands:
 * to open a file takes longer than to read another chunk.
 */
function gathered(scripts, { imports }, entries) {
  const main = at('dist/ita.js');
  const run = entries.get('src/cli/run.ts');
  const taken = new Set([main, run]);
  const among = (paths) => scripts.filter(({ path }) => paths.includes(path) && !taken.has(path));
  const take = (paths) => {
    const chunks = among(paths);
    for (const { path } of chunks) taken.add(path);
    return chunks;
  };
  const first = take(imports.flatMap(({ kind, path }) => (kind === 'import-statement' ? [at(path)] : [])));
  const always = take(loadedByAll(UNLIKE));
  // What a help loads too stays out: it would bring all of it.
  const inHelp = new Set(HELP.flatMap(loadedBy));
  const views = Object.values(READING).filter((line) => !line.startsWith('validate'));
  const reading = take(loadedByAll(views).filter((path) => !inHelp.has(path)));
  const apart = (name, chunks) => {
    const path = at(`dist/chunks/${name}.js`);
    return {
      file: packed({ path, contents: '' }, chunks),
      elsewhere: new Map(chunks.map((each) => [each.path, path])),
    };
  };
  const whole = (path, ...brought) =>
    packed(
      scripts.find((each) => each.path === path),
      ...brought,
    );
  const ofReading = apart('reading', reading);
  const commands = Object.entries(READING).map(([name, line]) => ({
    path: entries.get(`src/cli/commands/${name}.ts`),
    ...apart(`with-${name}`, among(loadedBy(line).filter((path) => !inHelp.has(path)))),
  }));
  return [
    whole(main, first),
    whole(run, always, ofReading.elsewhere),
    ofReading.file,
    ...commands.flatMap(({ path, file, elsewhere }) => [whole(path, [], elsewhere), file]),
    ...scripts
      .filter(({ path }) => !taken.has(path) && !commands.some((command) => command.path === path))
      .map((script) => packed(script, [])),
  ];
}

/**
 * Names chunks by what is in them. esbuild's own names hold a hash of their source maps, and so of the folder that the
 * build runs in; a name keeps its length, so that places stay.
 */
function named({ outputFiles, metafile }) {
  const fresh = new Map();
  for (const [path, { inputs }] of Object.entries(metafile.outputs)) {
    const [, old] = /-([A-Z0-9]{8})\.js$/.exec(path) ?? [];
    const hash = createHash('sha256')
      .update(JSON.stringify(Object.keys(inputs).sort()))
      .digest('hex');
    if (old) fresh.set(old, hash.slice(0, 8).toUpperCase());
  }
  const rename = (text) =>
    text.replaceAll(/-([A-Z0-9]{8})(?=\.js)/g, (all, old) => (fresh.has(old) ? `-${fresh.get(old)}` : all));
  const files = outputFiles.map(({ path, text }) => ({ path: rename(path), text: rename(text) }));
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  return { files, metafile: JSON.parse(rename(JSON.stringify(metafile))) };
}

/** Bundles the program; a build that fails leaves the last good one in its place. */
export async function bundle() {
  const { version } = JSON.parse(readFileSync(at('package.json'), 'utf8'));
  const result = await build({
    absWorkingDir: at('.'),
    write: false,
    metafile: true,
    entryPoints: [
      { in: 'src/cli/main.ts', out: 'ita' },
      ...separate().map((path) => ({ in: path, out: path.replace(/\.[jt]s$/, '') })),
    ],
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
    plugins: [noChildProcess, toldOfColours, cliTable3, leanPackages],
    define: { ITA_VERSION: JSON.stringify(version) },
    logLevel: 'warning',
  });
  const { files: all, metafile } = named(result);
  const maps = new Map(all.filter(({ path }) => path.endsWith('.map')).map((file) => [file.path, file.text]));
  const files = all.filter(({ path }) => !maps.has(path));
  const helpers = files.find(({ text }) => DEFINED_LATER.test(text));
  if (!helpers) throw new Error('esbuild writes its helper for modules that packages require in another way');
  helpers.text = helpers.text.replace(DEFINED_LATER, DEFINED_AT_ONCE);
  const made = await Promise.all(files.map((file) => asScript(file, (path) => maps.get(`${path}.map`) ?? '')));
  const entries = new Map(Object.entries(metafile.outputs).map(([name, { entryPoint }]) => [entryPoint, at(name)]));
  // Of an entry that others import, nothing but the names is in its own file.
  const facades = new Set(separate().map((path) => entries.get(path)));
  const own = made.filter(({ path }) => !facades.has(path));
  writeScripts(own);
  const scripts = gathered(own, metafile.outputs['dist/ita.js'], entries);
  const mapped = scripts.filter(({ path }) => path.endsWith('.js'));
  const shortName = (path) => relative(at('dist/'), path).split(sep).join('/');

  writeScripts(scripts);
  const positions = positionsOf(Object.fromEntries(mapped.map(({ path, parts }) => [shortName(path), parts])));
  writeFileSync(at('dist/positions.json'), positions);
  writeFileSync(at('dist/LICENSES.txt'), licencesOf(metafile));
}

/**
 * What makes V8 compile alike each time: the same seeds, nothing at the same time as something else, nothing forgotten.
 * It notes in compiled code which flags it had, and refuses the code under others.
 */
const ALIKE = ['--hash-seed=1', '--random-seed=1', '--predictable', '--no-flush-bytecode'];
/** What a process needs of its surroundings; all else, such as colours or where output goes, would show in what is compiled. */
const NEEDED = ['PATH', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot'];

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
  const { FLAGS } = createRequire(import.meta.url)('../bin/load.js');
  const usual = new Script('0').createCachedData().subarray(...FLAGS);
  for (const name of readdirSync(at('dist/'), { recursive: true })) {
    if (!name.endsWith('.cache')) continue;
    const code = readFileSync(at(`dist/${name}`));
    usual.copy(code, FLAGS[0]);
    writeFileSync(at(`dist/${name}`), code);
  }
}
