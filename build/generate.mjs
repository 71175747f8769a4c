/** What is generated, from `schemas/` most of all: vocabulary, types of the files, validators (so that ajv is never loaded at run time), shapes. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { compile } from 'json-schema-to-typescript';
import { helpPhrases, helpWordsSource } from './help-words.mjs';
import { knowledge } from './knowledge.mjs';
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

/** A schema with every `$ref` replaced by what it refers to; `mark` keeps the name of a definition as `format`. */
function resolved(node, defs, mark) {
  if (Array.isArray(node)) return node.map((item) => resolved(item, defs, mark));
  if (node === null || typeof node !== 'object') return node;
  const { $ref, $defs: _, ...own } = node;
  const parts = Object.fromEntries(Object.entries(own).map(([key, value]) => [key, resolved(value, defs, mark)]));
  if ($ref === undefined) return parts;
  const name = $ref.replace('#/$defs/', '');
  return { ...resolved(defs[name], defs, mark), ...parts, ...(mark && { format: name }) };
}

/** The definitions of all schemas by name; one name means the same in each. Meaning hangs on it, so each pattern has one. */
function definitions(schemas) {
  const all = {};
  for (const { $id, $defs = {}, ...own } of schemas) {
    for (const [name, def] of Object.entries($defs)) {
      all[name] ??= def;
      if (JSON.stringify(all[name]) !== JSON.stringify(def)) throw new Error(`${$id}: another ${name} than elsewhere`);
    }
    const nameless = (node) =>
      node !== null &&
      typeof node === 'object' &&
      ((!node.$ref && (typeof node.pattern === 'string' || Array.isArray(node.enum))) ||
        Object.values(node).some(nameless));
    if (nameless(own)) throw new Error(`${$id}: a pattern or list without a name in $defs`);
  }
  return all;
}

/** The vocabulary that schemas hold: kinds of file, lists of values, forms of text. */
function vocabulary(names, defs) {
  const having = (keyword) => Object.entries(defs).filter(([, def]) => def[keyword] !== undefined);
  const lists = having('enum').map(([name, def]) => `  ${camel(name)}: ${JSON.stringify(def.enum)},`);
  const formats = having('pattern').map(([name, def]) => `  ${JSON.stringify(name)}: ${JSON.stringify(def.pattern)},`);
  return `// Generated from schemas/ by build.mjs.
/** The kinds of file, by the names of their schemas. */
export const FILE_KINDS = ${JSON.stringify(names)} as const;
/** The lists of values that schemas hold. */
export const LISTS = {
${lists.join('\n')}
} as const;
/** The forms of text that schemas name, each with its pattern. */
export const PATTERNS = {
${formats.join('\n')}
} as const;
`;
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

/** A schema that says as much and gives no errors: of what stands below `not`, ajv only asks whether it fits. */
const silent = ({ $schema, $id, ...schema }) => ({ $schema, $id, not: { not: schema } });
/** ajv counts the errors of such a schema all the same, and collects empty ones. */
const EMPTY_ERROR =
  /const (err\d+) = \{\};if\(vErrors === null\)\{vErrors = \[\1\];\}else \{vErrors\.push\(\1\);\}errors\+\+;/g;

/** The source of a module that holds the validators of some kinds of file under a name. */
function validatorsSource(ajv, names, exported) {
  const code = standaloneCode(ajv, Object.fromEntries(names.map((name) => [camel(name), `${name}.schema.json`])))
    .replaceAll('require("ajv/dist/runtime/ucs2length").default', 'ucs2length')
    .replaceAll('require("ajv/dist/runtime/equal").default', 'equal');
  const byName = names.map((name) => `  ${JSON.stringify(name)}: ${camel(name)},`);
  return `${CODE_IMPORTS}${code}\nexport const ${exported} = {\n${byName.join('\n')}\n};\n`;
}

/** The kind of file whose type the vocabulary holds, since the knowledge that ships is written like it. */
const IN_MODEL = 'assessment';

/** Writes what lies in the folders `generated` of `src/`. */
export async function generate() {
  const put = (name, text) => {
    mkdirSync(dirname(at(name)), { recursive: true });
    writeFileSync(at(name), text);
  };
  const names = readdirSync(at('schemas/'))
    .filter((name) => name.endsWith('.schema.json'))
    .map((name) => name.replace('.schema.json', ''))
    .sort();
  const shipped = names.map((name) => JSON.parse(readFileSync(at(`schemas/${name}.schema.json`), 'utf8')));
  const defs = definitions(shipped);
  const schemas = shipped.map((schema) => resolved(schema, defs, false));
  put('src/model/generated/schema.ts', vocabulary(names, defs));

  const typeOf = (name) =>
    compile(without(NOT_FOR_TYPES, schemas[names.indexOf(name)]), `${pascal(name)}File`, {
      bannerComment: '',
      format: false,
    });
  put(`src/model/generated/${IN_MODEL}.ts`, `// Generated from schemas/ by build.mjs.\n${await typeOf(IN_MODEL)}`);
  const types = names.filter((name) => name !== IN_MODEL).map(typeOf);
  const byKind = names.map((name) => `  ${JSON.stringify(name)}: ${pascal(name)}File;`);
  put(
    'src/data/generated/files.ts',
    `// Generated from schemas/ by build.mjs.
import type { ${pascal(IN_MODEL)}File } from '../../model/generated/${IN_MODEL}.ts';
${(await Promise.all(types)).join('\n')}
/** What a file of each kind holds when it fits its schema. */
export interface FileOf {
${byKind.join('\n')}
}
`,
  );

  const shapes = Object.fromEntries(
    names.map((name, index) => [name, without(NOT_FOR_SHAPES, resolved(shipped[index], defs, true))]),
  );
  put(
    'src/data/generated/shapes.ts',
    `// Generated from schemas/ by build.mjs.\nexport const SHAPES: unknown = ${JSON.stringify(shapes)};\n`,
  );

  const ajv = new Ajv2020({
    schemas: shipped.map((schema) => without(WORDS, schema)),
    strict: true,
    strictRequired: false,
    allErrors: true,
    messages: false,
    code: { source: true, esm: true },
  });
  for (const [name, source] of knowledge(ajv.getSchema(`${IN_MODEL}.schema.json`)))
    put(`src/ita/generated/${name}`, source);
  put('src/data/generated/validators.js', validatorsSource(ajv, names, 'VALIDATORS'));
  const quick = new Ajv2020({
    schemas: shipped.map((schema) => silent(without(WORDS, resolved(schema, schema.$defs, false)))),
    strict: false,
    messages: false,
    code: { source: true, esm: true },
  });
  put('src/data/generated/fits.js', validatorsSource(quick, names, 'FITS').replaceAll(EMPTY_ERROR, 'errors++;'));
  put(
    'src/data/generated/fits.d.ts',
    `import type { FileKind } from '../../model/register.ts';
/** Whether a value fits the schema of a kind of file: the same as the validator of the kind says, in a third of its code. */
export declare const FITS: Readonly<Record<FileKind, (value: unknown) => boolean>>;
`,
  );
  put(
    'src/data/generated/validators.d.ts',
    `import type { ErrorObject } from 'ajv';
import type { FileKind } from '../../model/register.ts';
/** Whether a value fits the schema of a kind of file; \`errors\` says why not. */
export declare const VALIDATORS: Readonly<
  Record<FileKind, { (value: unknown): boolean; errors?: ErrorObject[] | null }>
>;
`,
  );
  // The help is asked by running it, and it needs such a module.
  put('src/cli/generated/help-words.ts', helpWordsSource([]));
  put('src/cli/generated/help-words.ts', helpWordsSource(await helpPhrases()));
}
