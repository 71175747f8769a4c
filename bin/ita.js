#!/usr/bin/env node
const { existsSync } = require('node:fs');
const { join } = require('node:path');
const { load, optimizeLess } = require('./load.js');

if (existsSync(join(__dirname, '../dist/ita.js'))) {
  load('dist/ita.js')
    .main({ optimizeLess })
    .then((code) => {
      process.exitCode = code;
    });
} else {
  process.stderr.write('ita: not built yet; run: npm run build\n');
  process.exitCode = 3;
}
