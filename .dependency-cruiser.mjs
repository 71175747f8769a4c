/** The import rules: which module may know which. Each rule's comment says what to do instead. */
const only = (module, allowed, comment) => ({
  name: `${module}-knows-only-${allowed.length ? allowed.join('-') : 'itself'}`,
  severity: 'error',
  comment,
  from: { path: `^src/${module}/` },
  to: { path: '^src/', pathNot: [module, ...allowed].map((to) => (to.includes('.') ? `^src/${to}$` : `^src/${to}/`)) },
});

/** An npm package belongs to one module, or a few. */
const owned = (name, modules) => ({
  name: `${name}-belongs-to-${modules.join('-')}`,
  severity: 'error',
  comment: `Only ${modules.join(' and ')} may import ${name}: call what that module exports instead.`,
  from: { path: '^src/', pathNot: modules.map((module) => `^src/${module}/`) },
  to: { path: `node_modules/${name}/` },
});

const pure = ['model', 'text', 'form', 'ita', 'in-force', 'words', 'rules', 'progress', 'views', 'render'];

export default {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      comment: 'Move the shared piece to the module that both may import.',
      from: {},
      to: { circular: true },
    },
    only('model', [], 'The vocabulary imports nothing: give it the value as an argument.'),
    only(
      'text',
      ['model'],
      'Tools for what people type know the vocabulary only: what they are used for is up to the caller.',
    ),
    only('form', ['model'], 'The form is what views fill in, render draws and data reads back: it knows none of them.'),
    only('ita', ['model'], "The field's knowledge is data over the vocabulary."),
    only('words', ['model'], 'A catalogue words values of the vocabulary; the caller passes them in.'),
    only(
      'data',
      ['model', 'text', 'form'],
      'Data turns a directory into a register; rules and views meet it in src/cli.',
    ),
    only('in-force', ['model'], 'What is in force in a month is asked of the register alone.'),
    only('progress', ['model', 'ita', 'in-force'], 'Arithmetic knows the vocabulary and what is in force.'),
    only(
      'rules',
      ['model', 'text', 'ita', 'in-force', 'progress'],
      'A rule reads the register and points by path; wording is in src/words.',
    ),
    only(
      'views',
      ['model', 'text', 'form', 'ita', 'in-force', 'progress', 'words'],
      'A view says what to show; how it is formatted is in src/render.',
    ),
    only(
      'render',
      ['words', 'model', 'text', 'form', 'views/document.ts', 'views/public/page.ts'],
      'A writer formats a document: put what it needs into the document value.',
    ),
    {
      name: 'pure-modules-touch-no-machine',
      severity: 'error',
      comment:
        'Disk belongs to src/data/read.ts and write.ts, the process to src/cli/io.ts: take the value as an argument.',
      from: { path: `^src/(${pure.join('|')})/` },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?(buffer|crypto|zlib|util)$' },
    },
    {
      name: 'disk-is-read-and-written-at-the-door',
      severity: 'error',
      comment: 'Call src/data/read.ts, evidence.ts, journal.ts, write.ts or write-site.ts.',
      from: {
        path: '^src/',
        pathNot:
          '^src/data/(read|shipped|evidence|finished-changes|temporary|work-folder|journal|write|write-site)\\.ts$|^src/cli/io\\.ts$',
      },
      to: { dependencyTypes: ['core'], path: '^(node:)?(fs|fs/promises)$' },
    },
    {
      name: 'one-program-is-run-in-one-place',
      severity: 'error',
      comment: 'Only src/data/git.ts runs another program, git, with nothing that the data could make it run.',
      from: { path: '^src/', pathNot: '^src/data/git\\.ts$' },
      to: { dependencyTypes: ['core'], path: '^(node:)?child_process$' },
    },
    owned('date-fns', ['model']),
    owned('@date-fns/utc', ['model']),
    owned('js-yaml', ['data']),
    owned('yaml', ['data']),
    owned('ajv', ['data']),
    owned('chalk', ['render']),
    owned('cli-table3', ['render']),
    owned('commander', ['cli']),
    owned('diff', ['render']),
    owned('fast-string-width', ['text']),
    owned('docx', ['render']),
    owned('hucre', ['render', 'data']),
    owned('fflate', ['render', 'data']),
    owned('d3-scale', ['render']),
    owned('d3-shape', ['render']),
    {
      name: 'html-is-made-by-the-template',
      severity: 'error',
      comment: 'Take html of src/render/html/markup.ts: it escapes every text, and marks that turn the direction.',
      from: { path: '^src/', pathNot: '^src/render/html/markup\\.ts$' },
      to: { path: 'node_modules/hono/' },
    },
    {
      name: 'bin-knows-the-built-program-only',
      severity: 'error',
      comment: 'bin/ita.js is a shim: put behaviour into src/cli.',
      from: { path: '^bin/' },
      to: { path: '^src/', pathNot: '^src/cli/' },
    },
    {
      name: 'no-test-in-src',
      severity: 'error',
      comment: 'The program never imports its tests.',
      from: { path: '^src/' },
      to: { path: '^test/' },
    },
    {
      name: 'no-unresolvable',
      severity: 'error',
      comment: 'Install the package or mend the path.',
      from: {},
      to: { couldNotResolve: true, pathNot: 'generated' },
    },
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.mjs', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
};
