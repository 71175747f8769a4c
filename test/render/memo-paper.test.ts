import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { writeDocx } from '../../src/render/docx.ts';
import { writeHtml } from '../../src/render/html.ts';
import type { Document } from '../../src/views/document.ts';
import { axeFindings, hasBrowser, launch, watch } from '../support/browser.ts';
import { temporaryFolder } from '../support/io.ts';
import { registerOf } from '../support/register.ts';
import { convert, hasOffice } from '../support/soffice.ts';
import { options } from './documents.ts';
import { documentsOf, exampleRegister } from './views.ts';

const example = documentsOf(exampleRegister());
const memo = (name: 'memo-plan' | 'memo-month' | 'memo-year'): Document => example[name] as Document;
const thai = options({ digits: 'thai' });
const NAMES = ['memo-plan', 'memo-month', 'memo-year'] as const;

const partsOf = async (document: Document) => {
  const files = unzipSync(await writeDocx(document, thai));
  return (name: string) => strFromU8(files[`word/${name}.xml`] ?? new Uint8Array());
};

/** Twelve measures whose cells begin and end with marks, so that a row torn in two is seen. */
const marked = (): Document => {
  const measures = Array.from({ length: 12 }, (_, index) => {
    const id = `${index + 11}`;
    const step = (part: string) =>
      `  - {id: ${part}, title: ${part.toUpperCase()}${id}${part.toUpperCase()} จัดทำหลักเกณฑ์และประกาศให้ทราบทั่วกันทุกสำนัก/กอง, kind: milestone, start: 2564-10, due: 2565-03}`;
    const steps = ['a', 'b', 'c', 'd', 'z'].map(step).join('\n');
    return [
      `2565/measures/m${id}.yaml`,
      `id: m${id}\ntitle: T${id}T มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน\noffices: [all]\noversight: V${id}V\nsteps:\n${steps}\n`,
    ];
  });
  const plan = 'year: 2565\ngaps: []\nsigners: {analyst: somying, mayor: mayor}\n';
  return documentsOf(registerOf({ '2565/plan.yaml': plan, ...Object.fromEntries(measures) }))['memo-plan'] as Document;
};

describe.each(NAMES)('%s in Word', (name) => {
  test('is official paper: margins, first lines, sizes of title, labels and body, nothing justified', async () => {
    const part = await partsOf(memo(name));
    const body = part('document');
    for (const margin of body.match(/<w:pgMar [^>]*>/g) ?? ['none']) {
      for (const side of ['w:left="1701"', 'w:right="1134"', 'w:top="1417"', 'w:bottom="1134"']) {
        expect(margin).toContain(side);
      }
    }
    // 2.5 cm, and half points: 29, 20 and 16 points.
    expect(body).toContain('<w:ind w:firstLine="1417"/>');
    expect(body).toMatch(/<w:sz w:val="58"\/><w:szCs w:val="58"\/><\/w:rPr><w:t [^>]*>บันทึกข้อความ</);
    expect(body).toMatch(/<w:szCs w:val="40"\/><\/w:rPr><w:t [^>]*>ส่วนราชการ</);
    expect(part('styles')).toMatch(/<w:szCs w:val="32"\/>/);
    expect(part('styles')).toMatch(/<w:rFonts [^>]*w:cs="TH SarabunPSK"/);
    expect(part('fontTable')).toContain('TH Sarabun New,Sarabun');
    expect(body).not.toMatch(/w:jc w:val="(both|distribute|thaiDistribute)"/);
    expect(body).toContain('w:leader="dot"');
    expect(body).toContain('<w:titlePg/>');
    expect(part('header1') + part('header2')).toContain('THAIARABIC');
  });

  test('leaves number and date blank, and 1.5 cm for an emblem', async () => {
    const text = (await partsOf(memo(name)))('document');
    expect(text).toMatch(/ลป ๗๓๔๐๑\/<\/w:t><\/w:r><w:r><w:tab\/>/);
    expect(text).toMatch(
      />วันที่<\/w:t><\/w:r><w:r><w:t [^>]*> {2}<\/w:t><\/w:r>(<w:r\/>|<w:r><w:t [^>]*\/><\/w:r>|<w:r><w:t [^>]*><\/w:t><\/w:r>)?<w:r><w:tab\/>/,
    );
    expect(text).toMatch(/<w:spacing w:line="850" w:lineRule="atLeast"\/>/);
  });

  test('splits no row and no signature; every table with a heading repeats it', async () => {
    const body = (await partsOf(memo(name)))('document');
    const tables = body.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
    const rows = body.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
    expect(rows.filter((row) => !row.includes('<w:cantSplit/>'))).toEqual([]);
    const signatures = tables.filter((table) => !table.includes('<w:tblHeader/>'));
    expect(signatures).toHaveLength(4);
    for (const signature of signatures) expect(signature.match(/<w:tr>/g)).toHaveLength(1);
    expect(tables.length).toBeGreaterThan(4);
  });

  test('is the same file twice', async () => {
    const twice = await Promise.all([writeDocx(memo(name), thai), writeDocx(structuredClone(memo(name)), thai)]);
    expect(Buffer.compare(Buffer.from(twice[0]), Buffer.from(twice[1]))).toBe(0);
  });
});

test('an emblem stands at the left, 1.5 cm high, as wide as its picture asks', async () => {
  const bytes = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAADElEQVR4nGNgYGAAAAAEAAH2FzhVAAAAAElFTkSuQmCC',
    'base64',
  );
  const [head, ...rest] = memo('memo-plan').blocks;
  if (head?.type !== 'letterhead') throw new Error('no letterhead');
  const emblem = { type: 'png', bytes, width: 2, height: 1 } as const;
  const document = { ...memo('memo-plan'), blocks: [{ ...head, emblem }, ...rest] };
  // 1.5 cm are 540,000 of the units that Word measures pictures in.
  const [, wide, high] = /<wp:extent cx="(\d+)" cy="(\d+)"/.exec((await partsOf(document))('document')) ?? [];
  expect(Number(high) / 540_000).toBeCloseTo(1, 1);
  expect(Number(wide) / Number(high)).toBeCloseTo(2, 1);
  expect(String(writeHtml(document, thai))).toContain('<img class="emblem" alt="" src="data:image/png;base64,iVBOR');
});

const hasPdfTools = spawnSync('pdftotext', ['-v'], { stdio: 'ignore' }).status === 0;

/** Letters and figures alone: a reader of PDFs gives the marks above and below them in any order. */
const letters = (text: string): string => text.replace(/\s|\p{M}/gu, '');

/** Each page as its lines stand. */
const linesOf = (file: string): string[] =>
  execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).split('\f').slice(0, -1);

/** The letters of each page. */
const pagesOf = (file: string): string[] => linesOf(file).map(letters);

describe.skipIf(!hasOffice || !hasPdfTools)('in LibreOffice', () => {
  test('the plan is a letter of two or three pages and its table; rows are whole, headings on every page', {
    timeout: 120_000,
  }, async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'plan.docx'), await writeDocx(memo('memo-plan'), thai));
    writeFileSync(join(folder, 'marked.docx'), await writeDocx(marked(), thai));
    writeFileSync(join(folder, 'month.docx'), await writeDocx(memo('memo-month'), thai));
    convert(folder, ['plan.docx', 'marked.docx', 'month.docx'], 'pdf', '.pdf');

    const month = linesOf(join(folder, 'month.pdf')).join();
    expect(month, 'a heading on one line').toMatch(/ข้อเสนอแนะ +หลักฐาน/);
    expect(month, 'the number of a step on one line').toMatch(/^ *๓\.๕ /m);
    expect(month, 'the number of an order on one line').toContain('๓๘๗/๒๕๖๔ ');

    const pages = pagesOf(join(folder, 'plan.pdf'));
    const attached = pages.findIndex((page) => page.includes(letters('ขั้นตอนหรือวิธีการ')));
    expect([2, 3]).toContain(attached);
    expect(pages.length).toBeLessThanOrEqual(attached + 3);
    expect(pages[0]).toContain('ลป๗๓๔๐๑/');
    expect(pages[0]).not.toMatch(/[0-9]/);
    expect(linesOf(join(folder, 'plan.pdf')).join(), 'no address parted at the end of a line').toContain(
      'https://www.nayang.example/',
    );
    for (const name of ['สมหญิง', 'สมศักดิ์', 'วนิดา', 'ประเสริฐ'].map(letters)) {
      const page = pages.find((each) => each.includes(name));
      expect(page?.slice(0, page.indexOf(name)), name).toMatch(/\.{20,}\((นาย|นาง|นางสาว)$/);
    }

    const sheets = pagesOf(join(folder, 'marked.pdf'));
    const ids = Array.from({ length: 12 }, (_, index) => String(index + 11));
    const pageWith = (mark: string) => sheets.findLastIndex((page) => page.includes(mark));
    for (const id of ids) {
      const marks = [`T${id}T`, `A${id}A`, `Z${id}Z`, `V${id}V`].map(pageWith);
      expect(new Set(marks).size, `row ${id}`).toBe(1);
      expect(sheets[marks[0] ?? -1], `heading over row ${id}`).toContain(letters('ขั้นตอนหรือวิธีการ'));
    }
    expect(new Set(ids.map((id) => pageWith(`V${id}V`))).size).toBeGreaterThan(2);
  });
});

describe.skipIf(!hasBrowser)('in a browser', () => {
  test('memos print on A4, tables across on sheets laid across; axe finds nothing on screens', {
    timeout: 60_000,
  }, async () => {
    const browser = await launch();
    try {
      for (const name of NAMES) {
        const file = join(temporaryFolder(), `${name}.html`);
        writeFileSync(file, writeHtml(memo(name), thai));
        for (const width of [360, 1280]) {
          const page = await browser.newPage({ viewport: { width, height: 800 } });
          const trouble = watch(page);
          await page.goto(pathToFileURL(file).href);
          expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth'), name).toBeLessThanOrEqual(0);
          expect(await axeFindings(page), name).toEqual([]);
          expect(trouble, name).toEqual([]);
          if (width === 1280) {
            const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true })).toString('latin1');
            const boxes = (pdf.match(/\/MediaBox\s*\[[^\]]*\]/g) ?? []).map((box) =>
              (box.match(/[\d.]+/g) ?? []).slice(2).map((side) => Math.round(Number(side))),
            );
            expect(boxes.length, name).toBeGreaterThan(2);
            expect(boxes[0]).toEqual([595, 842]);
            for (const box of boxes) expect([...box].sort((a, b) => a - b)).toEqual([595, 842]);
          }
          await page.close();
        }
      }
    } finally {
      await browser.close();
    }
  });
});
