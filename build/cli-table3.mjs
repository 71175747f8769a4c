/** What cli-table3 is built with: this program's width of a text, without its colours and without work that nobody sees. */
import { build } from 'esbuild';
import { at } from './paths.mjs';
import { withoutWaste } from './waste.mjs';

/** It writes a text about each line that it draws, and keeps it only when asked to: two thirds of its time. */
const DEBUG_TEXT = /^ *(?:let content = utils\.truncate\(this\.content, 10, .*|(?:info|debug|warn)\(`.*`\);)\n/gm;
/** It makes the names of its characters (`top-left`, `topLeft`) anew for each cell: half of the rest. */
const SET_OPTION = /^function setOption\(.*?\n}\n/ms;
const SET_OPTION_ONCE = `const camelCase = {};
function setOption(own, table, name, target) {
  const camel = (camelCase[name] ??= name.replace(/-(.)/, (_, letter) => letter.toUpperCase()));
  target[camel] = own[camel] ?? own[name] ?? table[camel] ?? table[name];
}
`;

/** The plugin of esbuild that builds it so. */
export const cliTable3 = {
  name: 'cli-table3',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(?:string-width|@colors\/colors\/safe)$/ }, ({ path, importer }) =>
      importer.includes('cli-table3') ? { path, namespace: 'cli-table3' } : undefined,
    );
    // cli-table3 calls what it requires, so that it must be a function: a module never is one.
    onLoad({ filter: /^string-width$/, namespace: 'cli-table3' }, () => ({
      contents: `module.exports = require(${JSON.stringify(at('src/text/width.ts'))}).width;`,
      resolveDir: at(''),
    }));
    onLoad({ filter: /^@colors/, namespace: 'cli-table3' }, () => ({ contents: 'module.exports = {};' }));
    onLoad({ filter: /cli-table3[\\/]src[\\/]layout-manager\.js$/ }, ({ path }) =>
      withoutWaste(path, [[DEBUG_TEXT, '']]),
    );
    onLoad({ filter: /cli-table3[\\/]src[\\/]cell\.js$/ }, ({ path }) =>
      withoutWaste(path, [
        [DEBUG_TEXT, ''],
        [SET_OPTION, SET_OPTION_ONCE],
      ]),
    );
  },
};

/** The plugin of vitest that gives tests the same. */
export const cliTable3ForTests = {
  name: 'cli-table3',
  enforce: 'pre',
  resolveId: (id) => (id === 'cli-table3' ? '\0cli-table3' : undefined),
  async load(id) {
    if (id !== '\0cli-table3') return undefined;
    const { outputFiles } = await build({
      stdin: { contents: "export { default } from 'cli-table3';", resolveDir: at('') },
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'node',
      plugins: [cliTable3],
    });
    return outputFiles[0].text;
  },
};
