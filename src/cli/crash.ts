import { SourceMap } from 'node:module';
import { readShipped } from '../data/shipped.ts';

/** Where the code of the built program comes from; `build/positions.mjs` makes it. */
interface Positions {
  readonly sources: string[];
  readonly mappings: Readonly<Record<string, string>>;
}

const BUILT_FRAME = /^(\s+at ).*?(?:[\\/( ])dist[\\/]([^():]+\.js):([0-9]+):([0-9]+)\)?$/;
const FOLDER = /(?:file:\/\/)?[^\s()]*[\\/](?=(?:bin|dist|src|node_modules)[\\/])/g;

function positions(): Positions | undefined {
  try {
    return JSON.parse(readShipped('dist/positions.json'));
  } catch {
    return undefined;
  }
}

/** Says of a place in a built script which source it comes from: `src/cli/run.ts:42`, or a package; `undefined` if not known. */
function sourceFinder(): (script: string, line: number, column: number) => string | undefined {
  const known = positions();
  return (script, line, column) => {
    const mappings = known?.mappings[script.replaceAll('\\', '/')];
    if (!known || mappings === undefined) return undefined;
    const map = new SourceMap({
      file: script,
      version: 3,
      sources: known.sources,
      mappings,
      names: [],
      sourcesContent: [],
      sourceRoot: '',
    });
    const place = map.findEntry(line - 1, column - 1);
    if (!('originalSource' in place) || !place.originalSource) return undefined;
    const { originalSource, originalLine } = place;
    return originalSource.startsWith('src/') ? `${originalSource}:${originalLine + 1}` : originalSource;
  };
}

/**
 * The message and trace of an error by the files and lines of the source, without the folder that the program lies in:
 * that is nobody's business in a report.
 */
export function traceOf({ stack, message }: Error): string {
  const sourceOf = sourceFinder();
  const lines = (stack ?? message).split('\n').map((line) => {
    const [, at = '', script = '', row, column] = BUILT_FRAME.exec(line) ?? [];
    const source = script === '' ? undefined : sourceOf(script, Number(row), Number(column));
    return source === undefined ? line.replaceAll(FOLDER, '') : at + source;
  });
  return lines.filter((line, index) => line !== lines[index - 1]).join('\n');
}
