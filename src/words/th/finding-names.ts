const types: Readonly<Record<string, string>> = {
  string: 'ข้อความ',
  number: 'ตัวเลข',
  integer: 'จำนวนเต็ม',
  boolean: 'true หรือ false',
  array: 'รายการ',
  object: 'ชุดของคีย์',
  null: 'ค่าว่าง',
};

const kinds: Readonly<Record<string, string>> = {
  ita: 'ข้อมูลหน่วยงานและการตั้งค่า',
  offices: 'รายการสำนัก/กอง',
  officers: 'รายการเจ้าหน้าที่',
  channels: 'รายการช่องทาง',
  assessment: 'เกณฑ์การประเมินของปี',
  plan: 'แผนของปีงบประมาณ',
  measure: 'มาตรการ',
  'working-group': 'คณะทำงาน',
  assignments: 'รายการมอบหมาย',
  agreements: 'รายการบันทึกข้อตกลง',
  publications: 'รายการเผยแพร่',
  result: 'ผลการประเมินของปี',
  report: 'รายงานประจำเดือน',
  'memo-plan': 'แม่แบบบันทึกเสนอแผน',
  'memo-month': 'แม่แบบบันทึกรายงานประจำเดือน',
  'memo-results': 'แม่แบบรายงานผลรอบหกเดือนและรอบปี',
  'memo-year': 'แม่แบบบันทึกสรุปประจำปี',
};

/** A type of value in Thai. */
export const typeName = (type: string): string => types[type] ?? type;
/** What a file holds, in Thai. */
export const fileKind = (kind: string): string => kinds[kind] ?? kind;
