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

/** A form as an office might send it back: filled in well or badly, its sheets changed, the file damaged. */
export function filledIn(form, random) {
  const parts = unzipSync(form);
  const fills = random.pick([0.02, 0.1, 0.4]);
  for (const name of Object.keys(parts).filter((part) => part.startsWith('xl/worksheets/'))) {
    let sheet = strFromU8(parts[name]).replace(
      /<c r="([I-O][0-9]+|D[56])"([^>]*?)(?:\/>|>.*?<\/c>)/g,
      (cell, place, rest) => {
        if (!random.chance(fills)) return cell;
        const style = / s="[0-9]+"/.exec(rest)?.[0] ?? '';
        if (random.chance(0.4))
          return `<c r="${place}"${style}><v>${random.pick([0, 40, 55.5, 100, 101, -1, 0.6, 1e300, 44624, 'x'])}</v></c>`;
        const text = random.chance(0.6) ? random.pick(FILLINGS) : awkward(random);
        return `<c r="${place}"${style} t="inlineStr"><is><t>${xml(text)}</t></is></c>`;
      },
    );
    if (random.chance(0.15))
      sheet = brokenBytes(Buffer.from(sheet), random, [Buffer.from(sheet).toString('utf8')]).toString('utf8');
    parts[name] = strToU8(sheet);
  }
  if (random.chance(0.05)) delete parts[random.pick(Object.keys(parts))];
  const bytes = Buffer.from(zipSync(parts, { level: 1 }));
  return random.chance(0.1) ? brokenBytes(bytes, random, ['']) : bytes;
}
