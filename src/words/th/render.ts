import { THAI_MONTHS } from '../../model/month-names.ts';

/** Words that writers add, in Thai. */
export const render = {
  months: THAI_MONTHS,
  /** What is not known. */
  unknown: '-',
  /** A change of a figure, before how much. */
  rose: 'เพิ่มขึ้น',
  fell: 'ลดลง',
  /** So many of so many. */
  outOf: 'จาก',
  /** Opens the values of a chart as a table. */
  asTable: 'ดูค่าในรูปเป็นตาราง',
  /** The lines of a chart that have no colour of their own. */
  otherLines: (count: number) => `รายการอื่น ${count} รายการ (เส้นสีเทา) ดูค่าในตาราง`,
  /** The first sheet of a workbook. */
  overview: 'ภาพรวม',
  /** Where a workbook has the rows of a table. */
  onSheet: (sheet: string) => `ดูแผ่นงาน ${sheet}`,
  findings: {
    related: {
      declared: 'ประกาศไว้ที่',
      first: 'พบครั้งแรกที่',
      earlier: 'ก่อนหน้านี้ที่',
      asks: 'ต้องมีตาม',
      contradicts: 'ขัดกับ',
    },
    remedy: 'วิธีแก้:',
    annotationsLeft: (left: number, shown: number) =>
      `GitHub แสดงบนบรรทัดได้เพียงข้อผิดพลาด ${shown} และคำเตือน ${shown} รายการแรกของขั้นตอน อีก ${left} รายการดูในบันทึกการทำงาน`,
    more: (file: string, count: number) => `${file}: อีก ${count} รายการ ดูทั้งหมดด้วย ita validate --all`,
    none: (read: number) => `ไม่พบข้อผิดพลาด ตรวจแล้ว ${read} แฟ้ม`,
    unchecked: (year: number, known: number, count: number | null) =>
      `รายการเปิดเผยข้อมูลของปี ${year} ไม่ได้ตรวจ เพราะทราบ ${known} จาก ${count ?? '-'} รายการ เพิ่มได้ใน ${year}/assessment.yaml`,
    summary: (errors: number, warnings: number, files: number, read: number) =>
      `พบ ${errors + warnings} รายการ: ข้อผิดพลาด ${errors} คำเตือน ${warnings} ใน ${files} จาก ${read} แฟ้ม`,
  },
} as const;
