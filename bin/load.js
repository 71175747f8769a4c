const { existsSync, readFileSync } = require('node:fs');
const { join, posix, sep } = require('node:path');
const { Script } = require('node:vm');

/** Where compiled code says which V8 made it, and with which flags: the second and the fourth number of its head. */
const VERSION = [4, 8];
const FLAGS = [12, 16];
/** The flags of now, as compiled code says them, once they have been changed. */
let flags;

/** The flags of now, as compiled code says them. */
const flagsOfNow = () => new Script('0').createCachedData().subarray(...FLAGS);
/** The same code with other flags. A copy: what is given may lie in memory that can't be written to, as in a single executable. */
const withFlags = (code, other) => Buffer.concat([code.subarray(0, FLAGS[0]), other, code.subarray(FLAGS[1])]);

/** By V8 whose flags are known, the flag that says how long code runs before it is optimized. V8 writes on the screen that it does not know a flag, so it is given to these only. */
const OPTIMIZE_LESS = {
  11.3: '--interrupt-budget=1000000',
  12.4: '--invocation-count-for-turbofan=50000',
  13.6: '--invocation-count-for-turbofan=50000',
};

/**
 * Has V8 optimize only what runs for long. Most calls that read a directory end before optimizing has paid: it takes a fifth of the
 * processor's time of a report over a hundred files, and a tenth over a thousand. Compiled code is the same under either flag, so
 * that it is told to be made under this one. Node's own modules have theirs refused, and are compiled anew when they are
 * loaded after this.
 */
function optimizeLess() {
  const flag = OPTIMIZE_LESS[Number.parseFloat(process.versions.v8)];
  if (!flags && flag) setFlag(flag);
}

function setFlag(flag) {
  require('node:v8').setFlagsFromString(flag);
  flags = flagsOfNow();
}

/**
 * Has V8 look for what can be freed when a third more is in use than after the last time, not twice as much: at a hundred
 * thousand files that is a third of the memory, for no more time. With few files it would look too often.
 */
function spareMemory() {
  if (OPTIMIZE_LESS[Number.parseFloat(process.versions.v8)]) setFlag('--heap-growing-percent=30');
}

/** The script that the program begins with, and the file that names the build. */
const FIRST = 'dist/ita.js';
const BUILD = 'dist/fingerprint';

/**
 * A loader of built scripts from wherever they are kept: `textOf` and `codeOf` give the text of one and the code that was
 * compiled of it (if any), `fileOf` what it is to take for its own file; all by its path below the package, with `/`.
 * `buildOf` tells which build they are.
 */
function loaderOf({ textOf, codeOf, fileOf, buildOf }) {
  const modules = new Map();
  /** By name of a script that is not loaded yet, what others have in its place. */
  const stands = new Map();
  /** By name of a chunk, its function, which a script brought with it; or the name of the script that brings it. */
  const packed = new Map();
  /** Every script that was loaded: the build takes their compiled code from here. */
  const compiled = new Map();
  /** The user's cache, where this V8 refuses the code that was built; before it is first needed, what opens it. */
  let cache;
  let cacheOf = () => undefined;

  function compile(name) {
    const known = compiled.get(name);
    if (known) return known.runInThisContext();
    const head = '(function(exports,require,module,__filename,delayed,pack){';
    const text = textOf(name);
    cache ??= cacheOf();
    const given = cache ? cache.codeOf(name, text) : codeOf(name);
    const code = given && flags ? withFlags(given, flags) : given;
    const script = new Script(`${head}${text}\n})`, {
      // Compiled code holds the name: as a text of its own, since the engine keeps a part of a text with the whole.
      filename: Buffer.from(name).toString(),
      cachedData: code,
      // Traces name the places of the file, without the head before it.
      columnOffset: -head.length,
    });
    compiled.set(name, script);
    return script.runInThisContext();
  }

  /**
   * Stands for what a script requires until something of it is asked for: then that is loaded and takes its place. The
   * scripts of this program do nothing but define, so that when they run makes no difference.
   */
  function delayed(name) {
    const known = modules.get(name);
    if (known?.isDefined) return known.exports;
    const stand = stands.get(name) ?? Object.create(new Proxy({}, { get: (_, key) => load(name)[key] }));
    stands.set(name, stand);
    return stand;
  }

  /** The name of a script by its path from another: `./chunks/a.js`, without the work of `join` for most. */
  function besides(name) {
    const folder = name.slice(0, name.lastIndexOf('/') + 1);
    return (path) => (path.startsWith('./') ? folder + path.slice(2) : posix.join(folder, path));
  }
  function packBeside(name) {
    const nameOf = besides(name);
    return (path, chunk) => packed.set(nameOf(path), typeof chunk === 'string' ? nameOf(chunk) : chunk);
  }

  /** The function of a script, alone or brought by another. */
  function functionOf(name) {
    const known = packed.get(name);
    if (typeof known === 'function') return known;
    if (known === undefined) return compile(name);
    compile(known)({}, require, {}, known, delayed, packBeside(known));
    return packed.get(name);
  }

  /** Loads a script and what it requires, with the code that the build compiled where this Node can take it. */
  function load(name) {
    const known = modules.get(name);
    if (known) return known.exports;
    const module = { exports: {}, isDefined: false };
    modules.set(name, module);
    const nameOf = besides(name);
    const requireFrom = (path) => (path.startsWith('.') ? load(nameOf(path)) : require(path));
    const delayedFrom = (path) => delayed(nameOf(path));
    functionOf(name)(module.exports, requireFrom, module, fileOf(name), delayedFrom, packBeside(name));
    module.isDefined = true;
    const stand = stands.get(name);
    if (stand) Object.setPrototypeOf(stand, module.exports);
    return module.exports;
  }

  /** The scripts that were loaded so far, by name. */
  const loaded = () => [...modules.keys()];
  /** Loads all anew, as another call would; what was compiled stays. For the build. */
  function forget() {
    for (const each of [modules, stands, packed]) each.clear();
  }

  /**
   * Runs the program on this process. Where the code that was built is refused, that of the user's cache is taken, and what this
   * call compiled put there once its work is done. The first script is loaded without: `--version` needs no other.
   */
  async function start(setup) {
    const { main } = load(FIRST);
    const isRefused = compiled.get(FIRST).cachedDataRejected !== false;
    let usual;
    if (isRefused) {
      cacheOf = () => {
        cacheOf = () => undefined;
        const code = new Script('0').createCachedData();
        usual = code.subarray(...FLAGS);
        const engine = code.toString('hex', ...VERSION) + usual.toString('hex');
        const { codeCache } = require('./code-cache.js');
        return codeCache(process.env, buildOf(), engine);
      };
    }
    process.exitCode = await main({ ...setup, optimizeLess, spareMemory });
    cache?.keep((name) => withFlags(compiled.get(name).createCachedData(), usual));
  }
  return { load, loaded, compiled, forget, start };
}

const root = join(__dirname, '..');
const fileOf = (name) => `${root}${sep}${name}`;

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
  buildOf: () => existsSync(fileOf(BUILD)) && readFileSync(fileOf(BUILD), 'latin1'),
};

module.exports = { BUILD, FLAGS, optimizeLess, loaderOf, ...loaderOf(onDisk) };
