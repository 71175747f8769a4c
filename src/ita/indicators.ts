import type { FiscalYear } from '../model/fiscal-year.ts';
import { type Edition, editionOf, type SourceMark } from './mark.ts';

/** Names of the indicators from a fiscal year on, in order of number, 1 first. */
interface Indicators extends Edition {
  readonly names: readonly string[];
  readonly mark: SourceMark;
}

const EDITIONS: readonly Indicators[] = [
  {
    from: 2563,
    names: [
      'การปฏิบัติหน้าที่',
      'การใช้งบประมาณ',
      'การใช้อำนาจ',
      'การใช้ทรัพย์สินของราชการ',
      'การแก้ไขปัญหาการทุจริต',
      'คุณภาพการดำเนินงาน',
      'ประสิทธิภาพการสื่อสาร',
      'การปรับปรุงระบบการทำงาน',
      'การเปิดเผยข้อมูล',
      'การป้องกันการทุจริต',
    ],
    mark: 'S',
  },
];

/** The official Thai name of an indicator (1–10) in a fiscal year; `undefined` when it is not known. */
export const indicatorName = (year: FiscalYear, number: number): string | undefined =>
  editionOf(EDITIONS, year)?.names[number - 1];
