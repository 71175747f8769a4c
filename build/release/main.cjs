/** Where a single executable begins: the program's scripts and what ships with it are inside it. */
const { getAsset, getRawAsset, isSea } = require('node:sea');
const { BUILD, loaderOf } = require('../../bin/load.js');

const names = new Set(JSON.parse(getAsset('index.json', 'utf8')));
const { start } = loaderOf({
  fileOf: () => process.execPath,
  textOf: (name) => Buffer.from(getRawAsset(name)).toString('latin1'),
  codeOf: (name) => (names.has(`${name}.cache`) ? Buffer.from(getRawAsset(`${name}.cache`)) : undefined),
  buildOf: () => getAsset(BUILD, 'utf8'),
});

start({ isOneFile: isSea() });
