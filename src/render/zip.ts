import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** The earliest time that a zip can carry; the library reads it in the machine's own time zone, as zip files do. */
const FIRST_TIME = '1980-01-01T00:00:00';

/** Parts of an office file by path: their new text, or what to make of the text that is there; `null` takes one away. */
export type Parts = Readonly<Record<string, string | null | ((text: string) => string)>>;

/**
 * The same zip packed anew with fixed times, so that equal content is equal bytes; named parts are replaced. Throws
 * when the bytes are no zip (a programmer's error).
 */
export function fixedZip(bytes: Uint8Array, parts: Parts = {}): Uint8Array {
  const decoder = new TextDecoder();
  const files: Zippable = {};
  const found = unzipSync(bytes);
  for (const name of new Set([...Object.keys(found), ...Object.keys(parts)])) {
    const part = parts[name];
    const old = found[name];
    if (part === null) continue;
    if (typeof part === 'function') files[name] = strToU8(part(old ? decoder.decode(old) : ''));
    else if (part !== undefined) files[name] = strToU8(part);
    else if (old) files[name] = old;
  }
  return zipSync(files, { mtime: FIRST_TIME, level: 6 });
}
