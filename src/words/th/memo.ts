import type { MemoKind, MemoParagraph } from '../../model/memo.ts';
import type { Agency } from '../../model/organisation.ts';
import { everywhere, known } from './memo-common.ts';
import { resultsMemo } from './memo-results.ts';
import { yearMemo } from './memo-year.ts';
import { meant } from './phrases.ts';

type Templates = { readonly [K in MemoKind]: Readonly<Record<MemoParagraph<K>, string>> };

/** The wording of each memo; `{{name}}` is the place of a value, an empty paragraph is left out. */
const templates: Templates = {
  plan: {
    ...everywhere,
    subject: 'เสนอมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. {{year}}',
    background:
      '[[ในปีงบประมาณ พ.ศ. {{lastResult.year}} {{agency.name}}รับการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA) [[ได้คะแนนรวม {{lastResult.score}} คะแนน]][[ จัดอยู่ในระดับ {{lastResult.level}}]] นั้น]]',
    facts:
      '[[{{office.name}}]]วิเคราะห์ผลการประเมิน[[ปีงบประมาณ พ.ศ. {{lastResult.year}} ]]แล้ว[[ พบจุดอ่อนที่ต้องแก้ไข {{weaknesses.count}} ประเด็น]][[ ประเด็นที่ต้องพัฒนา {{developments.count}} ประเด็น]][[ รวม {{gaps.count}} ประเด็น คือ]]',
    gap: '{{gap.title}} ({{gap.kind}}[[ ตัวชี้วัดที่ {{gap.indicator}}]][[ ได้ {{gap.score}} คะแนน]])',
    measures:
      '[[เพื่อนำผลการวิเคราะห์ {{gaps.count}} ประเด็นไปปฏิบัติ จึง]]กำหนดมาตรการในปีงบประมาณ พ.ศ. {{year}}[[ จำนวน {{measures.count}} มาตรการ คือ]]',
    measure: '{{measure.title}}',
    detail: 'ขั้นตอน ระยะเวลา ผู้รับผิดชอบ และวิธีกำกับติดตามของแต่ละมาตรการ อยู่ในรายละเอียดแนบท้ายบันทึกนี้',
    follow_up:
      'ทุกสำนัก/กองรายงานผลทุกเดือน[[ ภายในวันที่ {{reporting.day}} ของเดือนถัดไป]] สรุปเสนอ{{mayor.short}} ทุกเดือน และสรุปผลเมื่อสิ้นปีงบประมาณ',
    consideration:
      'เห็นควรแจ้งทุกสำนัก/กองทราบและถือปฏิบัติ พร้อมทั้งเผยแพร่ให้ประชาชนทราบ[[ทางเว็บไซต์ของหน่วยงาน {{agency.website}}]]',
    closing: 'จึงเรียนมาเพื่อโปรดพิจารณา',
    attachment: 'รายละเอียดแนบท้าย\nมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน\nประจำปีงบประมาณ พ.ศ. {{year}}',
  },
  month: {
    ...everywhere,
    ...known,
    amendment:
      '{{amendment.measure}}: {{amendment.changes}} ตั้งแต่เดือน{{amendment.month}} ตามหนังสือที่ {{amendment.document}} ซึ่ง{{amendment.by}} อนุมัติเมื่อวันที่ {{amendment.date}} เนื่องจาก{{amendment.reason}}',
    subject: 'รายงานผลมาตรการส่งเสริมคุณธรรมและความโปร่งใส เดือน{{month}}',
    background:
      'ตามที่ {{agency.short}}กำหนดมาตรการส่งเสริมคุณธรรมและความโปร่งใส ปีงบประมาณ พ.ศ. {{year}}[[ จำนวน {{measures.count}} มาตรการ]] และให้รายงานผลทุกเดือน นั้น',
    facts:
      '[[[[{{office.name}}]]สรุปผลแล้ว {{measures.count}} มาตรการ[[ แล้วเสร็จ {{measures.done}}]][[ เป็นไปตามแผน {{measures.onTrack}}]][[ ล่าช้า เกินกำหนด หรือไม่มีรายงาน {{measures.behind}}]]]]',
    late: 'ขั้นตอนที่ล่าช้า {{late.count}} ขั้นตอน คือ',
    late_step:
      '{{late_step.title}} ({{late_step.offices}}) {{late_step.how}}[[ {{late_step.days}} วัน]] ตั้งแต่วันที่ {{late_step.since}}[[ เนื่องจาก{{late_step.reason}}]]',
    late_more: 'ขั้นตอนที่ล่าช้าอีก {{late.more}} ขั้นตอนอยู่ในรายละเอียดแนบท้าย',
    amendments: 'แผนที่ใช้ในเดือนนี้มีการปรับ {{amendments.count}} รายการ คือ',
    amendments_short:
      'ปรับแผน {{amendments.count}} รายการ คือ {{amendments.kinds}} ตามหนังสือที่ {{amendments.documents}}[[ ผลทั้งแผน{{plan.scope}} จุดร้อยละ ซึ่งไม่นับเป็นผลของเดือนนี้]]',
    scope: 'การปรับแผนและสำนัก/กองผู้รับผิดชอบทำให้ผลทั้งแผน{{plan.scope}} จุดร้อยละ ซึ่งไม่นับเป็นผลของเดือนนี้',
    reporting:
      'สำนัก/กองที่ต้องรายงาน {{reports.total}} แห่ง[[ ส่งตรงเวลา {{reports.onTime}} แห่ง]][[ ส่งล่าช้า {{reports.late}} แห่ง ({{reports.lateOffices}})]][[ ยังไม่ส่ง {{reports.missing}} แห่ง ({{reports.missingOffices}})]]',
    attached: 'รายละเอียดแนบท้าย ผลทุกขั้นตอนอยู่ในแฟ้มตารางผลรายเดือน',
    consideration: 'จึงเสนอเพื่อโปรดทราบผลการดำเนินการ และโปรดพิจารณา',
    ask_missing: 'แจ้ง{{reports.missingOffices}}ส่งรายงานที่ค้างโดยเร็ว',
    ask_request: '{{ask_request.text}} ตามที่{{ask_request.office}}เสนอ',
    ask_requests: 'ข้อเสนอของสำนัก/กองอีก {{requests.more}} เรื่องตามรายละเอียดแนบท้าย',
    ask_late: 'กำชับ {{ask_late.offices}} ให้เร่งดำเนินการขั้นตอนที่ล่าช้า',
    ask_publish: 'แจ้งทุกสำนัก/กองทราบ และเผยแพร่[[ทาง {{agency.website}}]]',
    closing: 'จึงเรียนมาเพื่อโปรดทราบและพิจารณา',
    attachment: 'รายละเอียดแนบท้าย\nผลการดำเนินการตามมาตรการ ประจำเดือน{{month}}',
  },
  year: yearMemo,
  results: resultsMemo,
};

/** Thai words of the official memo. */
export const memo = {
  templates,
  labels: { from: 'ส่วนราชการ', number: 'ที่', date: 'วันที่', subject: 'เรื่อง', to: 'เรียน' },
  leads: { background: 'เรื่องเดิม', facts: 'ข้อเท็จจริง', law: 'ข้อกฎหมาย/ระเบียบ', consideration: 'ข้อพิจารณา' },
  acting: (post: string) => (post.startsWith('ปฏิบัติหน้าที่') ? post : `รักษาราชการแทน${post}`),
  /** Behind a measure's word. */
  steps: (counts: string) => ` มีขั้นตอน${counts}`,
  analyst: 'นักวิเคราะห์นโยบายและแผน',
  headOf: (office: string) =>
    `${/^(?:กอง|สำนัก(?!ปลัด)|โรงเรียน|โรงพยาบาล)/.test(office) ? 'ผู้อำนวยการ' : 'หัวหน้า'}${office}`,
  clerk: { sao: 'ปลัด อบต.', municipality: 'ปลัดเทศบาล', pao: 'ปลัด อบจ.', other: 'ปลัด' },
  mayor: { sao: 'นายก อบต.', municipality: 'นายกเทศมนตรี', pao: 'นายก อบจ.', other: 'ผู้บริหาร' },
  /** The post that a memo is addressed to, from the agency's full name. */
  mayorOf: (agency: string, kind: Agency['kind']) =>
    kind === 'other' ? `ผู้บริหาร${agency}` : `นายก${agency.replace(/^เทศบาล/, 'เทศมนตรี')}`,
  cli: {
    kind: (kinds: string) => `บันทึก: ${kinds}`,
    number: 'เลขที่หนังสือ ต่อจากรหัสนำหน้าของหน่วยงาน (ปกติเว้นไว้ให้สารบรรณ)',
    date: 'วันที่ของบันทึก เช่น 2565-03-10 (ปกติเว้นไว้)',
    unknownKind: (value: string, known: string, near: string | undefined) =>
      `ไม่มีบันทึก "${value}"${meant(near)} ใช้ได้: ${known}`,
    onlyFor: (option: string, kinds: string) => `${option} ใช้ได้กับบันทึก ${kinds} เท่านั้น`,
    layout: 'ตารางแนบแผน short (สี่คอลัมน์) หรือ long (ปกติ long เมื่อแผนมีผลการวิเคราะห์)',
    unknownLayout: (value: string, known: string, near: string | undefined) =>
      `ไม่มีแบบ "${value}"${meant(near)} ใช้ได้: ${known}`,
    full: 'แนบผลทุกขั้นตอนของทุกสำนัก/กอง (ปกติแนบเฉพาะสาระสำคัญ)',
    half: 'ผลรอบหกเดือน ตุลาคมถึงมีนาคม (ปกติทั้งปี)',
    unsigned: (posts: string) => `ไม่ทราบผู้ลงนามในวันที่ของบันทึก: ${posts} จึงเว้นเส้นประไว้`,
    notOver: (until: string, next: string) => `ยังออกรายงานผลถึงสิ้นเดือน${until} ไม่ได้ เพราะยังไม่ถึงเดือน${next}`,
    incomplete: 'ออกบันทึกทั้งที่ข้อมูลยังไม่ครบ โดยระบุไว้ในบันทึก',
    notKnown: (month: string, gaps: string, remedies: string) =>
      `ยังออกบันทึกของเดือน${month} ไม่ได้ เนื่องจาก${gaps} โปรด${remedies} แล้วสั่งใหม่ หรือใช้ --incomplete เพื่อออกบันทึกที่ระบุว่าข้อมูลยังไม่ครบถ้วน`,
    wait: 'รอจนได้รับรายงานหรือพ้นกำหนด',
    correct: 'แก้ไขแฟ้มตามที่ ita validate แจ้ง',
    notBegun: (year: string) => `ยังออกบันทึกของปีงบประมาณ ${year} ไม่ได้ เนื่องจากยังไม่มีเดือนใดสิ้นสุด`,
    needsFile: 'โปรดระบุแฟ้มที่จะเขียน เช่น -o memo.docx หรือรูปแบบอื่นด้วย --format',
    badEmblem: (file: string) => `อ่านตรา ${file} ไม่ได้ ต้องเป็นภาพ PNG หรือ JPEG ในโฟลเดอร์ข้อมูล (memo.emblem ใน ita.yaml)`,
  },
  planTable: {
    title: 'มาตรการ ขั้นตอน ผู้รับผิดชอบ และการกำกับติดตาม',
    measure: 'มาตรการ',
    steps: 'ขั้นตอนหรือวิธีการ',
    offices: 'ผู้รับผิดชอบ',
    oversight: 'การกำกับติดตาม',
    period: 'ระยะเวลา',
    gaps: 'ผลการวิเคราะห์และการนำไปสู่การปฏิบัติ',
    gap: 'ประเด็น',
    answeredBy: 'มาตรการที่',
    answers: (numbers: string) => `ตอบประเด็นที่ ${numbers}`,
  },
  changedTable: {
    title: 'ขั้นตอนที่ล่าช้า เปลี่ยนแปลง หรือมีปัญหา',
    none: 'ไม่มีขั้นตอนที่ล่าช้า เปลี่ยนแปลง หรือมีปัญหาในเดือนนี้',
    problem: 'ปัญหา/ข้อเสนอแนะ',
    suggestion: (text: string) => `ข้อเสนอ: ${text}`,
    more: (count: number) => `และอีก ${count} รายการ ในแฟ้มตารางผลรายเดือน`,
  },
  /** What the amendments of a month changed, and how many of it. */
  amended: {
    step: {
      added: (count: number) => `เพิ่ม ${count} ขั้นตอน`,
      cancelled: (count: number) => `ยกเลิก ${count} ขั้นตอน`,
      changed: (count: number) => `ปรับ ${count} ขั้นตอน`,
    },
    measure: {
      added: (count: number) => `เพิ่ม ${count} มาตรการ`,
      cancelled: (count: number) => `ยกเลิก ${count} มาตรการ`,
      changed: (count: number) => `ปรับ ${count} มาตรการ`,
    },
  },
  period: {
    half: (from: string, until: string) => `รอบ 6 เดือน (${from} – ${until})`,
    year: (year: string) => `ประจำปีงบประมาณ พ.ศ. ${year}`,
  },
  /** Behind a list that is cut off. */
  andMore: (count: number) => `อีก ${count} รายการ`,
  indicator: (number: number, name: string, score: string) =>
    `ตัวชี้วัดที่ ${number}${name === '' ? '' : ` ${name}`} (${score})`,
  outcomes: {
    title: 'ปัญหา/อุปสรรค และผลการแก้ไข',
    none: 'ไม่มีปัญหา/อุปสรรคที่รายงานไว้',
    outcome: 'ผลการแก้ไข',
    done: 'ขั้นตอนแล้วเสร็จ',
    cancelled: 'ยกเลิกขั้นตอนแล้ว',
    solved: (month: string) => `แก้ไขแล้วตามรายงานเดือน ${month}`,
    open: (month: string) => `ยังไม่ได้ข้อยุติตามรายงานเดือน ${month}`,
    more: (count: number) => `และอีก ${count} เรื่อง ในแฟ้มตารางสรุปประจำปี`,
  },
  stepsPaper: {
    title: 'ผลการดำเนินการรายขั้นตอน',
    moreOffices: (count: number) => `และอีก ${count} สำนัก/กอง`,
    moreEvidence: (count: number) => `และอีก ${count} รายการ`,
  },
  evidencePaper: {
    title: 'หลักฐาน',
    none: 'ไม่มีหลักฐานที่ระบุไว้',
    dated: 'ลงวันที่',
    place: 'ที่อยู่หรือแฟ้ม',
  },
  resultsTable: {
    title: 'ผลการดำเนินการ',
    measure: 'มาตรการ/ขั้นตอน',
    result: 'ผลการดำเนินการ',
    plan: (result: string, planned: string) => `ผลร้อยละ ${result} แผนร้อยละ ${planned}`,
    noReport: 'ไม่มีรายงาน',
    noReportThisMonth: 'ไม่มีรายงานเดือนนี้',
    broken: 'แฟ้มรายงานใช้ไม่ได้',
    cancelled: 'ยกเลิกตามแผนที่ปรับ',
  },
} as const;
