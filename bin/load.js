const { readFileSync } = require('node:fs');
const { join, posix } = require('node:path');
const { Script } = require('node:vm');

/**
 * A loader of built scripts from wherever they are kept: `textOf` and `codeOf` give the text of one and the code that was
 * compiled of it (if any), `fileOf` what it is to take for its own file; all by its path below the package, with `/`.
 */
function loaderOf({ textOf, codeOf, fileOf }) {
  const modules = new Map();
  /** Functions of the chunks that a script brings with it: they are read and compiled with that script. */
  const packed = new Map();
  /** Every script that was loaded: the build takes their compiled code from here. */
  const compiled = new Map();

  function compile(name) {
    const head = '(function(exports,require,module,__filename,pack){';
    const script = new Script(`${head}${textOf(name)}\n})`, {
      // Compiled code holds the name: as a text of its own, since the engine keeps a part of a text with the whole.
      filename: Buffer.from(name).toString(),
      cachedData: codeOf(name),
      // Traces name the places of the file, without the head before it.
      columnOffset: -head.length,
    });
    compiled.set(name, script);
    return script.runInThisContext();
  }

  /** Loads a script and what it requires, with the code that the build compiled where this Node can take it. */
  function load(name) {
    const known = modules.get(name);
    if (known) return known.exports;
    const module = { exports: {} };
    modules.set(name, module);
    const nameOf = (path) => posix.join(posix.dirname(name), path);
    const requireFrom = (path) => (path.startsWith('.') ? load(nameOf(path)) : require(path));
    const pack = (path, chunk) => packed.set(nameOf(path), chunk);
    (packed.get(name) ?? compile(name))(module.exports, requireFrom, module, fileOf(name), pack);
    return module.exports;
  }
  return { load, compiled };
}

const fileOf = (name) => join(__dirname, '..', name);

/** The scripts that lie beside this one. */
const onDisk = {
  fileOf,
  textOf: (name) => readFileSync(fileOf(name), 'latin1'),
  codeOf(name) {
    try {
      return readFileSync(`${fileOf(name)}.cache`);
    } catch {
      return undefined;
    }
  },
};

module.exports = { loaderOf, ...loaderOf(onDisk) };
