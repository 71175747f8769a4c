#!/usr/bin/env node
const { join } = require('node:path');
const { load } = require('./load.js');

load(join(__dirname, '../dist/ita.js'))
  .main()
  .then((code) => {
    process.exitCode = code;
  });
