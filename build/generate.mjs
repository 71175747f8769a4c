/** What is generated from `schemas/`: types of the files, validators (so that ajv is never loaded at run time), shapes. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { compile } from 'json-schema-to-typescript';
import { at } from './paths.mjs';

const pascal = (name) => name.replace(/(^|-)([a-z])/g, (_, __, letter) => letter.toUpperCase());
const camel = (name) => name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());

/** A schema without the keywords named; a property that is called like one stays. */
function without(keywords, node) {
  if (Array.isArray(node)) return node.map((item) => without(keywords, item));
  if (node === null || typeof node !== 'object') return node;
  const isWord = (key, value) => ['title', 'description'].includes(key) && typeof value !== 'string';
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key, value]) => isWord(key, value) || !keywords.includes(key))
      .map(([key, value]) => [key, without(keywords, value)]),
  );
}

/** Titles would name types in Thai, conditions and counts would make types that nobody can read. */
const NOT_FOR_TYPES = ['title', 'allOf', 'minItems', 'examples', '$id'];
/** What only people read. */
const WORDS = ['title', 'description', 'examples'];
/** What turning a schema error into a finding does without. */
const NOT_FOR_SHAPES = [...WORDS, '$schema', '$id', 'allOf'];

const CODE_IMPORTS = `import ucs2lengthModule from 'ajv/dist/runtime/ucs2length.js';
import equalModule from 'ajv/dist/runtime/equal.js';
const ucs2length = ucs2lengthModule.default ?? ucs2lengthModule;
const equal = equalModule.default ?? equalModule;
`;

/** Writes `src/data/generated/`. */
export async function generate() {
  const folder = at('src/data/generated/');
  mkdirSync(folder, { recursive: true });
  const put = (name, text) => writeFileSync(folder + name, text);
  const names = readdirSync(at('schemas/'))
    .filter((name) => name.endsWith('.schema.json'))
    .map((name) => name.replace('.schema.json', ''))
    .sort();
  const schemas = names.map((name) => JSON.parse(readFileSync(at(`schemas/${name}.schema.json`), 'utf8')));

  const types = schemas.map((schema, index) =>
    compile(without(NOT_FOR_TYPES, schema), `${pascal(names[index])}File`, { bannerComment: '', format: false }),
  );
  put('files.ts', `// Generated from schemas/ by build.mjs.\n${(await Promise.all(types)).join('\n')}`);

  const shapes = Object.fromEntries(names.map((name, index) => [name, without(NOT_FOR_SHAPES, schemas[index])]));
  put(
    'shapes.ts',
    `// Generated from schemas/ by build.mjs.\nexport const SHAPES: unknown = ${JSON.stringify(shapes)};\n`,
  );

  const ajv = new Ajv2020({
    schemas: schemas.map((schema) => without(WORDS, schema)),
    strict: true,
    strictRequired: false,
    allErrors: true,
    messages: false,
    code: { source: true, esm: true },
  });
  const code = standaloneCode(ajv, Object.fromEntries(names.map((name) => [camel(name), `${name}.schema.json`])))
    .replaceAll('require("ajv/dist/runtime/ucs2length").default', 'ucs2length')
    .replaceAll('require("ajv/dist/runtime/equal").default', 'equal');
  put('validators.js', CODE_IMPORTS + code);
  put(
    'validators.d.ts',
    `import type { ErrorObject } from 'ajv';
type Validator = { (value: unknown): boolean; errors?: ErrorObject[] | null };
${names.map((name) => `export declare const ${camel(name)}: Validator;`).join('\n')}
`,
  );
}
