import type { CodeArgs, ValueFormat } from '../../model/code-args.ts';
import { isNotForWindows } from '../../model/id.ts';
import { KEY_EXAMPLES } from '../key-examples.ts';
import { findingText } from '../finding-text.ts';
import type { FindingWords } from '../catalogue.ts';
import { typeName } from './finding-names.ts';
import { meant } from './phrases.ts';

const formats: Readonly<Record<ValueFormat, readonly [name: string, remedy: string]>> = {
  month: ['เดือน', 'เขียนปี พ.ศ.-เดือน เช่น 2565-02'],
  date: ['วันที่', 'เขียนปี พ.ศ.-เดือน-วัน เช่น 2565-03-04'],
  id: ['รหัส', 'ใช้ a–z 0–9 และ - เท่านั้น ขึ้นต้นด้วยตัวอักษร เช่น m3'],
  'step-ref': ['การอ้างขั้นตอน', 'เขียน มาตรการ/ขั้นตอน เช่น m3/criteria'],
  url: ['ลิงก์', 'เขียนให้เต็ม ขึ้นต้นด้วย https:// http:// หรือ mailto:'],
  email: ['อีเมล', 'เขียนอีเมลของหน่วยงาน เช่น saraban@nayang.example'],
  file: ['ที่อยู่แฟ้ม', 'เขียนนับจากโฟลเดอร์ข้อมูล คั่นด้วย / เช่น evidence/order.pdf'],
  sha256: ['รหัส SHA-256', 'เขียนเลขฐานสิบหก 64 ตัว (0–9 a–f) หรือใช้ ita publish --check-evidence'],
  item: ['รายการเปิดเผยข้อมูล', 'เขียนรหัสรายการ เช่น O42'],
  'item-group': ['รหัสตัวชี้วัดย่อย', 'เขียนเลขในเครื่องหมายคำพูด เช่น "10.2"'],
  code: ['รหัสข้อตรวจพบ', 'เขียนรหัส เช่น gap-unanswered (ดูทั้งหมดด้วยคำสั่ง ita explain)'],
};

const reservedId = 'Windows สงวน con nul aux prn com1 และ lpt1 ไว้สำหรับอุปกรณ์ โปรดตั้งรหัสอื่น';

const bounds: Readonly<Record<CodeArgs['out-of-range']['bound'], (args: CodeArgs['out-of-range']) => string>> = {
  min: ({ key, value, limit }) => `${key} เป็น ${value} ต้องไม่น้อยกว่า ${limit}`,
  max: ({ key, value, limit }) => `${key} เป็น ${value} ต้องไม่เกิน ${limit}`,
  above: ({ key, value, limit }) => `${key} เป็น ${value} ต้องมากกว่า ${limit}`,
  share: ({ key, value, limit }) =>
    `${key} เป็น ${value} ต้องไม่น้อยกว่า ${limit} โปรแกรมตารางคำนวณเก็บร้อยละ 60 เป็น 0.6 เมื่อพิมพ์เครื่องหมาย %`,
  'min-items': ({ key, limit }) => `${key} ต้องมีอย่างน้อย ${limit} รายการ`,
  'min-length': ({ key, limit }) => (limit === '1' ? `${key} ว่าง ต้องมีข้อความ` : `${key} ต้องยาวอย่างน้อย ${limit} ตัวอักษร`),
  'max-length': ({ key, limit }) => `${key} ต้องยาวไม่เกิน ${limit} ตัวอักษร`,
  unique: ({ key, value }) => `"${value}" ซ้ำใน ${key}`,
};

const boundRemedies: Readonly<Partial<Record<CodeArgs['out-of-range']['bound'], string>>> = {
  share: 'พิมพ์ร้อยละเป็นจำนวน 1–100 ไม่ใส่เครื่องหมาย % เช่น 60',
  'min-items': 'เพิ่มรายการ หรือลบคีย์นี้ถ้าไม่จำเป็นต้องมี',
  'min-length': 'ใส่ข้อความ หรือลบคีย์นี้ถ้าไม่จำเป็นต้องมี',
  'max-length': 'เขียนให้สั้นลง และเก็บรายละเอียดไว้เป็นหลักฐาน',
  unique: 'เหลือไว้เพียงรายการเดียว',
};

const typeRemedies: Readonly<Record<string, (key: string) => string>> = {
  string: (key) => `เขียน ${key}: ตามด้วยข้อความ ถ้าเป็นตัวเลขให้ใส่เครื่องหมายคำพูด`,
  number: (key) => `เขียนตัวเลขล้วน ไม่ใส่ % หรือหน่วย เช่น ${key}: 60`,
  integer: (key) => `เขียนจำนวนเต็มล้วน ไม่ใส่หน่วย เช่น ${key}: 48`,
  array: (key) => (key === '' ? 'เขียนเป็นรายการ' : `เขียนเป็นรายการ เช่น ${key}: [ค่า, ค่า]`),
};

/** Codes of a value that does not fit its schema. */
export const shapeFindings = {
  'wrong-type': ({ expected, found, key }) =>
    findingText(
      `${key === '' ? 'แฟ้มนี้' : key} ต้องเป็น${typeName(expected)} แต่พบ${typeName(found)}`,
      typeRemedies[expected]?.(key),
    ),
  'missing-key': ({ key }) =>
    key === 'url'
      ? findingText('หลักฐานไม่มี file หรือ url', 'เพิ่ม file: หรือ url: อย่างใดอย่างหนึ่ง')
      : findingText(
          `ไม่มีคีย์ "${key}" ซึ่งต้องมี`,
          Object.hasOwn(KEY_EXAMPLES, key) ? `เพิ่มคีย์ เช่น ${key}: ${KEY_EXAMPLES[key]}` : `เพิ่ม ${key}:`,
        ),
  'unknown-key': ({ key, near, known, ofKind }) =>
    ofKind === undefined
      ? findingText(
          `ไม่รู้จักคีย์ "${key}"${meant(near)}`,
          near === undefined && known.length > 0 ? `คีย์ที่ใช้ได้คือ ${known.join(', ')}` : undefined,
        )
      : findingText(`ขั้นตอนชนิด ${ofKind} ไม่ใช้คีย์ "${key}"`, `ลบ ${key} หรือแก้ kind`),
  'unknown-value': ({ key, value, near, known }) =>
    findingText(`"${value}" ไม่ใช่ค่าของ ${key}${meant(near)}`, `ค่าที่ใช้ได้คือ ${known.join(', ')}`),
  'wrong-format': ({ value, format, suggestion }) => {
    const [name, usual] = formats[format];
    const remedy = format === 'id' && isNotForWindows(value) ? reservedId : usual;
    return findingText(`"${value}" ไม่อยู่ในรูปของ${name}${meant(suggestion)}`, remedy);
  },
  'out-of-range': (args) => findingText(bounds[args.bound](args), boundRemedies[args.bound]),
  'impossible-date': ({ value, leap }) =>
    leap
      ? findingText(
          `ไม่มีวันที่ ${value}: ปีนั้นกุมภาพันธ์มี 28 วัน`,
          `เขียน ${value.slice(0, 8)}28 หรือแก้ปี (ปีที่มีวันที่ 29 คือปีที่ พ.ศ. ลบ 543 แล้วเป็นปีอธิกสุรทิน)`,
        )
      : findingText(`ในปฏิทินไม่มี ${value}`, 'ตรวจเดือน (01–12) และวันสุดท้ายของเดือนนั้น'),
  'ce-year': ({ value, be }) => findingText(`${value} เป็นปี ค.ศ. จึงอ่านเป็น ${be}`, `เขียน ${be}`),
} satisfies Partial<FindingWords>;
