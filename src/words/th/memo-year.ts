import type { MemoParagraph } from '../../model/memo.ts';
import { everywhere, known } from './memo-common.ts';

/** What a time came to: its measures, the plan as announced, its problems. */
export const outcomeParagraphs = {
  measure:
    '{{measure.title}} ({{measure.health}}[[ {{measure.doneSteps}}/{{measure.steps}} ขั้นตอน]]{{measure.counts}})[[ {{measure.achievement}}]]',
  measures_more: 'มาตรการอีก {{measures.more}} มาตรการอยู่ในรายละเอียดแนบท้าย',
  announced:
    'ตามแผนเดิม ทั้งแผนมีผลสะสมร้อยละ {{announced.result}} จากแผนร้อยละ {{announced.planned}} ({{announced.health}}) รายมาตรการตามตารางแนบท้าย',
  announced_done: 'ขั้นตอนที่แล้วเสร็จเฉพาะตามแผนที่ปรับ คือ {{announced.doneSteps}}',
  problems:
    'สำนัก/กองรายงานปัญหา/อุปสรรค {{problems.count}} เรื่อง[[ แก้ไขแล้ว {{problems.solved}} เรื่อง]][[ หมดไปพร้อมกับขั้นตอนที่ยกเลิก {{problems.cancelled}} เรื่อง]][[ ยังไม่ได้ข้อยุติ {{problems.open}} เรื่อง]] ตามรายละเอียดแนบท้าย',
};

/** Thai wording of the memo of a year. */
export const yearMemo: Readonly<Record<MemoParagraph<'year'>, string>> = {
  ...everywhere,
  ...known,
  ...outcomeParagraphs,
  subject: 'สรุปผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส ปี {{year}}',
  background:
    'ตามที่ {{agency.short}}กำหนดมาตรการส่งเสริมคุณธรรมและความโปร่งใส ปีงบประมาณ พ.ศ. {{year}}[[ จำนวน {{measures.count}} มาตรการ]] และให้สรุปผลเมื่อสิ้นปี นั้น',
  facts:
    '[[ณ สิ้นเดือน{{month}} [[{{office.name}}]]สรุปผลแล้ว]][[ ทั้งแผนมีผลสะสมร้อยละ {{plan.result}} จากแผนร้อยละ {{plan.planned}} ({{plan.health}})]][[ แล้วเสร็จ {{measures.done}} มาตรการ]][[ เป็นไปตามแผน {{measures.onTrack}} มาตรการ]][[ ล่าช้า เกินกำหนด หรือไม่มีรายงาน {{measures.behind}} มาตรการ]][[ แยกเป็นรายมาตรการ {{measures.count}} มาตรการ ดังนี้]]',
  amendments: 'ระหว่างปีมีการปรับแผน {{amendments.count}} รายการ คือ',
  amendment: 'มาตรการที่ {{amendment.number}} {{amendment.changes}} (หนังสือที่ {{amendment.document}})',
  amendments_more: 'การปรับแผนอีก {{amendments.more}} รายการ และเหตุผลทุกรายการ อยู่ในรายละเอียดแนบท้าย',
  scores:
    '[[ผลการประเมิน ITA ปีงบประมาณ พ.ศ. {{lastResult.year}} ได้ {{lastResult.score}} คะแนน]][[ ระดับ {{lastResult.level}}]][[ เป้าหมายของปีงบประมาณ พ.ศ. {{year}} คือ {{target.score}} คะแนน]][[ ระดับ {{target.level}}]][[ ผลที่ได้ {{result.score}} คะแนน]][[ ระดับ {{result.level}}]][[ {{score.change}} คะแนนจากปีก่อน]]',
  reporting:
    'การส่งรายงานประจำเดือน มีรายงานที่ต้องส่ง {{reports.total}} ฉบับ[[ ส่งตรงเวลา {{reports.onTime}} ฉบับ]][[ ส่งล่าช้า {{reports.late}} ฉบับ ({{reports.lateOffices}})]][[ ยังไม่ส่ง {{reports.missing}} ฉบับ ({{reports.missingOffices}})]][[ และเผยแพร่ผลต่อประชาชน {{publications.count}} ครั้ง]]',
  attached: 'รายละเอียดอยู่ในเอกสารแนบท้าย ผลทุกขั้นตอนของทุกสำนัก/กองอยู่ในแฟ้มตารางสรุปประจำปี',
  consideration: 'จึงเสนอเพื่อโปรดทราบ และโปรดพิจารณา[[ข้อเสนอแนะสำหรับแผนปีงบประมาณ พ.ศ. {{year.next}}]]',
  ask_missing: 'แจ้ง{{reports.missingOffices}}ส่งรายงานที่ค้างโดยเร็ว',
  ask_behind: 'เร่งรัดมาตรการที่ล่าช้า คือ {{measures.behindTitles}}',
  next_unfinished: 'นำขั้นตอนที่ยังไม่แล้วเสร็จ {{unfinished.count}} ขั้นตอนไปกำหนดในแผน คือ {{unfinished.titles}}',
  next_missed: 'กำกับงานที่ทำเป็นประจำให้ครบทุกครั้ง คือ {{missed.titles}}',
  next_below:
    'กำหนดมาตรการสำหรับตัวชี้วัดที่ได้คะแนนต่ำกว่าเกณฑ์[[ {{passMark}} คะแนน]] {{below.count}} ตัวชี้วัด คือ {{below.titles}}',
  next_fell: 'ทบทวนตัวชี้วัดที่คะแนนลดลงจากปีก่อน {{fell.count}} ตัวชี้วัด คือ {{fell.titles}}',
  next_problem:
    'แก้ไขปัญหาที่ยังไม่ได้ข้อยุติของ{{next_problem.office}} คือ {{next_problem.text}}[[ โดยพิจารณาข้อเสนอ “{{next_problem.suggestion}}”]]',
  next_problems: 'แก้ไขปัญหาที่ยังไม่ได้ข้อยุติอีก {{problems.more}} เรื่อง ตามรายละเอียดแนบท้าย',
  next_reporting: 'กำกับการส่งรายงานประจำเดือนของ{{reports.missingOffices}}ให้ครบทุกเดือน',
  ask_channels: 'ใช้หรือทบทวนช่องทางที่ยังไม่เคยใช้เผยแพร่ คือ {{channels.unused}}',
  ask_publish: 'แจ้งทุกสำนัก/กองทราบ และเผยแพร่[[ทาง {{agency.website}}]]',
  closing: 'จึงเรียนมาเพื่อโปรดทราบและพิจารณา',
  attachment: 'รายละเอียดแนบท้าย\nสรุปผลการดำเนินการตามมาตรการ ประจำปีงบประมาณ พ.ศ. {{year}}',
};
