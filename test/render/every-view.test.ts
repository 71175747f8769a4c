import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { tableKeys } from '../../src/render/figure-table.ts';
import { type Format, FORMATS } from '../../src/render/render.ts';
import type { Document } from '../../src/views/document.ts';
import { hostile, options } from './documents.ts';
import { documentsOf, exampleRegister, hostileRegister, largeRegister, minimalRegister } from './views.ts';

const views = {
  minimal: documentsOf(minimalRegister()),
  example: documentsOf(exampleRegister()),
  large: documentsOf(largeRegister()),
};
const formats = Object.keys(FORMATS) as Format[];

async function written(format: Format, document: Document, digits: 'thai' | 'arabic' = 'arabic') {
  // A paper without measures has no table of them: `ita` says so before it writes CSV.
  if (format === 'csv' && !tableKeys(document).includes(document.mainTable)) return 'no table';
  const write = await FORMATS[format].load();
  return write(document, options({ digits }));
}
/** The same again, ten years later. */
async function writtenLater(format: Format, document: Document) {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2036-07-08T09:10:11Z') });
  return written(format, structuredClone(document));
}
afterEach(() => {
  vi.useRealTimers();
});
const bytes = (content: string | Uint8Array) => Buffer.from(content).toString('base64');

/** The parts of an office file that hold what people read. */
function parts(content: string | Uint8Array): string[] {
  const files = unzipSync(content as Uint8Array);
  return Object.entries(files).flatMap(([name, file]) => (/\.(xml|rels)$/.test(name) ? [strFromU8(file)] : []));
}

describe.each(formats)('%s', (format) => {
  test.each(['minimal', 'example', 'large'] as const)(
    'writes every view of a %s register, twice the same',
    async (key) => {
      for (const [name, document] of Object.entries(views[key])) {
        vi.useRealTimers();
        const first = await written(format, document);
        expect(first.length, name).toBeGreaterThan(0);
        if (key !== 'large' || name === 'month')
          expect(bytes(await writtenLater(format, document)), name).toBe(bytes(first));
      }
    },
  );
});

const attacked: Record<string, Document> = { ...documentsOf(hostileRegister()), sample: hostile };

describe('data that attacks', () => {
  test('the register holds the attacks, so that the views show them', () => {
    expect(JSON.stringify(attacked.month?.data)).toContain('owned');
  });

  test.each(['text', 'markdown', 'csv', 'html'] as const)(
    '%s has no controls and no marks that turn',
    async (format) => {
      for (const document of Object.values(attacked)) {
        const output = String(await written(format, document));
        expect(/[^\P{Cc}\n\r]|\p{Bidi_Control}|\p{Cs}/u.exec(output)).toBeNull();
      }
    },
  );

  test('html keeps it as text: no element, attribute or address comes from it', async () => {
    for (const document of Object.values(attacked)) {
      const output = String(await written('html', document));
      const tags = output.match(/<[a-zA-Z!/?][^>]*>/g) ?? [];
      expect(tags.filter((tag) => /^<\/?(script|img|iframe|a|link|base|form|object)\b/i.test(tag))).toEqual([]);
      expect(tags.filter((tag) => /\s(on\w+|style|href|src)=/i.test(tag))).toEqual([]);
      expect(output).toContain("default-src 'none'");
    }
  });

  test('xlsx has no formula, no link and no character that XML forbids', async () => {
    for (const document of Object.values(attacked)) {
      const all = parts(await written('xlsx', document)).join('\n');
      expect(/<f[ >]|<hyperlink|externalLink|<ddeLink/.exec(all)).toBeNull();
      expect(/[^\P{Cc}\n\r\t]|\p{Cs}|\p{Bidi_Control}/u.exec(all)).toBeNull();
      expect(all).not.toMatch(/(?<!_x005F)_x0041_/);
    }
  });

  test('docx has no field but the number of the page, no link and no character that XML forbids', async () => {
    for (const document of Object.values(attacked)) {
      const all = parts(await written('docx', document)).join('\n');
      const fields = all.match(/<w:instrText[^>]*>[^<]*/g) ?? [];
      expect(fields.filter((field) => !field.endsWith('>PAGE'))).toEqual([]);
      expect(/<w:hyperlink|TargetMode="External"/.exec(all)).toBeNull();
      expect(/[^\P{Cc}\n\r\t]|\p{Cs}|\p{Bidi_Control}/u.exec(all)).toBeNull();
    }
  });
});
