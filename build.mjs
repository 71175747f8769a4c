/**
 * Builds the program: types and validators from `schemas/`, then one bundle with lazily loaded chunks in `dist/`.
 * Validators are compiled here so that ajv is never loaded at run time.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv2020 from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
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

const ajv = new Ajv2020({
  schemas,
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

/** Puts a measure that is right for Thai in the place of the one that cli-table3 asks for. */
const thaiWidth = {
  name: 'thai-width',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^string-width$/ }, () => ({ path: 'string-width', namespace: 'thai-width' }));
    onLoad({ filter: /.*/, namespace: 'thai-width' }, () => ({
      contents: "module.exports = require('fast-string-width').default;",
      resolveDir: at('./'),
    }));
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
  plugins: [terminalMeasure],
  define: { ITA_VERSION: JSON.stringify(version) },
  banner: {
    js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
  },
  logLevel: 'warning',
});
// A build that fails leaves the last good one in its place.
rmSync(at('dist/'), { recursive: true, force: true });
for (const { path, contents } of outputFiles) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, contents);
}

/** The fonts that travel with the public pages, and their licence: shipped, so that the package needs no other. */
for (const name of ['thai-400', 'thai-700', 'latin-400', 'latin-700']) {
  const file = `sarabun-${name}-normal.woff2`;
  cpSync(at(`node_modules/@fontsource/sarabun/files/${file}`), at(`dist/fonts/${file}`));
}
cpSync(at('node_modules/@fontsource/sarabun/LICENSE'), at('dist/fonts/LICENSE'));
