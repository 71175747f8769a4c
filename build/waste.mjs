/** Packages that do work nobody needs are built without it. Each change leaves what they give as it is, and should be offered upstream. */
import { readFile } from 'node:fs/promises';

/** The text of a file with each thing found replaced; an error where it is not there. */
export async function withoutWaste(path, waste) {
  let contents = await readFile(path, 'utf8');
  for (const [found, instead] of waste) {
    if (contents.search(found) < 0) return { errors: [{ text: `Not found in ${path}: ${found}` }] };
    contents = contents.replace(found, instead);
  }
  return { contents };
}

/** `ita` unpacks what docx packs, to change a part, and packs it anew: docx need not compress it. */
const DOCX = [[/(var zipFiles = \(files\) => zipSync\(Object\.fromEntries\(.*\))\);/, '$1, { level: 0 });']];
/**
 * js-yaml asks at each letter of a text without quotes whether the document ends, as it may at the begin of a line, and
 * whether the letter is one of some signs, which come before all letters but in braces.
 */
const JS_YAML = [
  [
    /while \(ch !== 0\) \{\s*if \(testDocumentBoundary\(state\)\) break;/,
    `while (ch !== 0) {
      if (state.position === state.lineStart && testDocumentBoundary(state)) break;
      if (!inFlow && ch > 63) {
        while (ch > 63) ch = state.input.charCodeAt(++state.position);
        end = state.position;
        continue;
      }`,
  ],
];

/** The plugin of esbuild. */
export const leanPackages = {
  name: 'lean-packages',
  setup({ onLoad }) {
    onLoad({ filter: /docx[\\/]dist[\\/]index\.mjs$/ }, ({ path }) => withoutWaste(path, DOCX));
    onLoad({ filter: /js-yaml[\\/]dist[\\/]js-yaml\.mjs$/ }, ({ path }) => withoutWaste(path, JS_YAML));
  },
};
