/** Words of recording a report step by step on a terminal, in Thai. */
export const record = {
  month: 'เดือน',
  office: 'สำนัก/กอง (ชื่อ รหัส หรือเลขลำดับ)',
  nextOffice: 'สำนัก/กองถัดไป (Enter เพื่อเลิก)',
  reporter: 'ผู้รายงาน (ชื่อหรือรหัส)',
  choice: (number: number, name: string, state: string) => `  ${number}. ${name} (${state})`,
  owes: (office: string, month: string, count: number, due: string) =>
    `${office} ต้องรายงานเดือน${month} อีก ${count} ขั้นตอน ครบกำหนดส่งวันที่ ${due}\nกด Enter เพื่อใช้ค่าใน [ ] หรือข้าม กด Ctrl+C เพื่อหยุด ขั้นตอนที่บันทึกแล้วคงอยู่ และสั่ง ita record ทำต่อได้`,
  owesNothing: (office: string, month: string) =>
    `${office} รายงานเดือน${month} ครบทุกขั้นตอนแล้ว แก้ทีละขั้นตอนได้ด้วย ita record --step`,
  step: (at: number, all: number, title: string, ref: string) => `[${at}/${all}] ${title} (${ref})`,
  percent: 'ร้อยละสะสม 0–100 หรือ เสร็จ',
  value: (unit: string) => `จำนวนสะสม (${unit})`,
  done: 'รอบนี้ทำแล้วหรือไม่ (ใช่/ยัง)',
  result: 'สิ่งที่ทำ ระบุจำนวน วันที่ หรือเลขที่หนังสือ',
  problem: 'ปัญหา/อุปสรรค',
  suggestion: 'ข้อเสนอแนะ',
  evidence: 'หลักฐาน (แฟ้มในโฟลเดอร์ข้อมูล หรือลิงก์)',
  evidenceTitle: 'ชื่อหลักฐาน',
  needed: 'โปรดตอบข้อนี้',
  notPercent: (text: string) => `"${text}" ไม่ใช่ร้อยละ 0–100`,
  notYesOrNo: (text: string) => `"${text}" ไม่ชัดเจน โปรดตอบ ใช่ หรือ ยัง`,
  outsideData: (file: string, folder: string) => `${file} อยู่นอกโฟลเดอร์ข้อมูล โปรดคัดลอกไว้ใน ${folder} ก่อน`,
  saved: (ref: string, file: string) => `บันทึก ${ref} ลง ${file} แล้ว`,
  stopped: 'หยุดแล้ว ขั้นตอนที่บันทึกแล้วคงอยู่',
};
