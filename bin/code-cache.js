/**
 * Compiled code in the user's cache folder, for where the code that came with the program is refused: V8 takes none that another V8
 * made. One file per build of the program and V8 holds what calls have compiled so far. It is only ever a help: whatever is wrong
 * with it, or hinders its writing, the program compiles as ever and says nothing.
 */
const fs = require('node:fs');
const { dirname, isAbsolute, join } = require('node:path');
const { crc32 } = require('node:zlib');

/** How many builds and V8s are kept: whoever changes between two Nodes has the code of both. */
const MOST = 4;
const NAME = /^[0-9a-f]{16}-\w+-[0-9a-f]+$/;
/** The bytes that say how long the index is. */
const HEAD = 4;
const WRITABLE_BY_OTHERS = 0o022;
/** After this time, what is being written is taken for left behind. */
const STALE_MS = 3_600_000;

/** Whether what `stats` tells of is this user's alone to write. Windows guards a user's folders itself. */
const isOwn = ({ uid, mode }) =>
  process.geteuid === undefined || (uid === process.geteuid() && (mode & WRITABLE_BY_OTHERS) === 0);
const isOwnFolder = (path) => {
  const stats = fs.lstatSync(path);
  return stats.isDirectory() && isOwn(stats);
};

/** What `work` gives; `undefined` when it fails. */
function attempt(work) {
  try {
    return work();
  } catch {
    return undefined;
  }
}

/** Where a person's programs keep what they can make again; `undefined` when the system does not say, or it is not wanted. */
function cacheFolder({ LOCALAPPDATA, XDG_CACHE_HOME, HOME, NODE_DISABLE_COMPILE_CACHE }) {
  if (NODE_DISABLE_COMPILE_CACHE) return undefined;
  const folders = [
    LOCALAPPDATA && join(LOCALAPPDATA, 'ita', 'cache'),
    XDG_CACHE_HOME && join(XDG_CACHE_HOME, 'ita'),
    HOME && join(HOME, '.cache', 'ita'),
  ];
  const folder = folders.find(Boolean);
  return folder && isAbsolute(folder) ? folder : undefined;
}

/** Makes a folder and the two above it where they are missing: in a folder of this user's only, so that `sudo` leaves nothing of root's. */
function makeOwn(folder, levels = 2) {
  if (fs.existsSync(folder)) return;
  if (levels > 0) makeOwn(dirname(folder), levels - 1);
  const { uid } = fs.statSync(dirname(folder));
  if (process.geteuid !== undefined && uid !== process.geteuid()) throw new Error('not this user’s');
  attempt(() => fs.mkdirSync(folder, { mode: 0o700 }));
}

/**
 * The file of code that lies there: its handle, where the codes begin, and by name of a script `[sum of its text, sum of its code,
 * start, length]`. `undefined` when others can write to it.
 */
function opened(root, file) {
  if (!isOwnFolder(root) || !isOwnFolder(dirname(file))) return undefined;
  const handle = fs.openSync(file, fs.constants.O_RDONLY | (fs.constants.O_NOFOLLOW ?? 0));
  const there = attempt(() => {
    const stats = fs.fstatSync(handle);
    if (!isOwn(stats)) return undefined;
    const bytes = (length, start) => {
      const into = Buffer.alloc(Math.min(length, stats.size));
      fs.readSync(handle, into, 0, into.length, start);
      return into;
    };
    const length = bytes(HEAD, 0).readUInt32LE();
    return { handle, bytes, from: HEAD + length, index: new Map(JSON.parse(bytes(length, HEAD).toString())) };
  });
  if (!there) fs.closeSync(handle);
  return there;
}

/** The code of a script in an open file; `undefined` when it is not there as it was written. */
function readCode({ bytes, from, index }, name) {
  return attempt(() => {
    const [, sum, start, length] = index.get(name);
    const code = bytes(length, from + start);
    return crc32(code) === sum ? code : undefined;
  });
}

/** Puts codes by name, each with the sum of its text, into a file that is open for writing. */
function write(handle, codes) {
  const rows = [];
  let start = 0;
  for (const [name, { sum, code }] of codes) {
    rows.push([name, [sum, crc32(code), start, code.length]]);
    start += code.length;
  }
  const index = Buffer.from(JSON.stringify(rows));
  const head = Buffer.alloc(HEAD);
  head.writeUInt32LE(index.length);
  for (const bytes of [head, index, ...Array.from(codes.values(), ({ code }) => code)]) fs.writeFileSync(handle, bytes);
}

/** Leaves of the folders of other builds and V8s those that were written last. */
function sweep(root, own) {
  const others = fs
    .readdirSync(root)
    .filter((name) => NAME.test(name) && name !== own)
    .map((name) => ({ path: join(root, name), time: fs.statSync(join(root, name)).mtimeMs }))
    .sort((a, b) => b.time - a.time);
  for (const { path } of others.slice(MOST - 1)) fs.rmSync(path, { recursive: true, force: true });
}

/**
 * The cache for the program of that `build` and for an `engine`, the V8 of now with its flags. `codeOf` gives the code of a script with that text;
 * `keep` writes what scripts have compiled, by name, when something of it is not there yet.
 */
function codeCache(env, build, engine) {
  const root = build && cacheFolder(env);
  if (!root) return undefined;
  const key = `${build.slice(0, 16)}-${process.arch}-${engine}`;
  const file = join(root, key, 'code');
  const there = attempt(() => opened(root, file));
  /** By name of a script that was asked for, the sum of its text and the code that lay there. */
  const asked = new Map();

  function codeOf(name, text) {
    const sum = crc32(text);
    const code = there?.index.get(name)?.[0] === sum ? readCode(there, name) : undefined;
    asked.set(name, { sum, code });
    return code;
  }

  /** All that is to be kept: of what both calls have, the longer code, which holds more functions. */
  function all(codeOfScript) {
    const codes = new Map();
    for (const [name, [sum]] of there?.index ?? []) {
      const code = asked.has(name) ? undefined : readCode(there, name);
      if (code) codes.set(name, { sum, code });
    }
    for (const [name, { sum, code }] of asked) {
      const made = codeOfScript(name);
      codes.set(name, { sum, code: code && code.length > made.length ? code : made });
    }
    return codes;
  }

  /**
   * Writes beside the file and renames. What is being written keeps others from it; so does, for an hour, what could not be
   * written to its end: the calls after it don't take the time again.
   */
  function replace(codes) {
    makeOwn(dirname(file));
    if (!isOwnFolder(root) || !isOwnFolder(dirname(file))) return;
    const fresh = `${file}.new`;
    const age = attempt(() => Date.now() - fs.statSync(fresh).mtimeMs);
    if (age > STALE_MS) fs.rmSync(fresh);
    const handle = fs.openSync(fresh, 'wx', 0o600);
    try {
      write(handle, codes());
    } catch (error) {
      fs.ftruncateSync(handle);
      throw error;
    } finally {
      fs.closeSync(handle);
    }
    fs.renameSync(fresh, file);
    if (!there) sweep(root, key);
  }

  /** Keeps what the calls so far compiled, where something of it was not there: `codeOfScript` gives the code of a script by name. */
  function keep(codeOfScript) {
    if (Array.from(asked.values()).some(({ code }) => code === undefined))
      attempt(() => replace(() => all(codeOfScript)));
    if (there) fs.closeSync(there.handle);
  }
  return { codeOf, keep };
}

module.exports = { codeCache };
