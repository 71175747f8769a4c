import { strFromU8, unzipSync } from 'fflate';

/** The most that is unpacked of one file, in bytes: a small file can hold a very large one. */
const UNPACKED_LIMIT = 64 * 1024 * 1024;
/** What ends a line of text: a paragraph, a cell, a string of a workbook, a field of the properties. */
const LINE_END =
  /<\/(?:[a-z]+:)?(?:p|h|c|si|row|comment|table-cell|creator|title|subject|description|lastModifiedBy)>/gi;
/** Where a link of a document leads: in its relations, or in its text. */
const LINK = /<[^>]*? (?:Target|xlink:href)="([^"]*)"/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const entity = (whole: string, name: string): string => {
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  if (!name.startsWith('#')) return ENTITIES[name] ?? whole;
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
};

const wordsOf = (xml: string): string =>
  xml
    .replace(LINK, '\n$1\n<')
    .replace(LINE_END, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(#?\w+);/g, entity);

/**
 * What an office document (docx, xlsx, pptx, odt, ods, odp) says, its parts one after the other; `undefined` when it
 * can't be unpacked or is too large to look through.
 */
export function officeText(bytes: Uint8Array): string | undefined {
  let total = 0;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!/\.(?:xml|rels)$/i.test(name)) return false;
        total += originalSize;
        if (total > UNPACKED_LIMIT) throw new RangeError('too large');
        return true;
      },
    });
    return Object.values(parts)
      .map((part) => wordsOf(strFromU8(part)))
      .join('\n');
  } catch {
    return undefined;
  }
}
