/** Runs common calls of the built program and keeps the code that they compiled; in a process of `precompile`. */
import { rmSync, writeFileSync } from 'node:fs';
import { call, compiled, exampleAlone, load } from './built.mjs';
import { at } from './paths.mjs';

/** Calls whose code is compiled at build time. */
const COMMON = [
  'report --help',
  'report --month 2565-02 --as-of 2566-01-10',
  'summary --year 2565 --as-of 2566-01-10',
  'status --as-of 2566-01-10',
  'validate --as-of 2566-01-10',
  'memo month --month 2565-02 --as-of 2566-01-10 -o memo.docx',
  'list steps --as-of 2566-01-10',
  'show m3 --as-of 2566-01-10',
  '__complete -- rep',
  '__complete -- report --',
  '__complete -- report --month ',
  '__complete -- show m',
];

process.argv.splice(2, 1, '--version');
await load('dist/ita.js').main({});
for (const cwd of [exampleAlone(), exampleAlone({ faultless: true })]) {
  for (const line of COMMON) await call(line, cwd);
  rmSync(cwd, { recursive: true });
}
for (const [name, script] of compiled) writeFileSync(at(`${name}.cache`), script.createCachedData());
