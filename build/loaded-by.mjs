/** Makes one call of the built program and prints which scripts it loaded; in a process of `bundle`. */
import { rmSync } from 'node:fs';
import { call, exampleAlone, loaded } from './built.mjs';

const cwd = exampleAlone();
await call(process.argv.slice(2).join(' '), cwd);
rmSync(cwd, { recursive: true });
process.stdout.write(`${loaded().join('\n')}\n`);
