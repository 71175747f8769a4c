import { dayText } from '../../model/be-date.ts';
import { monthText } from '../../model/month.ts';
import type { CellFindingWords } from '../catalogue.ts';
import { findingText } from '../finding-text.ts';
import { typeName } from './finding-names.ts';
import { privateKinds } from './findings-text.ts';
import { meant } from './phrases.ts';
import { views } from './views.ts';

const statuses: Readonly<Record<string, string>> = views.status;
const statusWord = (status: string): string => statuses[status] ?? status;
const kindWord = (kind: string): string => (views.kind as Readonly<Record<string, string>>)[kind] ?? kind;

const types: Readonly<Record<string, string>> = {
  string: 'พิมพ์ข้อความ',
  number: 'พิมพ์ตัวเลขล้วน ไม่ใส่ % หรือหน่วย เช่น 60',
  integer: 'พิมพ์จำนวนเต็มล้วน ไม่ใส่หน่วย เช่น 48',
};

const formats: Readonly<Record<string, readonly [name: string, remedy: string]>> = {
  month: ['เดือน', 'พิมพ์เดือนและปี พ.ศ. เช่น มี.ค. 2565'],
  date: ['วันที่', 'พิมพ์วัน เดือน ปี พ.ศ. เช่น 4 มี.ค. 2565'],
  id: ['รหัส', 'ใช้ a–z 0–9 และ - เท่านั้น ขึ้นต้นด้วยตัวอักษร เช่น m3'],
  url: ['ลิงก์', 'พิมพ์ให้เต็ม ขึ้นต้นด้วย https:// http:// หรือ mailto:'],
  file: ['ชื่อแฟ้ม', 'พิมพ์ที่อยู่นับจากโฟลเดอร์ข้อมูล คั่นด้วย / เช่น 2565/evidence/order.pdf'],
  item: ['รายการเปิดเผยข้อมูล', 'พิมพ์รหัสรายการ เช่น O42'],
};

const choose = (cell: string) => `เลือกจากรายการในช่อง "${cell}"`;

/** What codes say of a cell of a spreadsheet: by the heading of its column, not by the key of a file. */
export const cellFindings: CellFindingWords = {
  'wrong-type': ({ expected, found }, cell) =>
    findingText(`ช่อง "${cell}" ต้องเป็น${typeName(expected)} แต่พบ${typeName(found)}`, types[expected]),
  'missing-key': ({ key }, cell) =>
    findingText(
      `ช่อง "${cell}" ว่าง ซึ่งต้องกรอก`,
      key === 'status' ? 'เลือกสถานะจากรายการ หรือลบค่าในช่องสีเหลืองทั้งแถวถ้ายังไม่รายงานขั้นตอนนี้' : 'กรอกช่องนี้',
    ),
  'unknown-key': ({ ofKind }, cell) =>
    ofKind === undefined
      ? findingText(`ไม่ใช้ช่อง "${cell}" ที่นี่`, 'ลบค่าในช่องนี้')
      : findingText(`ขั้นตอนชนิด${kindWord(ofKind)}ไม่ใช้ช่อง "${cell}"`, 'ลบค่าในช่องนี้ หรือแก้ชนิดของขั้นตอน'),
  'unknown-value': ({ value, near, known }, cell) =>
    findingText(`"${value}" ไม่ใช่ค่าของช่อง "${cell}"${meant(near)}`, `ใช้ได้: ${known.join(' · ')}`),
  'wrong-format': ({ value, format, suggestion }, cell) => {
    const [name, remedy] = formats[format] ?? [`ช่อง "${cell}"`, undefined];
    return findingText(`"${value}" ไม่อยู่ในรูปของ${name}${meant(suggestion)}`, remedy);
  },
  'out-of-range': ({ bound, value, limit }, cell) => {
    switch (bound) {
      case 'min':
        return findingText(`ช่อง "${cell}" เป็น ${value} ต้องไม่น้อยกว่า ${limit}`);
      case 'max':
        return findingText(`ช่อง "${cell}" เป็น ${value} ต้องไม่เกิน ${limit}`);
      case 'above':
        return findingText(`ช่อง "${cell}" เป็น ${value} ต้องมากกว่า ${limit}`);
      case 'share':
        return findingText(
          `ช่อง "${cell}" เป็น ${value} ต้องไม่น้อยกว่า ${limit} โปรแกรมตารางคำนวณเก็บร้อยละ 60 เป็น 0.6 เมื่อพิมพ์เครื่องหมาย %`,
          'พิมพ์ร้อยละเป็นจำนวน 1–100 ไม่ใส่เครื่องหมาย % เช่น 60',
        );
      case 'max-length':
        return findingText(`ช่อง "${cell}" ต้องยาวไม่เกิน ${limit} ตัวอักษร`, 'พิมพ์ให้สั้นลง และเก็บรายละเอียดไว้เป็นหลักฐาน');
      case 'unique':
        return findingText(`"${value}" ซ้ำในช่อง "${cell}"`, 'เหลือไว้เพียงรายการเดียว');
      default:
        return findingText(`ช่อง "${cell}" ว่าง ซึ่งต้องกรอก`, 'กรอกช่องนี้');
    }
  },
  'todo-value': (_, cell) => findingText(`ช่อง "${cell}" ยังไม่ได้กรอก`, 'พิมพ์ค่าจริงแทน TODO'),
  'text-says-nothing': ({ value }, cell) =>
    findingText(
      value === '' ? `ช่อง "${cell}" มีแต่ช่องว่าง` : `ช่อง "${cell}" เป็น "${value}" ซึ่งไม่มีความหมาย`,
      'พิมพ์ข้อความ หรือเว้นว่าง',
    ),
  'private-data': ({ what }, cell) =>
    findingText(
      `ช่อง "${cell}" มี${privateKinds[what]} ซึ่งห้ามเปิดเผยต่อสาธารณะ`,
      'ลบออกจากช่องนี้ ใช้หมายเลข อีเมล หรือบัญชีของหน่วยงานแทน',
    ),
  'unknown-officer': ({ value, near }, cell) =>
    findingText(
      `ไม่มี "${value}" ในรายชื่อของช่อง "${cell}"${meant(near)}`,
      `${choose(cell)} ถ้าไม่มีชื่อ ให้เพิ่มเจ้าหน้าที่ในข้อมูลแล้วสร้างแบบใหม่`,
    ),
  'officer-not-in-post': ({ day }, cell) =>
    findingText(`ผู้ที่ระบุในช่อง "${cell}" ไม่ได้ดำรงตำแหน่งในวันที่ ${dayText(day)}`, 'เลือกผู้ที่ดำรงตำแหน่งในวันนั้น หรือแก้ข้อมูลเจ้าหน้าที่'),
  'officer-of-other-office': (_, cell) =>
    findingText(`ผู้ที่ระบุในช่อง "${cell}" สังกัดสำนัก/กองอื่น`, 'เลือกเจ้าหน้าที่ของสำนัก/กองนี้ หรือแก้ข้อมูลเจ้าหน้าที่'),
  'done-without-result': (_, cell) =>
    findingText(
      `ขั้นตอนนี้แล้วเสร็จ แต่ช่อง "${cell}" ไม่บอกผลเป็นรูปธรรม`,
      'พิมพ์ว่าทำอะไร ได้อะไร เมื่อใด เช่น ประกาศใช้หลักเกณฑ์แล้วเมื่อวันที่ 15 มีนาคม 2565',
    ),
  'done-without-evidence': (_, cell) =>
    findingText(`ขั้นตอนนี้แล้วเสร็จ แต่ช่อง "${cell}" ว่าง`, 'พิมพ์ชื่อหลักฐาน กับลิงก์หรือชื่อแฟ้มของหลักฐาน'),
  'status-contradicts-percent': ({ status, percent, target, unit }) =>
    target === undefined
      ? findingText(
          `สถานะ "${statusWord(status)}" ขัดกับร้อยละ ${percent}`,
          `"${statusWord('not-started')}" คือ 0, "${statusWord('in-progress')}" คือ 1–99, "${statusWord('done')}" คือ 100 หรือเว้นว่าง`,
        )
      : findingText(
          `สถานะ "${statusWord(status)}" ขัดกับจำนวน ${percent} จากเป้าหมาย ${target}${unit === undefined ? '' : ` ${unit}`}`,
          `"${statusWord('not-started')}" คือ 0, "${statusWord('done')}" คือครบตามเป้าหมาย นอกนั้นเป็น "${statusWord('in-progress')}"`,
        ),
  'value-does-not-fit': ({ kind, missing }, cell) =>
    missing
      ? findingText(`ขั้นตอนนี้ต้องกรอกช่อง "${cell}"`, 'พิมพ์ผลสะสมตั้งแต่เริ่มจนถึงสิ้นเดือน')
      : findingText(
          `ขั้นตอนชนิด${kindWord(kind)}ไม่ใช้ช่อง "${cell}"`,
          kind === 'recurring' ? `ลบค่าในช่องนี้ เลือกสถานะ "${statusWord('done')}" เมื่อทำแล้วในรอบนี้` : 'ลบค่าในช่องนี้',
        ),
  'progress-goes-back': ({ of, before, now, month }, cell) => {
    const word = of === 'status' ? statusWord : (value: string) => value;
    return findingText(
      `ช่อง "${cell}" ถอยจาก ${word(before)} (${monthText(month)}) เป็น ${word(now)} ทั้งที่เป็นผลสะสม`,
      'พิมพ์ผลสะสมตั้งแต่เริ่ม หรือแก้รายงานเดือนก่อน',
    );
  },
  'result-repeated': ({ month }, cell) =>
    findingText(
      `ช่อง "${cell}" เหมือนเดือน ${monthText(month)} ทุกคำ ทั้งที่ยังดำเนินการอยู่`,
      'พิมพ์สิ่งที่ทำในเดือนนี้ หรือเหตุที่ไม่ได้ทำในช่องปัญหา/อุปสรรค',
    ),
  'step-not-reported': () => findingText('ขั้นตอนนี้ยังไม่ได้รายงาน', `เลือก "${statusWord('not-started')}" หรือสถานะจริง`),
  'entry-counts-nowhere': ({ month, why }) =>
    findingText(
      `${
        {
          'not-yet': `ขั้นตอนนี้ยังไม่อยู่ในแผนของเดือน ${monthText(month)}`,
          cancelled: `ขั้นตอนนี้ยกเลิกแล้วในเดือน ${monthText(month)}`,
          'other-month': `สำนัก/กองนี้ไม่ได้รับผิดชอบขั้นตอนนี้ในเดือน ${monthText(month)}`,
        }[why]
      } แถวนี้จึงไม่มีผลต่อตัวเลขใด`,
      'ลบค่าในแถวนี้',
    ),
  'step-of-other-office': () => findingText('ขั้นตอนนี้ไม่ใช่ของสำนัก/กองนี้', 'ลบค่าในแถวนี้ หรือเพิ่มสำนัก/กองนี้ในมาตรการ'),
  'cancelled-in-report': (_, cell) =>
    findingText(
      `ช่อง "${cell}" บอกว่ายกเลิก แต่การยกเลิกทำได้ด้วยการปรับแผนเท่านั้น`,
      'เลือกสถานะจริง และปรับแผนของมาตรการ (ita amend)',
    ),
  'report-contradicts-closing': ({ month, closed }, cell) =>
    findingText(
      `ปิดเดือน ${monthText(month)} ในวันที่ ${dayText(closed)} ว่ายังไม่ส่งรายงานนี้ แต่ช่อง "${cell}" เป็นวันก่อนนั้น`,
      `แก้ช่อง "${cell}" หรือใช้คำสั่ง ita reopen --month ${monthText(month)} แล้วปิดใหม่`,
    ),
};
