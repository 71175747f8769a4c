import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { type Day, readDay } from '../../src/model/be-date.ts';
import { type Month, parseMonth } from '../../src/model/month.ts';
import { renderSite } from '../../src/render/public/site.ts';
import { FORMATS } from '../../src/render/render.ts';
import { publicRegister } from '../../src/views/public/public-register.ts';
import { siteView } from '../../src/views/public/site.ts';
import { WORDS } from '../../src/words/words.ts';
import { options } from './documents.ts';
import { documentsOf, exampleRegister } from './views.ts';

type Digits = 'thai' | 'arabic';

const register = exampleRegister();
const documents = Object.entries(documentsOf(register));

/** What a page shows: no styles, no markup, no values of attributes. */
const shownInHtml = (html: string): string =>
  html
    .replace(/<style>.*?<\/style>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&(?:#\d+|\w+);/g, ' ');

const xmlOf = (bytes: Uint8Array, name: RegExp): string =>
  Object.entries(unzipSync(bytes))
    .flatMap(([file, content]) => (name.test(file) ? [strFromU8(content)] : []))
    .join('\n');

/** The words of a Word file, a paragraph a line. */
const shownInDocx = (bytes: Uint8Array): string =>
  xmlOf(bytes, /^word\/(document|header\d*|footer\d*)\.xml$/)
    .replace(/<w:instrText[^>]*>.*?<\/w:instrText>/gs, '')
    .replace(/<\/w:p>|<w:br\/>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&(?:#\d+|\w+);/g, ' ');

/** The texts of a workbook, and of its numbers the formats that are not in these digits. */
function shownInXlsx(bytes: Uint8Array, digits: Digits): string {
  const styles = xmlOf(bytes, /^xl\/styles\.xml$/);
  const formats = new Map(
    [...styles.matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/g)].map(([, id, code]) => [id, code ?? '']),
  );
  const looks = [...(/<cellXfs.*<\/cellXfs>/s.exec(styles)?.[0] ?? '').matchAll(/<xf numFmtId="(\d+)"/g)];
  const numbers = [...xmlOf(bytes, /^xl\/worksheets\//).matchAll(/<c r="\w+"( t="\w+")?(?: s="(\d+)")?><v>/g)];
  const wrong = numbers.flatMap(([, type, look]) => {
    if (type !== undefined) return [];
    const format = formats.get(looks[Number(look)]?.[1] ?? '') ?? '';
    return /\[\$-D0[07]/.test(format) === (digits === 'thai') ? [] : [` 1${format.replace(/./g, '')} `];
  });
  const texts = xmlOf(bytes, /^xl\/sharedStrings\.xml$/)
    .replace(/<\/si>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&(?:#\d+|\w+);/g, ' ');
  return texts + wrong.join('');
}

/** Tokens that have Arabic digits and are no id, code, address, path, telephone or date for machines. */
const strayArabic = (shown: string): string[] =>
  [...shown.matchAll(/[^\s\u0e00-\u0e7f()“”"'│|,;…·•]*[0-9][^\s\u0e00-\u0e7f()“”"'│|,;…·•]*/g)]
    .map(([token]) => token)
    .filter((token) => !/[A-Za-z]|\d-|-\d|\d:|:\d|\d\/$|^\d{4}\//.test(token));

const strayThai = (shown: string): string[] => [...shown.matchAll(/\S*[๐-๙]\S*/g)].map(([token]) => token);

const stray = { thai: strayArabic, arabic: strayThai } as const;

async function shown(name: 'text' | 'markdown' | 'html' | 'docx' | 'xlsx', at: number, digits: Digits) {
  const write = await FORMATS[name].load();
  // So wide that no id is broken in two.
  const bytes = await write(documents[at]?.[1] as never, options({ digits, width: 600 }));
  if (typeof bytes === 'string') return name === 'html' ? shownInHtml(bytes) : bytes;
  return name === 'docx' ? shownInDocx(bytes) : shownInXlsx(bytes, digits);
}

describe.each(['thai', 'arabic'] as const)('in %s digits', (digits) => {
  test.each(['text', 'markdown', 'html', 'docx', 'xlsx'] as const)('every number that %s shows', async (name) => {
    let figures = 0;
    for (const [at, [view]] of documents.entries()) {
      const said = await shown(name, at, digits);
      expect(stray[digits](said), view).toEqual([]);
      figures += said.match(digits === 'thai' ? /[๐-๙]/g : /[0-9]/g)?.length ?? 0;
    }
    expect(figures).toBeGreaterThan(500);
  });

  test('every number that the public pages show, their charts too', async () => {
    const asOf = readDay('2565-10-20').day as Day;
    const context = { asOf, filesRead: 9, errors: 0, warnings: 0, digests: [] };
    const month = parseMonth('2565-09')?.month as Month;
    const site = siteView(
      publicRegister(register, asOf),
      { year: 2565, month, available: new Set() },
      WORDS.th,
      context,
    );
    const files = await renderSite({ ...site, downloads: [] }, options({ digits }));
    for (const [file, bytes] of files) {
      if (file.endsWith('.html')) expect(stray[digits](shownInHtml(new TextDecoder().decode(bytes))), file).toEqual([]);
    }
    expect(files.size).toBeGreaterThan(20);
  });
});
