import { said } from '../said.ts';
import type { FindingWords } from '../catalogue.ts';

const again = 'สร้างแบบใหม่ด้วย ita form แล้วกรอกในแบบนั้น';

/** Codes of the spreadsheet form. */
export const form = {
  'form-month': ({ found, expected }) =>
    said(`แบบรายงานนี้เป็นของ "${found}" ไม่ใช่ "${expected}"`, `ใช้แบบรายงานของเดือนที่ต้องการ ${again}`),
  'form-changed': ({ what, expected, found }) => {
    if (what === 'sheet' && found === '') return said(`ไม่มีแผ่นงาน "${expected}" ของแบบรายงาน`, again);
    if (what === 'sheet') return said(`แผ่นงาน "${found}" ไม่ใช่ของแบบรายงาน`, 'ลบแผ่นงานนี้ หรือเปลี่ยนชื่อกลับเป็นชื่อเดิม');
    if (what === 'outside') return said(`"${found}" อยู่นอกตารางของแบบรายงาน`, 'ลบข้อความนี้ หรือย้ายไปไว้ในช่องสีเหลือง');
    const part = what === 'heading' ? 'หัวตาราง' : 'ข้อความของแบบ';
    return said(`${part}ถูกแก้เป็น "${found}"`, `แก้กลับเป็น "${expected}"`);
  },
  'form-row': ({ problem, step }) => {
    if (problem === 'missing') return said(`ไม่มีแถวของขั้นตอน ${step}`, `เลิกการลบแถว หรือ${again}`);
    if (problem === 'repeated') return said(`มีแถวของขั้นตอน ${step} มากกว่าหนึ่งแถว`, 'เหลือไว้แถวเดียว');
    return said('แถวนี้ไม่ได้อยู่ในแบบรายงาน', 'ลบแถวนี้ ขั้นตอนใหม่ต้องเพิ่มในแฟ้มของมาตรการก่อน');
  },
  'form-formula': ({ formula }) => said(`ช่องนี้เป็นสูตร ${formula}`, 'พิมพ์ค่าจริงแทนสูตร'),
  'form-merged': ({ range }) => said(`ผสานเซลล์ ${range}`, 'ยกเลิกการผสานเซลล์'),
} satisfies Partial<FindingWords>;
