import { writeWhole } from '../data/write.ts';
import { tableKeys } from '../render/figure-table.ts';
import { FORMATS } from '../render/render.ts';
import type { Document } from '../views/document.ts';
import type { Words } from '../words/words.ts';
import { RuntimeError, UsageError } from './exit.ts';
import type { ResolvedOptions } from './options.ts';

/** Writes bytes where the options say: standard output, or a file that must not be there yet unless `--force`. */
export function put(resolved: ResolvedOptions, words: Words, content: string | Uint8Array): void {
  const { output, io } = resolved;
  if (output === undefined) {
    io.stdout.write(content);
    return;
  }
  const written = writeWhole(output, content, { overwrite: resolved.force });
  if (!written.ok) {
    throw new RuntimeError(
      written.reason === 'exists' ? words.cli.fileExists(output) : words.cli.notWritten(output, written.code),
    );
  }
  io.stderr.write(`${words.cli.written(output)}\n`);
}

/** Spells a document in the format asked for, and writes it. */
export async function show(resolved: ResolvedOptions, words: Words, document: Document): Promise<void> {
  const { format, table, bom } = resolved;
  if (table !== undefined && format !== 'csv') throw new UsageError(words.cli.onlyWith('--table', 'csv'));
  if (bom && format !== 'csv') throw new UsageError(words.cli.onlyWith('--bom', 'csv'));
  if (table !== undefined && !tableKeys(document).includes(table)) {
    throw new UsageError(words.cli.unknownTable(table, tableKeys(document).join(' · ')));
  }
  if ('binary' in FORMATS[format] && resolved.output === undefined && resolved.io.stdout.terminal) {
    throw new UsageError(words.cli.binaryToTerminal(format));
  }
  const write = await FORMATS[format].load();
  const { width, color, digits } = resolved;
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
