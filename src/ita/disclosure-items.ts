import type { FiscalYear } from '../model/fiscal-year.ts';
import type { SourceMark } from './mark.ts';

/** Disclosure items (OIT) of one fiscal year: their numbers move almost every year. */
interface DisclosureItems {
  /** The two items about measures: the measures themselves, and what came of them. */
  readonly pair: { readonly measures: string; readonly results: string; readonly mark: SourceMark };
  /** Names in order of number, O1 first; absent when they are not known. */
  readonly names?: readonly string[];
  /** How sure the names are: all of them, and by number those that are less sure. */
  readonly marks?: { readonly rest: SourceMark; readonly [number: number]: SourceMark };
}

const pair = (measures: string, results: string, mark: SourceMark) => ({ measures, results, mark });

/** The 43 items of 2565. */
const NAMES: readonly string[] = [
  'โครงสร้าง',
  'ข้อมูลผู้บริหาร',
  'อำนาจหน้าที่',
  'แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน',
  'ข้อมูลการติดต่อ',
  'กฎหมายที่เกี่ยวข้อง',
  'ข่าวประชาสัมพันธ์',
  'Q&A',
  'Social Network',
  'แผนดำเนินงานประจำปี',
  'รายงานการกำกับติดตามการดำเนินงาน รอบ 6 เดือน',
  'รายงานผลการดำเนินงานประจำปี',
  'คู่มือหรือมาตรฐานการปฏิบัติงาน',
  'คู่มือหรือมาตรฐานการให้บริการ',
  'ข้อมูลเชิงสถิติการให้บริการ',
  'รายงานผลการสำรวจความพึงพอใจการให้บริการ',
  'E-Service',
  'แผนการใช้จ่ายงบประมาณประจำปี',
  'รายงานการกำกับติดตามการใช้จ่ายงบประมาณ รอบ 6 เดือน',
  'รายงานผลการใช้จ่ายงบประมาณประจำปี',
  'แผนการจัดซื้อจัดจ้างหรือแผนการจัดหาพัสดุ',
  'ประกาศต่าง ๆ เกี่ยวกับการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ',
  'สรุปผลการจัดซื้อจัดจ้างรายเดือน',
  'รายงานผลการจัดซื้อจัดจ้างประจำปี',
  'นโยบายการบริหารทรัพยากรบุคคล',
  'การดำเนินการตามนโยบายการบริหารทรัพยากรบุคคล',
  'หลักเกณฑ์การบริหารและพัฒนาทรัพยากรบุคคล',
  'รายงานผลการบริหารและพัฒนาทรัพยากรบุคคลประจำปี',
  'แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ',
  'ช่องทางแจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ',
  'ข้อมูลเชิงสถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบประจำปี',
  'ช่องทางการรับฟังความคิดเห็น',
  'การเปิดโอกาสให้เกิดการมีส่วนร่วม',
  'นโยบายไม่รับของขวัญ (No Gift Policy)',
  'การมีส่วนร่วมของผู้บริหาร',
  'การประเมินความเสี่ยงการทุจริตและประพฤติมิชอบประจำปี',
  'การดำเนินการเพื่อจัดการความเสี่ยงการทุจริตและประพฤติมิชอบ',
  'การเสริมสร้างวัฒนธรรมองค์กร',
  'แผนปฏิบัติการป้องกันการทุจริต',
  'รายงานการกำกับติดตามการดำเนินการป้องกันการทุจริตประจำปี รอบ 6 เดือน',
  'รายงานผลการดำเนินการป้องกันการทุจริตประจำปี',
  'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
  'การดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
];

const YEARS: Readonly<Record<FiscalYear, DisclosureItems>> = {
  2563: { pair: pair('O42', 'O43', 'K') },
  // As in 2565, but O34 was the executives' declaration of honest intent.
  2564: {
    pair: pair('O42', 'O43', 'S'),
    names: NAMES.with(33, 'เจตจำนงสุจริตของผู้บริหาร'),
    marks: { rest: 'S2', 34: 'K' },
  },
  2565: { pair: pair('O42', 'O43', 'S'), names: NAMES, marks: { rest: 'S2' } },
  // Of 43 items, whose names are not confirmed.
  2566: { pair: pair('O42', 'O43', 'S') },
  // The last two of 35 items, of 28, of 26.
  2567: { pair: pair('O34', 'O35', 'K') },
  2568: { pair: pair('O27', 'O28', 'D') },
  2569: { pair: pair('O25', 'O26', 'W') },
};

/** The official Thai name of a disclosure item (`O42`) in a fiscal year, with its mark; `undefined` if not known. */
export function disclosureItem(year: FiscalYear, item: string): { name: string; mark: SourceMark } | undefined {
  const { names, marks } = YEARS[year] ?? {};
  const number = /^O[1-9]\d*$/.test(item) ? Number(item.slice(1)) : 0;
  const name = names?.[number - 1];
  return name && marks ? { name, mark: marks[number] ?? marks.rest } : undefined;
}

/** The disclosure items about measures and about their results in a fiscal year, such as O42 and O43. */
export const measurePair = (year: FiscalYear): DisclosureItems['pair'] | undefined => YEARS[year]?.pair;
