import type { FindingWords } from '../catalogue.ts';
import { findingText } from '../finding-text.ts';

const scores = { score: 'คะแนนรวม', iit: 'คะแนน IIT', eit: 'คะแนน EIT', oit: 'คะแนน OIT' } as const;

/** Codes of what the assessment of the year does not bear out: scores, levels, disclosure items. */
export const assessmentFindings = {
  'level-of-other-year': ({ level, year, years, known }) =>
    findingText(
      `ระดับ "${level}" เป็นของเกณฑ์ปี ${years} ปี ${year} ใช้ ${known.join(' · ')}`,
      `เขียนระดับตามเกณฑ์ของปี ${year} หรือไม่ใส่ level`,
    ),
  'score-contradicts-sum': ({ of, score, sum, worked }) =>
    findingText(
      `${scores[of]} ${score} ไม่ตรงกับ ${sum} = ${worked}`,
      'เทียบกับผลที่ประกาศ แล้วแก้คะแนนตัวที่พิมพ์ผิด (ต่างกันได้ไม่เกิน 0.01 จากการปัดเศษ)',
    ),
  'score-not-in-year': ({ key, year, years }) =>
    findingText(
      `ปี ${year} ไม่แยกคะแนน EIT เป็นสองส่วน จึงไม่มี ${key} (ปีที่แยกคือ ${years})`,
      `ลบ ${key} แล้วใส่คะแนนรวมของ EIT ที่ eit`,
    ),
  'unknown-item': ({ item, year, list, weak, years }) =>
    findingText(
      `ปี ${year} ไม่มีรายการเปิดเผยข้อมูล ${item} รายการของปีนี้คือ ${list}${weak ? ' (ทราบจากแหล่งเดียวที่ยังไม่ยืนยัน)' : ''}${years === undefined ? '' : ` ปีที่มี ${item} คือ ${years}`}`,
      `แก้ item หรือเพิ่มรายการใน ${year}/assessment.yaml ถ้าหน่วยงานทราบว่ามี`,
    ),
  'title-of-other-year': ({ title, year, years, name }) =>
    findingText(
      `"${title}" เป็นชื่อรายการเปิดเผยข้อมูลของปี ${years} ไม่ใช่ของปี ${year}`,
      name === undefined ? `เขียนชื่องานตามรายการของปี ${year}` : `เขียนตามชื่อของปี ${year}: ${name}`,
    ),
} satisfies Partial<FindingWords>;
