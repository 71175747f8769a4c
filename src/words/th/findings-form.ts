import { findingText } from '../finding-text.ts';
import type { FindingWords } from '../catalogue.ts';

const again = 'สร้างแบบใหม่ด้วย ita form แล้วกรอกในแบบนั้น';

/** Codes of the spreadsheet form. */
export const formFindings = {
  'form-month': ({ found, expected }) =>
    findingText(`แบบรายงานนี้เป็นของ "${found}" ไม่ใช่ "${expected}"`, `ใช้แบบรายงานของเดือนที่ต้องการ ${again}`),
  'form-changed': ({ what, expected, found }) => {
    if (what === 'sheet' && found === '') return findingText(`ไม่มีแผ่นงาน "${expected}" ของแบบรายงาน`, again);
    if (what === 'sheet') return findingText(`แผ่นงาน "${found}" ไม่ใช่ของแบบรายงาน`, 'ลบแผ่นงานนี้ หรือเปลี่ยนชื่อกลับเป็นชื่อเดิม');
    if (what === 'outside') return findingText(`"${found}" อยู่นอกตารางของแบบรายงาน`, 'ลบข้อความนี้ หรือย้ายไปไว้ในช่องสีเหลือง');
    const part = what === 'heading' ? 'หัวตาราง' : 'ข้อความของแบบ';
    return findingText(`${part}ถูกแก้เป็น "${found}"`, `แก้กลับเป็น "${expected}"`);
  },
  'form-row': ({ problem, step }) => {
    if (problem === 'missing') return findingText(`ไม่มีแถวของขั้นตอน "${step}"`, `เลิกการลบแถว หรือ${again}`);
    if (problem === 'repeated') return findingText(`มีแถวของขั้นตอน "${step}" มากกว่าหนึ่งแถว`, 'เหลือไว้แถวเดียว');
    return findingText('แถวนี้ไม่ได้อยู่ในแบบรายงาน', 'ลบแถวนี้ ขั้นตอนใหม่ต้องเพิ่มในแฟ้มของมาตรการก่อน');
  },
  'form-formula': ({ formula }) => findingText(`ช่องนี้เป็นสูตร ${formula}`, 'พิมพ์ค่าจริงแทนสูตร'),
  'form-merged': ({ range }) => findingText(`ผสานเซลล์ ${range}`, 'ยกเลิกการผสานเซลล์'),
} satisfies Partial<FindingWords>;
