/** Where the code of the bundle comes from, for the trace of a crash: source files and lines of `src`, packages by name. */
import { decode, encode } from '@jridgewell/sourcemap-codec';

const PACKAGE = /node_modules\/((?:@[^/]+\/)?[^/]+)\//;

/** A source by what a trace says: `src/cli/run.ts`, `node_modules/yaml`. */
function nameOf(source) {
  const inPackage = PACKAGE.exec(source);
  if (inPackage) return `node_modules/${inPackage[1]}`;
  const own = source.replace(/^(?:\.\.?\/)+/, '');
  return own.startsWith('src/') ? own : undefined;
}

/** The columns of a line after each letter beyond ASCII has become an escape of six: asked for in ascending order. */
function escapedColumns(line) {
  const letters = [...line.matchAll(/[^\0-\x7f]/g)].map(({ index }) => index);
  let before = 0;
  return (column) => {
    while (before < letters.length && letters[before] < column) before += 1;
    return column + 5 * before;
  };
}

/** The places of one script: a column for each that begins at another source or line. */
function linesOf({ mappings, sources, lines }, numberOf) {
  return decode(mappings).map((segments, index) => {
    const escaped = escapedColumns(lines[index] ?? '');
    const kept = [];
    let last = '';
    for (const [column, source, line] of segments) {
      const name = source === undefined ? undefined : nameOf(sources[source]);
      const place = name === undefined ? '' : name.startsWith('src/') ? `${name}:${line}` : name;
      if (place === last) continue;
      const at = escaped(column);
      kept.push(name === undefined ? [at] : [at, numberOf(name), name.startsWith('src/') ? line : 0, 0]);
      last = place;
    }
    return kept;
  });
}

/**
 * One table for all scripts, in a form that Node's own `SourceMap` reads: each script has parts in
 * their order, with the line on which each begins and its source map, which holds the `lines` of the code as well.
 */
export function positionsOf(scripts) {
  const sources = new Map();
  const numberOf = (name) => {
    if (!sources.has(name)) sources.set(name, sources.size);
    return sources.get(name);
  };
  const mappings = {};
  for (const [script, parts] of Object.entries(scripts)) {
    const lines = [];
    for (const { from, map } of parts) {
      while (lines.length < from) lines.push([]);
      lines.push(...linesOf(map, numberOf));
    }
    mappings[script] = encode(lines);
  }
  return JSON.stringify({ sources: [...sources.keys()], mappings });
}
