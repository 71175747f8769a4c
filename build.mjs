/** Builds the program: what is generated from `schemas/`, the bundle, its compiled code, its fonts and its man page. */
import { execFileSync } from 'node:child_process';
import { cpSync, writeFileSync } from 'node:fs';
import { bundle, precompile } from './build/bundle.mjs';
import { fingerprint } from './build/fingerprint.mjs';
import { generate } from './build/generate.mjs';
import { at } from './build/paths.mjs';

const sources = fingerprint();
await generate();
await bundle();
precompile();

// The fonts that travel with the public pages, and their licence: shipped, so that the package needs no other.
for (const name of ['thai-400', 'thai-700', 'latin-400', 'latin-700']) {
  const file = `sarabun-${name}-normal.woff2`;
  cpSync(at(`node_modules/@fontsource/sarabun/files/${file}`), at(`dist/fonts/${file}`));
}
cpSync(at('node_modules/@fontsource/sarabun/LICENSE'), at('dist/fonts/LICENSE'));

// The man page has the words of the help, so that it is the program that knows it.
writeFileSync(at('dist/ita.1'), execFileSync(process.execPath, [at('bin/ita.js'), '__man', 'en']));

// Last, so that a build that failed half way is not taken for one of these sources.
writeFileSync(at('dist/fingerprint'), sources);
