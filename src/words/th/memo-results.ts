import type { MemoParagraph } from '../../model/memo.ts';
import { everywhere, known } from './memo-common.ts';
import { outcomeParagraphs } from './memo-year.ts';

/** Thai wording of the report of the results of half a year, or of a year. */
export const resultsMemo: Readonly<Record<MemoParagraph<'results'>, string>> = {
  ...everywhere,
  ...known,
  ...outcomeParagraphs,
  subject: 'รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน {{period}}',
  background:
    '{{agency.name}}กำหนดมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ปีงบประมาณ พ.ศ. {{year}}[[ จำนวน {{measures.count}} มาตรการ]] และให้รายงานผลการดำเนินการ{{period}} นั้น',
  item: '[[รายงานนี้ใช้ตอบข้อ {{item.id}} ของการเปิดเผยข้อมูลสาธารณะ (OIT) ปีงบประมาณ พ.ศ. {{item.year}}]][[ “{{item.name}}”]]',
  facts:
    '[[{{office.name}}]]รวบรวมผลตั้งแต่เดือน{{period.from}} ถึงเดือน{{period.until}} แล้ว[[ ทั้งแผนมีผลสะสมร้อยละ {{plan.result}} จากแผนร้อยละ {{plan.planned}} ({{plan.health}})]][[ มีหลักฐานประกอบ {{evidence.count}} รายการ]][[ แยกเป็นรายมาตรการ {{measures.count}} มาตรการ ดังนี้]]',
  no_progress: 'มาตรการที่ยังไม่มีความก้าวหน้า {{noProgress.count}} มาตรการ คือ {{noProgress.titles}}',
  amendments: 'แผนที่รายงานนี้มีการปรับ {{amendments.count}} รายการ ตามหนังสือและเหตุผลในรายละเอียดแนบท้าย',
  reporting:
    'รายงานประจำเดือนที่ต้องส่ง {{reports.total}} ฉบับ[[ ส่งแล้วตรงเวลา {{reports.onTime}} ฉบับ]][[ ส่งล่าช้า {{reports.late}} ฉบับ ({{reports.lateOffices}})]][[ ยังไม่ส่ง {{reports.missing}} ฉบับ ({{reports.missingOffices}})]]',
  attached: 'ผลของแต่ละขั้นตอนพร้อมเดือนที่รายงาน หลักฐาน และปัญหา/อุปสรรค อยู่ในรายละเอียดแนบท้าย',
  consideration: 'จึงเสนอเพื่อโปรดทราบผลการดำเนินการ และโปรดพิจารณา',
  ask_behind: 'เร่งรัดมาตรการที่ล่าช้า คือ {{measures.behindTitles}}',
  ask_no_progress: 'ให้ผู้รับผิดชอบมาตรการที่ยังไม่มีความก้าวหน้ารายงานเหตุผลและกำหนดเวลา',
  ask_publish:
    'เผยแพร่รายงานนี้[[ทางเว็บไซต์ของหน่วยงาน {{agency.website}}]][[ และใช้ตอบข้อ {{item.id}} ปีงบประมาณ พ.ศ. {{item.year}}]]',
  closing: 'จึงเรียนมาเพื่อโปรดทราบและพิจารณา',
  attachment: 'รายละเอียดแนบท้าย\nผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน\n{{period}}',
};
