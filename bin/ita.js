#!/usr/bin/env node
const { existsSync } = require('node:fs');
const { join } = require('node:path');
const { load } = require('./load.js');

const program = join(__dirname, '../dist/ita.js');
if (existsSync(program)) {
  load(program)
    .main()
    .then((code) => {
      process.exitCode = code;
    });
} else {
  process.stderr.write('ita: not built yet; run: npm run build\n');
  process.exitCode = 3;
}
