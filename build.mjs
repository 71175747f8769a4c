/**
 * Builds the program: types and validators from `schemas/`, then one bundle with lazily loaded chunks in `dist/`.
 * Validators are compiled here so that ajv is never loaded at run time.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv2020 from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build, transform } from 'esbuild';
import { compile } from 'json-schema-to-typescript';

const root = new URL('./', import.meta.url);
const at = (path) => fileURLToPath(new URL(path, root));
const generated = at('src/data/generated/');
mkdirSync(generated, { recursive: true });

const names = readdirSync(at('schemas/'))
  .filter((name) => name.endsWith('.schema.json'))
  .map((name) => name.replace('.schema.json', ''))
  .sort();
const schemas = names.map((name) => JSON.parse(readFileSync(at(`schemas/${name}.schema.json`), 'utf8')));
const pascal = (name) => name.replace(/(^|-)([a-z])/g, (_, __, letter) => letter.toUpperCase());
const camel = (name) => name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());

/** Drops what the type generator would turn into noise: conditions, and titles that would name types in Thai. */
function plain(node) {
  if (Array.isArray(node)) return node.map(plain);
  if (node === null || typeof node !== 'object') return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(
        ([key, value]) =>
          !(key === 'title' && typeof value === 'string') && !['allOf', 'minItems', 'examples', '$id'].includes(key),
      )
      .map(([key, value]) => [key, plain(value)]),
  );
}

const types = await Promise.all(
  schemas.map((schema, index) =>
    compile(plain(schema), `${pascal(names[index])}File`, { bannerComment: '', format: false }),
  ),
);
writeFileSync(`${generated}files.ts`, `// Generated from schemas/ by build.mjs.\n${types.join('\n')}`);

/** The schemas without their words: what turning a schema error into a finding needs to know. */
const shapes = (node) =>
  Array.isArray(node) || node === null || typeof node !== 'object'
    ? node
    : Object.fromEntries(
        Object.entries(node)
          .filter(
            ([key, value]) =>
              !((key === 'title' || key === 'description') && typeof value === 'string') &&
              !['$schema', '$id', 'examples', 'allOf'].includes(key),
          )
          .map(([key, value]) => [key, shapes(value)]),
      );
writeFileSync(
  `${generated}shapes.ts`,
  `// Generated from schemas/ by build.mjs.\nexport const SHAPES: unknown = ${JSON.stringify(Object.fromEntries(names.map((name, index) => [name, shapes(schemas[index])])))};\n`,
);

/** Without what only people read. */
const bare = (node) =>
  Array.isArray(node) || node === null || typeof node !== 'object'
    ? node
    : Object.fromEntries(
        Object.entries(node)
          .filter(
            ([key, value]) =>
              !(['title', 'description'].includes(key) && typeof value === 'string') && key !== 'examples',
          )
          .map(([key, value]) => [key, bare(value)]),
      );

const ajv = new Ajv2020({
  schemas: schemas.map(bare),
  strict: true,
  strictRequired: false,
  allErrors: true,
  verbose: false,
  messages: false,
  inlineRefs: true,
  code: { source: true, esm: true, lines: false },
});
const exports_ = Object.fromEntries(names.map((name) => [camel(name), `${name}.schema.json`]));
writeFileSync(
  `${generated}validators.js`,
  standaloneCode(ajv, exports_)
    .replaceAll('require("ajv/dist/runtime/ucs2length").default', 'ucs2length')
    .replaceAll('require("ajv/dist/runtime/equal").default', 'equal')
    .replace(
      /^/,
      "import ucs2lengthModule from 'ajv/dist/runtime/ucs2length.js';\nimport equalModule from 'ajv/dist/runtime/equal.js';\nconst ucs2length = ucs2lengthModule.default ?? ucs2lengthModule;\nconst equal = equalModule.default ?? equalModule;\n",
    ),
);
writeFileSync(
  `${generated}validators.d.ts`,
  `import type { ErrorObject } from 'ajv';\ntype Validator = { (value: unknown): boolean; errors?: ErrorObject[] | null };\n${names.map((name) => `export declare const ${camel(name)}: Validator;`).join('\n')}\n`,
);

/** cli-table3 requires a measure that miscounts Thai; this puts the writers' own in its place. */
const terminalMeasure = {
  name: 'terminal-measure',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^string-width$/ }, () => ({ path: 'string-width', namespace: 'terminal-measure' }));
    onLoad({ filter: /.*/, namespace: 'terminal-measure' }, () => ({
      contents: "module.exports = require('./src/render/width.ts').width;",
      resolveDir: at('./'),
    }));
  },
};

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

const { version } = JSON.parse(readFileSync(at('package.json'), 'utf8'));
const { outputFiles } = await build({
  write: false,
  entryPoints: { ita: at('src/cli/main.ts') },
  outdir: at('dist/'),
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minify: true,
  charset: 'utf8',
  legalComments: 'linked',
  chunkNames: 'chunks/[name]-[hash]',
  plugins: [terminalMeasure, noChildProcess],
  define: { ITA_VERSION: JSON.stringify(version) },
  logLevel: 'warning',
});

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
    charset: 'utf8',
    supported: { 'dynamic-import': false },
  });
  return { path, contents: code };
}
const scripts = await Promise.all(outputFiles.map(asScript));

// A build that fails leaves the last good one in its place.
rmSync(at('dist/'), { recursive: true, force: true });
for (const { path, contents } of scripts) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, contents);
}
writeFileSync(at('dist/package.json'), '{ "type": "commonjs" }\n');

// The code that common commands run, compiled once: V8 takes it when it is of its own version, else compiles as ever.
const { load, compiled } = createRequire(import.meta.url)('./bin/load.js');
const { run } = load(at('dist/ita.js'));
const silent = { write: () => undefined, terminal: false };
const io = { cwd: at('data-example/'), env: {}, today: 0, stdout: silent, stderr: silent };
const asOf = '--as-of 2566-01-10';
for (const line of [
  '--version',
  'report --help',
  `report --month 2565-02 ${asOf}`,
  `summary --year 2565 ${asOf}`,
  `status ${asOf}`,
  `validate ${asOf}`,
  `list steps ${asOf}`,
  `show m3 ${asOf}`,
]) {
  await run(line.split(' '), io);
}
for (const [file, script] of compiled) writeFileSync(`${file}.cache`, script.createCachedData());

/** The fonts that travel with the public pages, and their licence: shipped, so that the package needs no other. */
for (const name of ['thai-400', 'thai-700', 'latin-400', 'latin-700']) {
  const file = `sarabun-${name}-normal.woff2`;
  cpSync(at(`node_modules/@fontsource/sarabun/files/${file}`), at(`dist/fonts/${file}`));
}
cpSync(at('node_modules/@fontsource/sarabun/LICENSE'), at('dist/fonts/LICENSE'));

// The man page has the words of the help, so that it is the program that knows it.
writeFileSync(at('dist/ita.1'), execFileSync(process.execPath, [at('bin/ita.js'), '__man', 'en']));
