import { fiscalYearOf } from '../../model/fiscal-year.ts';
import { monthText, parseMonth } from '../../model/month.ts';
import { findingText } from '../finding-text.ts';
import type { FindingWords } from '../catalogue.ts';
import { meant } from './phrases.ts';

/** What was meant, if known. */
interface Meant {
  readonly near?: string;
  readonly alike?: true;
}

const COPY_IT = 'คัดลอกชื่อจากที่นั่นมาวาง หรือพิมพ์ใหม่ให้เหมือนกันทั้งสองแห่ง';
const meantBy = ({ near, alike }: Meant): string =>
  alike ? ` มี "${near}" ซึ่งดูเหมือนกันแต่เข้ารหัสตัวอักษรต่างกัน` : meant(near);

const absent = (what: string, nearest: Meant, remedy: string) =>
  findingText(`${what}${meantBy(nearest)}`, nearest.alike ? COPY_IT : nearest.near === undefined ? remedy : undefined);

const whyNotPublic = {
  private: ['อยู่ในเครื่องหรือเครือข่ายภายใน', 'นำแฟ้มขึ้นเว็บไซต์ของหน่วยงาน แล้วใช้ลิงก์ของหน้านั้น'],
  password: ['มีชื่อผู้ใช้หรือรหัสผ่านในลิงก์', 'ลบส่วนหน้า @ และเปิดหน้านั้นให้ทุกคนเข้าถึงได้'],
  invalid: ['ไม่มีที่อยู่เช่นนี้', 'คัดลอกลิงก์จากเบราว์เซอร์ใหม่'],
} as const;

/** Codes of places and of references between files. */
export const referenceFindings = {
  'unknown-file': (nearest) =>
    findingText(
      `ไม่รู้จักแฟ้มนี้${meantBy(nearest)}`,
      nearest.near === undefined ? 'ย้ายหลักฐานไปไว้ในโฟลเดอร์ evidence หรือลบแฟ้มออกจากโฟลเดอร์ข้อมูล' : 'เปลี่ยนชื่อหรือย้ายแฟ้ม',
    ),
  'path-mismatch': ({ key, value, fromPath }) => {
    const month = /^\d{4}$/.test(fromPath) ? parseMonth(value)?.month : undefined;
    return month === undefined
      ? findingText(
          `${key} เป็น "${value}" แต่ที่อยู่ของแฟ้มบอกว่า "${fromPath}"`,
          `เขียน ${key}: ${fromPath} หรือย้ายแฟ้มไปไว้ในที่ที่ตรงกัน`,
        )
      : findingText(
          `เดือน ${value} ไม่อยู่ในปีงบประมาณ ${fromPath} ของโฟลเดอร์`,
          `ย้ายแฟ้มไปไว้ใน ${fiscalYearOf(month)}/reports/${value}`,
        );
  },
  'missing-file': ({ file }) => findingText(`ไม่มีแฟ้ม ${file} ซึ่งต้องมี`, `สร้างแฟ้ม ${file}`),
  'duplicate-id': ({ id }) => findingText(`รหัส "${id}" ซ้ำ`, 'ตั้งรหัสใหม่ให้รายการหนึ่ง หรือลบรายการที่ซ้ำ'),
  'unknown-office': ({ value, ...nearest }) =>
    absent(`ไม่มีสำนัก/กอง "${value}"`, nearest, 'แก้รหัส หรือเพิ่มสำนัก/กองนี้ใน offices.yaml'),
  'unknown-officer': ({ value, ...nearest }) =>
    absent(`ไม่มีเจ้าหน้าที่ "${value}"`, nearest, 'แก้รหัส หรือเพิ่มเจ้าหน้าที่คนนี้ใน officers.yaml'),
  'unknown-step': ({ value, measure, ...nearest }) =>
    measure === undefined
      ? absent(`ไม่มีขั้นตอน "${value}" เพราะไม่มีมาตรการนั้น`, nearest, 'แก้รหัส หรือเพิ่มมาตรการในโฟลเดอร์ measures')
      : absent(`ไม่มีขั้นตอน "${value}" ในมาตรการ ${measure}`, nearest, `แก้รหัส หรือเพิ่มขั้นตอนในแฟ้มของมาตรการ ${measure}`),
  'unknown-channel': ({ value, ...nearest }) =>
    absent(`ไม่มีช่องทาง "${value}"`, nearest, 'แก้รหัส หรือเพิ่มช่องทางนี้ใน channels.yaml'),
  'unknown-gap': ({ value, ...nearest }) =>
    absent(`ไม่มีประเด็น "${value}" ในแผน`, nearest, 'แก้รหัส หรือเพิ่มประเด็นนี้ใน gaps ของ plan.yaml'),
  'unknown-code': ({ value, ...nearest }) =>
    absent(`ไม่มีข้อตรวจพบรหัส "${value}"`, nearest, 'ดูรหัสทั้งหมดด้วยคำสั่ง ita explain'),
  'severity-without-effect': ({ named, severity }) =>
    findingText(`เปลี่ยนระดับของ ${named} ไม่ได้ เป็น ${severity} เสมอ การตั้งค่านี้จึงไม่มีผล`, 'ลบบรรทัดนี้'),
  'unknown-placeholder': ({ value, kind, known, ...nearest }) =>
    absent(`ไม่มีช่องเติมข้อมูล {{${value}}} ในบันทึก ${kind}`, nearest, `ใช้ได้: ${known.join(' · ')}`),
  'step-of-other-office': ({ step, office }) =>
    findingText(`ขั้นตอน ${step} ไม่ใช่ของสำนัก/กอง ${office}`, `ลบรายการนี้ หรือเพิ่ม ${office} ใน offices ของขั้นตอน`),
  'succession-impossible': ({ problem, office, successor, month }) => {
    if (problem === 'no-until')
      return findingText(
        `สำนัก/กอง ${office} มี ${successor} รับโอนงาน แต่ไม่บอกเดือนสุดท้าย`,
        'เพิ่ม until: เดือนสุดท้ายที่ต้องรายงาน หรือลบ succeeded_by',
      );
    if (problem === 'circle')
      return findingText(`ผู้รับโอนงานต่อจากสำนัก/กอง ${office} วนกลับมาที่เดิม`, 'ระบุ succeeded_by เป็นสำนัก/กองที่ยังดำเนินงานต่อ');
    return findingText(
      `สำนัก/กอง ${successor} ซึ่งรับโอนงานจาก ${office} ${problem === 'absent' ? 'ไม่มีอยู่' : 'ไม่ต้องส่งรายงาน'}ในเดือน ${month === undefined ? '' : monthText(month)}`,
      problem === 'absent'
        ? `แก้ until ของ ${office} หรือ from และ until ของ ${successor} หรือระบุผู้รับโอนงานอื่น`
        : `ระบุผู้รับโอนงานที่ต้องส่งรายงาน หรือลบ reporting: false ของ ${successor}`,
    );
  },
  'officer-of-other-office': ({ officer, office, own }) =>
    findingText(
      `เจ้าหน้าที่ ${officer} สังกัด ${own} ไม่ใช่ ${office}`,
      `ระบุเจ้าหน้าที่ของ ${office} หรือแก้ office ใน officers.yaml`,
    ),
  'evidence-changed': ({ file }) =>
    findingText(`แฟ้ม "${file}" เปลี่ยนไปหลังตรวจหาข้อมูลส่วนบุคคลแล้ว`, 'ใช้ ita publish --check-evidence เพื่อตรวจใหม่'),
  'evidence-missing': ({ file, outside, ...nearest }) =>
    outside
      ? findingText(`แฟ้ม "${file}" อยู่นอกโฟลเดอร์ข้อมูล`, 'เก็บแฟ้มไว้ในโฟลเดอร์ข้อมูล เช่น evidence/order.pdf')
      : absent(`ไม่มีแฟ้ม "${file}" ในโฟลเดอร์ข้อมูล`, nearest, `วางแฟ้มไว้ที่ ${file} หรือแก้ที่อยู่`),
  'url-not-public': ({ url, why }) =>
    findingText(`ประชาชนเปิด "${url}" ไม่ได้ เพราะ${whyNotPublic[why][0]}`, whyNotPublic[why][1]),
} satisfies Partial<FindingWords>;
