import { monthText } from '../../model/month.ts';
import { findingText } from '../finding-text.ts';
import type { FindingWords } from '../catalogue.ts';

const amounts = { percent: 'ร้อยละ ', value: 'จำนวน ', status: 'สถานะ ' } as const;
const figure = (key: string): string => {
  if (key === 'score') return 'คะแนนรวม';
  if (key === 'level') return 'ระดับ';
  return key.startsWith('indicator ')
    ? `คะแนนตัวชี้วัดที่ ${key.slice('indicator '.length)} `
    : `คะแนน ${key.toUpperCase()} `;
};
const needs = { milestone: 'percent', quantity: 'value' } as const;

/** Codes of what contradicts itself or another file. */
export const senseFindings = {
  'done-without-result': ({ step }) =>
    findingText(
      `ขั้นตอน ${step} แล้วเสร็จ แต่ไม่บอกผลเป็นรูปธรรม`,
      'เพิ่ม result: ว่าทำอะไร ได้อะไร เมื่อใด เช่น result: ประกาศใช้หลักเกณฑ์แล้วเมื่อวันที่ 15 มีนาคม 2565',
    ),
  'status-contradicts-percent': ({ status, percent, target, unit }) =>
    target === undefined
      ? findingText(
          `สถานะ ${status} ขัดกับร้อยละ ${percent}`,
          'not-started คือ 0, in-progress คือ 1–99, done คือ 100 (หรือไม่ใส่ percent)',
        )
      : findingText(
          `สถานะ ${status} ขัดกับจำนวน ${percent} จากเป้าหมาย ${target}${unit === undefined ? '' : ` ${unit}`}`,
          'not-started คือ 0, done คือครบตามเป้าหมาย นอกนั้นเป็น in-progress',
        ),
  'value-does-not-fit': ({ key, kind, missing }) =>
    missing
      ? findingText(`ขั้นตอนชนิด ${kind} ต้องมี ${key}`, `เพิ่ม ${key}: เป็นค่าสะสมถึงสิ้นเดือน`)
      : findingText(
          `ขั้นตอนชนิด ${kind} ไม่ใช้ ${key}`,
          kind === 'recurring' ? `ลบ ${key} บอกด้วย status: done ว่าทำแล้วในรอบนี้` : `ใช้ ${needs[kind]} แทน ${key}`,
        ),
  'progress-goes-back': ({ step, of, before, now, month }) =>
    findingText(
      `ขั้นตอน ${step} ถอยจาก${amounts[of]}${before} (${monthText(month)}) เหลือ ${now} ทั้งที่เป็นค่าสะสม`,
      'ใส่ค่าสะสมตั้งแต่เริ่ม หรือแก้รายงานเดือนก่อน',
    ),
  'duplicate-entry': ({ step }) => findingText(`ขั้นตอน ${step} มีสองรายการในรายงานเดียวกัน`, 'รวมเป็นรายการเดียว'),
  'step-not-reported': ({ step }) =>
    findingText(`รายงานไม่มีขั้นตอน ${step} ที่สำนัก/กองนี้รับผิดชอบ`, `เพิ่ม - {step: ${step}, status: not-started} หรือผลจริง`),
  'level-contradicts-score': ({ level, score, expected }) =>
    findingText(`ระดับ "${level}" ขัดกับคะแนน ${score} ซึ่งได้ระดับ "${expected}"`, `เขียน level: ${expected} หรือแก้คะแนน`),
  'result-year': ({ found, expected }) =>
    findingText(`ผลประเมินเป็นของปี ${found} แต่ตรงนี้ต้องเป็นของปี ${expected}`, `เขียน year: ${expected}`),
  'result-contradicts-last-year': ({ key, score, other }) =>
    findingText(`${figure(key)}ของปีก่อน ${score} ไม่ตรงกับ ${other} ใน result.yaml ของปีนั้น`, 'แก้ให้ตรงกับผลที่ประกาศ'),
  'gap-unanswered': ({ gap }) =>
    findingText(`ประเด็น ${gap} ยังไม่มีมาตรการใดตอบ`, `เพิ่ม ${gap} ใน gaps ของมาตรการที่ตอบประเด็นนี้ หรือเพิ่มมาตรการ`),
  'measure-without-gap': ({ measure }) =>
    findingText(`มาตรการ ${measure} ไม่ได้ตอบประเด็นใดในแผน`, 'เพิ่ม gaps: ให้ตรงกับประเด็นใน plan.yaml'),
  'measure-without-office': ({ measure, step }) =>
    findingText(
      step === undefined ? `มาตรการ ${measure} ไม่มีผู้รับผิดชอบ` : `ขั้นตอน ${measure}/${step} ไม่มีผู้รับผิดชอบ`,
      'ใส่รหัสสำนัก/กองใน offices: เช่น offices: [clerk] หรือ offices: [all]',
    ),
  'signed-more-than-total': ({ signed, total }) =>
    findingText(`ลงนามแล้ว ${signed} คน มากกว่าผู้ต้องลงนาม ${total} คน`, 'แก้ signed หรือ total'),
  'channel-purpose': ({ channel }) =>
    findingText(`ช่องทาง ${channel} ไม่ได้ใช้เพื่อเผยแพร่`, 'เพิ่ม publish ใน purposes ของช่องทาง หรือเลือกช่องทางอื่น'),
} satisfies Partial<FindingWords>;
