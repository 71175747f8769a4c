import { dirname, relative, sep } from 'node:path';
import { isKept, placeOf } from '../data/places.ts';
import { findRoot, realPlace } from '../data/read.ts';
import { writeWhole } from '../data/write.ts';
import { tableKeys } from '../render/figure-table.ts';
import { FORMATS, type Format } from '../render/render.ts';
import type { Document } from '../views/document.ts';
import type { Lang } from '../words/catalogue.ts';
import type { Words } from '../words/words.ts';
import { RuntimeError, UsageError } from './exit.ts';
import type { ResolvedOptions } from './options.ts';
import { shownPath } from './paths.ts';

/** Whether a place is one of the files of a data directory, or of its evidence and templates. */
function isOfData(path: string): boolean {
  const place = realPlace(path);
  const root = findRoot(dirname(place));
  if (root === undefined) return false;
  const file = relative(root, place).split(sep).join('/');
  return placeOf(file) !== undefined || (isKept(file) && !file.endsWith('.md'));
}

/** Writes bytes where the options say: standard output, or a file that must not be there yet unless `--force`. */
export function put(resolved: ResolvedOptions, words: Words, content: string | Uint8Array): void {
  const { output, io } = resolved;
  if (output === undefined) {
    io.stdout.write(content);
    return;
  }
  const shown = shownPath(io.cwd, output);
  if (isOfData(output)) throw new UsageError(words.cli.outputInData(shown));
  const written = writeWhole(output, content, { overwrite: resolved.force });
  if (!written.ok) {
    throw new RuntimeError(
      written.reason === 'exists' ? words.cli.fileExists(shown) : words.cli.notWritten(shown, written.code),
    );
  }
  io.stderr.write(`${words.cli.written(shown)}\n`);
}

/** Formats that machines read keep the digits that they can compute with. */
const FOR_MACHINES: readonly Format[] = ['json', 'csv', 'xlsx'];

/** What is official in Thai, a letter or a Word file, has Thai digits unless others are asked for; all else Arabic ones. */
export function usualDigits({ layout }: Document, format: Format, lang: Lang): 'thai' | 'arabic' {
  const isOfficial = format === 'docx' || (layout === 'memo' && !FOR_MACHINES.includes(format));
  return lang === 'th' && isOfficial ? 'thai' : 'arabic';
}

/** Spells a document in the format asked for, and writes it. */
export async function show(resolved: ResolvedOptions, words: Words, document: Document): Promise<void> {
  const { format, table, bom } = resolved;
  if (table !== undefined && format !== 'csv') throw new UsageError(words.cli.onlyWith('--table', 'csv'));
  if (bom && format !== 'csv') throw new UsageError(words.cli.onlyWith('--bom', 'csv'));
  if (format === 'csv' && table === undefined && !tableKeys(document).includes(document.mainTable)) {
    throw new RuntimeError(words.cli.noTable);
  }
  if (table !== undefined && !tableKeys(document).includes(table)) {
    throw new UsageError(words.cli.unknownTable(table, tableKeys(document).join(' · ')));
  }
  if ('binary' in FORMATS[format] && resolved.output === undefined && resolved.io.stdout.terminal) {
    throw new UsageError(words.cli.binaryToTerminal(format));
  }
  const write = await FORMATS[format].load();
  const { width, color, digits = usualDigits(document, format, words.lang) } = resolved;
  const content = await write(document, {
    lang: words.lang,
    words,
    digits,
    width,
    color,
    bom,
    ...(table !== undefined && { table }),
  });
  put(resolved, words, content);
}
