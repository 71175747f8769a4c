import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { brokenBytes } from './break-text.mjs';
import { awkward } from './values.mjs';

const xml = (text) => text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign]);
const FILLINGS = [
  'อยู่ระหว่างดำเนินการ',
  'ดำเนินการแล้วเสร็จ',
  'In progress',
  'ทำแล้ว',
  '4 มี.ค. 2565',
  '2565-03-04',
  'นางสาวสอง ตัวอย่าง',
];

/** The cells that are filled in: of an office's form, and of the workbook of a plan. */
export const CELLS = { form: /^(?:[I-O][0-9]+|D[56])$/, plan: /^[A-L](?:[4-9]|1[0-9])$/ };

/** A form as an office might send it back: filled in well or badly, its sheets changed, the file damaged. */
export function filledIn(form, random, isFilled) {
  const parts = unzipSync(form);
  const fills = random.pick([0, 0.02, 0.1, 0.4]);
  const sheets = Object.keys(parts).filter((part) => part.startsWith('xl/worksheets/'));
  const damaged = random.chance(0.15) ? random.pick(sheets) : undefined;
  // The last sheet is the hidden one, in which a form says what it is.
  const hidden = random.chance(0.05) ? undefined : sheets.at(-1);
  for (const name of sheets.filter((sheet) => sheet !== hidden)) {
    let sheet = strFromU8(parts[name]).replace(
      /<c r="([A-Z]+[0-9]+)"([^>]*?)(?:\/>|>.*?<\/c>)/g,
      (cell, place, rest) => {
        if (!isFilled.test(place) || !random.chance(fills)) return cell;
        const style = / s="[0-9]+"/.exec(rest)?.[0] ?? '';
        if (random.chance(0.4))
          return `<c r="${place}"${style}><v>${random.pick([0, 40, 55.5, 100, 101, -1, 0.6, 1e300, 44624, 'x'])}</v></c>`;
        const text = random.chance(0.6) ? random.pick(FILLINGS) : awkward(random);
        return `<c r="${place}"${style} t="inlineStr"><is><t>${xml(text)}</t></is></c>`;
      },
    );
    if (name === damaged)
      sheet = brokenBytes(Buffer.from(sheet), random, [Buffer.from(sheet).toString('utf8')]).toString('utf8');
    parts[name] = strToU8(sheet);
  }
  if (random.chance(0.05)) delete parts[random.pick(Object.keys(parts))];
  return packed(parts, random);
}

function packed(parts, random) {
  const bytes = Buffer.from(zipSync(parts, { level: 1 }));
  return random.chance(0.1) ? brokenBytes(bytes, random, ['']) : bytes;
}

const HEADINGS = ['มาตรการ', 'ขั้นตอนหรือวิธีการ', 'ผู้รับผิดชอบ', 'ระยะเวลา', 'การกำกับติดตาม'];
const ROW = ['๑. แต่งตั้งคณะทำงาน', '- ยกร่างคำสั่ง', 'สำนักปลัด/ ทุกกอง', 'ต.ค. 64 - มี.ค. 65', 'รายงานทุกเดือน'];
const MERGES = [
  '',
  '',
  '',
  '<w:vMerge/>',
  '<w:vMerge w:val="restart"/>',
  '<w:gridSpan w:val="2"/>',
  '<w:gridSpan w:val="-1"/>',
];

/** A Word document with a table of measures, its columns, cells and tags in disorder. */
export function wordTable(random) {
  const columns = random.some([0, 1, 2, 3, 4], 0.9);
  const row = (texts) => {
    const cells = texts.map((text) => {
      const lines = random.chance(0.1) ? [text, awkward(random)] : [random.chance(0.15) ? awkward(random) : text];
      const paragraphs = lines.map((line) => `<w:p><w:r><w:t>${xml(line)}</w:t></w:r></w:p>`).join('');
      return `<w:tc><w:tcPr>${random.pick(MERGES)}</w:tcPr>${paragraphs}</w:tc>`;
    });
    return `<w:tr>${cells.join('')}</w:tr>`;
  };
  const rows = Array.from({ length: random.int(6) }, () => row(columns.map((column) => ROW[column])));
  const body = `<w:tbl>${row(columns.map((column) => HEADINGS[column]))}${rows.join('')}</w:tbl>`;
  const text = `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
  const bytes = random.chance(0.2) ? brokenBytes(Buffer.from(text), random, [text]) : strToU8(text);
  return packed({ 'word/document.xml': bytes }, random);
}
