const { readFileSync } = require('node:fs');
const { dirname, relative, resolve } = require('node:path');
const { Script } = require('node:vm');

const modules = new Map();

/** Functions of the chunks that a script brings with it, by path: they are read and compiled with that script. */
const packed = new Map();

/** Every script that was loaded, by path: the build takes their compiled code from here. */
const compiled = new Map();

function cacheOf(file) {
  try {
    return readFileSync(`${file}.cache`);
  } catch {
    return undefined;
  }
}

/**
 * What a script is called in traces, wherever the package lies: its compiled code holds the name. As a text of its own,
 * since the engine keeps a part of a text together with the whole.
 */
const nameOf = (file) => Buffer.from(relative(dirname(__dirname), file).replaceAll('\\', '/')).toString();

function compile(file) {
  const head = '(function(exports,require,module,__filename,pack){';
  const script = new Script(`${head}${readFileSync(file, 'latin1')}\n})`, {
    filename: nameOf(file),
    cachedData: cacheOf(file),
    // Traces name the places of the file, without the head before it.
    columnOffset: -head.length,
  });
  compiled.set(file, script);
  return script.runInThisContext();
}

/** Loads a built script and what it requires, with the code that the build compiled where this Node can take it. */
function load(file) {
  const known = modules.get(file);
  if (known) return known.exports;
  const module = { exports: {} };
  modules.set(file, module);
  const pathOf = (name) => resolve(dirname(file), name);
  const requireFrom = (name) => (name.startsWith('.') ? load(pathOf(name)) : require(name));
  const pack = (name, chunk) => packed.set(pathOf(name), chunk);
  (packed.get(file) ?? compile(file))(module.exports, requireFrom, module, file, pack);
  return module.exports;
}

module.exports = { load, compiled };
