import type { SyntaxReason } from '../../model/code-args.ts';
import { findingText, whole } from '../finding-text.ts';
import type { FindingWords } from '../catalogue.ts';
import { fileKind } from './finding-names.ts';

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'ไม่มีสิทธิ์อ่าน',
  EPERM: 'ไม่มีสิทธิ์อ่าน',
  EISDIR: 'เป็นโฟลเดอร์ ไม่ใช่แฟ้ม',
  ELOOP: 'ลิงก์ชี้วนกลับมาที่เดิม',
  ENOENT: 'ลิงก์ชี้ไปยังแฟ้มที่ไม่มี',
  EOUTSIDE: 'เป็นลิงก์ที่ออกไปนอกโฟลเดอร์ข้อมูล',
  EGIT: 'git ไม่ให้เนื้อหาของแฟ้ม',
  ENOTFILE: 'เป็นไปป์หรืออุปกรณ์ ไม่ใช่แฟ้ม',
};

const syntax: Readonly<Record<SyntaxReason, readonly [message: string, remedy: string]>> = {
  tab: ['ย่อหน้าด้วยแท็บ ซึ่ง YAML ไม่รับ', 'ใช้เว้นวรรคแทนแท็บ ชั้นละ 2 ช่อง'],
  indentation: ['ย่อหน้าไม่ตรงกับบรรทัดอื่นในชั้นเดียวกัน', 'ย่อหน้าให้เท่ากับคีย์อื่นในชั้นเดียวกัน ชั้นละ 2 ช่อง'],
  unclosed: ['เปิดเครื่องหมายคำพูดหรือวงเล็บแล้วไม่ได้ปิด', 'ใส่เครื่องหมายปิดให้ครบคู่'],
  mapping: ['บรรทัดนี้ไม่อยู่ในรูป "คีย์: ค่า"', 'เขียนเป็น "คีย์: ค่า" โดยเว้นวรรคหนึ่งช่องหลังเครื่องหมาย :'],
  colon: ['ค่ามีเครื่องหมาย : จึงอ่านเป็นคีย์ซ้อน', 'ใส่ค่าไว้ในเครื่องหมายคำพูด เช่น result: "ผล: เสร็จแล้ว"'],
  reserved: ['ค่าขึ้นต้นด้วยอักขระที่ YAML สงวนไว้ (เช่น @ ` %)', 'ใส่ค่าไว้ในเครื่องหมายคำพูด เช่น result: "@ประชุมแล้ว"'],
  'escaped-line-end': ['ข้อความในเครื่องหมายคำพูดมี \\ ท้ายบรรทัดแล้วตามด้วยบรรทัดว่าง ซึ่งอ่านได้หลายอย่าง', 'ลบ \\ หรือบรรทัดว่าง'],
  nesting: ['ข้อมูลซ้อนกันลึกเกินไป', 'ลดชั้นของข้อมูลให้ตรงตามแบบ (ดู ita schema)'],
  unprintable: ['แฟ้มมีอักขระที่พิมพ์ไม่ได้', 'ลบอักขระนี้ หรือพิมพ์ข้อความใหม่'],
  other: ['อ่าน YAML ตรงนี้ไม่ได้', 'ตรวจการย่อหน้า เครื่องหมาย : และเครื่องหมายคำพูดบริเวณนี้'],
};

const features = {
  anchor: 'จุดยึด (&)',
  alias: 'การอ้างถึงจุดยึด (*)',
  tag: 'ป้ายชนิด (!)',
  merge: 'คีย์รวม (<<)',
} as const;

/** Codes of a file that can't be read as YAML. */
export const fileFindings = {
  'unreadable-file': ({ reason }) =>
    findingText(`อ่านแฟ้มไม่ได้: ${reasons[reason] ?? reason}`, 'ตรวจว่าเป็นแฟ้มจริงและมีสิทธิ์อ่าน หรือลบออกจากโฟลเดอร์ข้อมูล'),
  'interrupted-change': ({ files }) =>
    files === undefined
      ? findingText('ita ไม่ได้เป็นผู้เขียนบันทึกการเปลี่ยนแปลงนี้', 'ตรวจสอบที่มา แล้วลบแฟ้มนี้')
      : findingText(
          `การเปลี่ยนแปลง ${whole(files)} แฟ้มหยุดกลางคัน จนกว่าจะทำให้เสร็จจึงไม่ทราบเนื้อหาของแฟ้มเหล่านั้น`,
          'สั่ง ita fix ซึ่งจะทำการเปลี่ยนแปลงที่ค้างอยู่ให้เสร็จก่อน',
        ),
  'not-utf8': () => findingText('แฟ้มไม่ได้เข้ารหัสเป็น UTF-8', 'เปิดด้วยโปรแกรมแก้ไขข้อความ แล้วบันทึกใหม่โดยเลือกการเข้ารหัส UTF-8'),
  'too-many-findings': ({ count, shown }) =>
    findingText(
      `แฟ้มนี้มีรูปแบบผิด ${whole(count)} แห่ง แสดงเฉพาะ ${whole(shown)} แห่งแรก และไม่ใช้ข้อมูลใดในแฟ้มนี้`,
      'ตรวจว่าแฟ้มนี้ควรอยู่ที่นี่หรือไม่ แก้ส่วนที่แสดง แล้วสั่ง ita validate อีกครั้ง',
    ),
  'file-too-large': ({ bytes, limit }) =>
    findingText(
      `แฟ้มมีขนาด ${whole(bytes)} ไบต์ เกินขนาดที่รับได้ ${whole(limit)} ไบต์`,
      'เก็บหลักฐานเป็นแฟ้มแยก แล้วอ้างถึงใน evidence',
    ),
  'empty-file': ({ kind }) => {
    const name = fileKind(kind);
    return findingText(`แฟ้มว่าง ทั้งที่ต้องเป็น${name}`, `ใส่เนื้อหาตามแบบ (ดูแบบด้วยคำสั่ง ita schema ${kind}) หรือลบแฟ้ม`);
  },
  'yaml-syntax': ({ reason, detail }) => {
    const [message, remedy] = syntax[reason];
    return findingText(
      (reason === 'other' || reason === 'unprintable') && detail !== '' ? `${message} (${detail})` : message,
      remedy,
    );
  },
  'yaml-documents': () => findingText('แฟ้มมีเอกสาร YAML มากกว่าหนึ่งชุด', 'ลบบรรทัด --- ที่คั่น หรือแยกเป็นคนละแฟ้ม'),
  'yaml-alias': ({ what }) =>
    findingText(`ไม่รับ${features[what]} ของ YAML`, 'เขียนค่าเต็ม หรือใส่ค่าไว้ในเครื่องหมายคำพูดถ้าเป็นข้อความ'),
  'duplicate-key': ({ key }) => findingText(`คีย์ "${key}" ซ้ำในที่เดียวกัน`, 'เหลือไว้เพียงบรรทัดเดียว'),
} satisfies Partial<FindingWords>;
