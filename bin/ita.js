#!/usr/bin/env node
const { existsSync } = require('node:fs');
const { join } = require('node:path');
const { start } = require('./load.js');

if (existsSync(join(__dirname, '../dist/ita.js'))) {
  start({});
} else {
  process.stderr.write('ita: not built yet; run: npm run build\n');
  process.exitCode = 3;
}
