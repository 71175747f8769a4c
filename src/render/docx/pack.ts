import { Document as WordDocument, type ISectionOptions, LineRuleType, Packer } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Style } from '../format.ts';
import { safe } from '../../text/width.ts';
import { LETTER_FONT, FONT_TABLE, LANGUAGE, SIZES } from './fonts.ts';
import { numbering } from './numbering.ts';

const heading = (size: number) => ({
  run: { font: LETTER_FONT, size, bold: true, color: '000000' },
  paragraph: { spacing: { before: 240, after: 80 }, keepNext: true, keepLines: true },
});

/** The file's own properties without any date: equal input is equal bytes. */
const withoutDates = (core: string): string => core.replace(/<dcterms:\w+[^>]*>[^<]*<\/dcterms:\w+>/g, '');
const withThai = (settings: string): string =>
  settings.replace('</w:compat>', '</w:compat><w:themeFontLang w:val="en-US" w:bidi="th-TH"/>');

/** Parts of a Word file that are not as the package writes them: their new text from the old. */
const CHANGED: Readonly<Record<string, (text: string) => string>> = {
  'docProps/core.xml': withoutDates,
  'word/settings.xml': withThai,
  'word/fontTable.xml': () => FONT_TABLE,
};
/** The earliest time that a zip can carry; fflate reads it in the machine's own time zone, as zip files do. */
const FIRST_TIME = '1980-01-01T00:00:00';

/** The same file packed anew, its parts changed, all of one time: equal content is equal bytes. */
function repacked(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, change] of Object.entries(CHANGED))
    parts[name] = strToU8(change(strFromU8(parts[name] ?? new Uint8Array())));
  return zipSync(parts, { mtime: FIRST_TIME, level: 6 });
}

/** A Word file of these sections, in the font and size of official letters; equal sections give equal bytes. */
export async function packDocx(
  title: string,
  sections: readonly ISectionOptions[],
  style: Pick<Style, 'digits'>,
): Promise<Uint8Array> {
  const file = new WordDocument({
    title: safe(title),
    creator: 'ita',
    lastModifiedBy: 'ita',
    styles: {
      default: {
        document: {
          run: { font: LETTER_FONT, size: SIZES.body, language: LANGUAGE },
          paragraph: { spacing: { before: 0, after: 0, line: 240, lineRule: LineRuleType.AUTO } },
        },
        title: heading(SIZES.title),
        heading1: heading(SIZES.title),
        heading2: heading(SIZES.heading),
        heading3: heading(SIZES.subheading),
      },
    },
    numbering: numbering(style),
    sections,
  });
  return repacked(await Packer.pack(file, 'uint8array'));
}
