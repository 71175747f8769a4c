/** Thai words on what an amendment changed. */
export const planChange = {
  table: 'การปรับแผน',
  none: 'ไม่มีการปรับแผน',
  terms: {
    title: 'ชื่อ',
    start: 'เดือนเริ่ม',
    due: 'กำหนดแล้วเสร็จ',
    target: 'เป้าหมาย',
    offices: 'ผู้รับผิดชอบ',
    officers: 'เจ้าหน้าที่ผู้ปฏิบัติ',
    weight: 'น้ำหนัก',
    plan: 'แผนรายเดือน',
    oversight: 'การกำกับติดตาม',
    gaps: 'ประเด็นที่ตอบ',
    serves: 'ภารกิจอื่นที่ตอบ',
    budget: 'งบประมาณ',
  },
  evenly: 'เฉลี่ยเท่ากันทุกเดือน',
  changed: (subject: string, term: string) => `${subject} ปรับ${term}`,
  changedFrom: (subject: string, term: string, before: string, after: string) =>
    `${subject} ปรับ${term}จาก ${before} เป็น ${after}`,
  cancelled: (subject: string) => `ยกเลิก${subject}`,
  revived: (subject: string) => `ให้ดำเนินการ${subject}ต่อไป`,
  added: (title: string, start: string, due: string) => `เพิ่มขั้นตอน “${title}” (${start} – ${due})`,
  addedMeasure: 'เพิ่มมาตรการระหว่างปี',
} as const;
