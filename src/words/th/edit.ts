import { diskReason, meant } from './phrases.ts';

/** Words of the commands that change files, in Thai. */
export const edit = {
  options: {
    month: 'เดือนของรายงาน เช่น 2565-02 "ก.พ. 65" 02/2565 this last (ปกติเดือนก่อน)',
    office: 'สำนัก/กองเจ้าของรายงาน (รหัสหรือชื่อ)',
    step: 'ขั้นตอน เช่น m3/signed หรือชื่อขั้นตอน',
    status: (known: string) => `สถานะ: ${known} (ไม่ระบุ: คงเดิม หรือ in-progress เมื่อเริ่มมีผล)`,
    percent: 'ร้อยละสะสม 0–100 (ขั้นตอนชนิด milestone) เมื่อครบ 100 ต้องระบุ --status done ด้วย',
    value: 'จำนวนสะสม (ขั้นตอนชนิด quantity)',
    result: 'ผลการดำเนินการ ข้อความว่าง "" คือลบออก',
    problem: 'ปัญหา/อุปสรรค ข้อความว่าง "" คือลบออก',
    suggestion: 'ข้อเสนอแนะ ข้อความว่าง "" คือลบออก',
    evidence: 'แฟ้มหรือลิงก์ที่เป็นหลักฐาน ระบุ --title ด้วย',
    title: 'ชื่อหลักฐาน',
    check: 'ไม่เขียน เพียงบอกแฟ้มที่จะเปลี่ยน และออกด้วยรหัส 1 เมื่อมี',
    yes: 'เขียนลงแฟ้มจริง (ไม่ระบุ: แสดงสิ่งที่จะเปลี่ยนเท่านั้น)',
    path: 'เฉพาะแฟ้มหรือโฟลเดอร์เหล่านี้',
    year: 'ปีงบประมาณของรหัสที่อยู่ในปี (มาตรการ ขั้นตอน ฯลฯ) เช่น 2565',
  },
  rename: {
    kind: (kinds: string) => `ชนิด: ${kinds}`,
    old: 'รหัสเดิมหรือชื่อ ขั้นตอนเขียนเช่น m3/signed',
    fresh: 'รหัสใหม่ ขั้นตอนเขียนเฉพาะรหัสของขั้นตอน',
  },
  needs: (option: string) => `ต้องระบุ ${option}`,
  needsChange: 'ต้องระบุสิ่งที่จะบันทึกอย่างน้อยหนึ่งอย่าง: --status --percent --value --result --problem --suggestion --evidence',
  notANumber: (option: string, text: string) => `"${text}" ของ ${option} ไม่ใช่จำนวน เขียนได้เช่น 30 หรือ 62.5`,
  notAStep: (text: string) => `"${text}" ไม่ใช่ขั้นตอน เขียนเป็น มาตรการ/ขั้นตอน เช่น m3/signed`,
  unknownStatus: (value: string, known: string, other: string | undefined) =>
    `ไม่มีสถานะ "${value}"${meant(other)} ใช้ได้: ${known}`,
  noReport: (file: string, command: string) => `ยังไม่มีแฟ้มรายงาน ${file} สร้างก่อนด้วย ${command}`,
  cannotEdit: (file: string) => `แก้ ${file} โดยคงส่วนอื่นไว้ทั้งหมดไม่ได้ โปรดแก้ด้วยมือ`,
  already: (file: string) => `${file} เป็นเช่นนั้นอยู่แล้ว ไม่ได้เขียน`,
  nothingWritten: 'ไม่ได้เขียนแฟ้มใด เพราะจะเกิดข้อผิดพลาดข้างต้น',
  broken: 'ไม่ได้เขียนแฟ้มใด โปรดแก้ข้อผิดพลาดข้างต้นก่อน',
  changedMeanwhile: (file: string) => `${file} เปลี่ยนไประหว่างทำงาน ไม่ได้เขียน โปรดสั่งใหม่อีกครั้ง`,
  locked: (file: string) => `มีโปรแกรมอื่นกำลังเขียน ${file} จึงไม่ได้เขียน โปรดสั่งใหม่อีกครั้ง`,
  failed: (file: string, reason: string) => `เขียน ${file} ไม่ได้ (${diskReason(reason)}) ไม่มีแฟ้มใดเปลี่ยน`,
  incomplete: (file: string, reason: string) =>
    `เขียน ${file} ไม่ได้ (${diskReason(reason)}) การเปลี่ยนแปลงยังไม่ครบ เมื่อเขียนดิสก์ได้แล้วให้สั่ง ita fix เพื่อทำต่อให้เสร็จ`,
  finished: (files: number, kept: string) =>
    `ทำการเปลี่ยนแปลงที่ค้างอยู่ให้เสร็จแล้ว (${files} แฟ้ม)${kept === '' ? '' : ` คงแฟ้มที่มีการแก้ไขภายหลังไว้ตามเดิม: ${kept}`}`,
  unreadableJournal: 'ita ไม่ได้เป็นผู้เขียนแฟ้ม .ita/journal จึงไม่ได้เขียนแฟ้มใด โปรดตรวจสอบที่มาแล้วลบแฟ้มนี้',
  otherErrors: (count: number) => `ข้อมูลยังมีข้อผิดพลาด ${count} รายการ ดูด้วย ita validate`,
  remain: (errors: number, warnings: number) =>
    errors + warnings === 0
      ? 'ไม่เหลือข้อตรวจพบ'
      : `ยังเหลือข้อผิดพลาด ${errors} รายการ คำเตือน ${warnings} รายการ ดูด้วย ita validate`,
  formatted: (changed: number, all: number) => `จัดรูปแบบ ${changed} จาก ${all} แฟ้ม`,
  wouldFormat: (changed: number, all: number) => `ควรจัดรูปแบบ ${changed} จาก ${all} แฟ้ม`,
  move: (from: string, to: string) => `ย้าย ${from} → ${to}`,
  undo: {
    list: 'แสดงเฉพาะรายการเปลี่ยนแปลงที่ย้อนได้ ล่าสุดอยู่บน',
    line: (on: string, command: string, files: string) => `${on}  ita ${command}  ${files}`,
    none: 'ไม่มีการเปลี่ยนแปลงที่ย้อนได้',
    moved: (command: string, files: string) =>
      `ย้อนการเปลี่ยนแปลงของ ita ${command} ไม่ได้ เพราะแฟ้มเหล่านี้เปลี่ยนไปแล้ว: ${files} ไม่ได้เขียนแฟ้มใด`,
    interrupted: (command: string, on: string) =>
      `ทำการเปลี่ยนแปลงที่ค้างอยู่ให้เสร็จแล้ว การเปลี่ยนแปลงนั้นย้อนไม่ได้ หากต้องการย้อนครั้งก่อนหน้า (ita ${command} ของ ${on}) ให้สั่ง ita undo อีกครั้ง`,
    done: (command: string, on: string, files: string) => `ย้อน ita ${command} ของ ${on} แล้ว (${files})`,
  },
  /** A value that may mean several things. */
  choice: {
    line: (place: string, key: string, value: string, choices: string) =>
      `${place} ${key} เป็น "${value}" อาจหมายถึง ${choices}`,
    or: ' หรือ ',
    ask: 'เขียนค่าใด (Enter คือไม่แก้)',
    unknown: (answer: string, choices: string) => `ไม่มีตัวเลือก "${answer}" ใช้ได้: ${choices}`,
    onTerminal: 'ค่าที่มีหลายความหมายจะไม่แก้ให้เอง ใช้ ita fix --yes บนหน้าจอเพื่อเลือกทีละค่า',
  },
  nothingToFix: 'ไม่มีข้อตรวจพบที่แก้ไขได้โดยวิธีเดียวอย่างแน่นอน',
  wouldFix: (changes: number) => `แก้ไขได้ ${changes} แห่ง ระบุ --yes เพื่อเขียน`,
  fixed: (changes: number) => `แก้ไขแล้ว ${changes} แห่ง`,
  reservedId: (id: string) => `"${id}" หมายถึงทุกสำนัก/กอง จึงใช้เป็นรหัสไม่ได้`,
  taken: (id: string, place: string) => `มีรหัส "${id}" อยู่แล้วที่ ${place}`,
  wouldRename: (places: number, files: number) => `เปลี่ยน ${places} แห่งใน ${files} แฟ้ม ระบุ --yes เพื่อเขียน`,
  renamed: (places: number, files: number) => `เปลี่ยนแล้ว ${places} แห่งใน ${files} แฟ้ม`,
};
