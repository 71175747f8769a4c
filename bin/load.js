const { readFileSync } = require('node:fs');
const { dirname, resolve } = require('node:path');
const { Script } = require('node:vm');

const modules = new Map();

/** Every script that was loaded, by path: the build takes their compiled code from here. */
const compiled = new Map();

function cacheOf(file) {
  try {
    return readFileSync(`${file}.cache`);
  } catch {
    return undefined;
  }
}

/** Loads a built script and what it requires, with the code that the build compiled where this Node can take it. */
function load(file) {
  const known = modules.get(file);
  if (known) return known.exports;
  const module = { exports: {} };
  modules.set(file, module);
  const source = `(function(exports,require,module,__filename){${readFileSync(file, 'utf8')}\n})`;
  const script = new Script(source, { filename: file, cachedData: cacheOf(file) });
  compiled.set(file, script);
  const requireFrom = (name) => (name.startsWith('.') ? load(resolve(dirname(file), name)) : require(name));
  script.runInThisContext()(module.exports, requireFrom, module, file);
  return module.exports;
}

module.exports = { load, compiled };
