import { strFromU8, unzipSync } from 'fflate';
import { cellsOf, sharedStrings, withoutCells } from './sheet-text.ts';
import { wordsOf } from './xml-words.ts';

/** The most that is unpacked of one file, in bytes: a small file can hold a very large one. */
const UNPACKED_LIMIT = 64 * 1024 * 1024;
/** How deep documents may lie in each other. */
const DEEPEST = 3;

/** What a document says, and whether there is something in it that can't be read, such as a picture. */
export interface DocumentText {
  readonly text: string;
  readonly complete: boolean;
}

const WORDS = /\.(?:xml|rels|vml|txt|html?)$/i;
const DOCUMENT = /\.(?:docx|xlsx|xlsm|pptx|od[tsp])$/i;
const SHEET = /(?:^|\/)xl\/worksheets\/[^/]*\.xml$/i;
const STRINGS = /(?:^|\/)xl\/sharedStrings\.xml$/i;
/** Says nothing that people wrote: pictures of the first page, fonts, settings of printers, signatures of macros. */
const SAYS_NOTHING =
  /(?:^|\/)(?:thumbnails?[^/]*(?:\/[^/]*)?|printerSettings\d*\.bin|mimetype|[^/]*\.(?:odttf|fntdata|ttf))$|\/$/i;

/** One digit a line: the boxes of a form. */
const joinBoxes = (text: string): string => text.replace(/(?<=(?:^|\n)[0-9๐-๙])\n(?=[0-9๐-๙](?:\n|$))/g, ' ');

function read(bytes: Uint8Array, depth: number, budget: { left: number }): DocumentText {
  const parts = unzipSync(bytes, {
    filter: ({ originalSize }) => {
      budget.left -= originalSize;
      if (budget.left < 0) throw new RangeError('too large');
      return true;
    },
  });
  const names = Object.keys(parts);
  const strings = names
    .filter((name) => STRINGS.test(name))
    .flatMap((name) => sharedStrings(strFromU8(parts[name] as Uint8Array)));
  let complete = true;
  const texts = names.map((name) => {
    const part = parts[name] as Uint8Array;
    if (SHEET.test(name)) {
      const xml = strFromU8(part);
      return `${cellsOf(xml, strings)}\n${wordsOf(withoutCells(xml))}`;
    }
    if (WORDS.test(name)) return wordsOf(strFromU8(part));
    if (DOCUMENT.test(name) && depth < DEEPEST) {
      const inner = read(part, depth + 1, budget);
      complete &&= inner.complete;
      return inner.text;
    }
    complete &&= SAYS_NOTHING.test(name);
    return '';
  });
  return { text: joinBoxes(texts.join('\n').replace(/\n+/g, '\n')), complete };
}

/**
 * What an office document (docx, xlsx, pptx, odt, ods, odp) says, its parts and the documents in it one after the
 * other, cells of a row with tabs between; `undefined` when it can't be unpacked or is too large to look through.
 */
export function officeText(bytes: Uint8Array): DocumentText | undefined {
  try {
    return read(bytes, 0, { left: UNPACKED_LIMIT });
  } catch {
    return undefined;
  }
}
