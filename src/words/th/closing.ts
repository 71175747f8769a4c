/** Words of closing and reopening months, in Thai. */
export const closing = {
  options: {
    close: 'เดือนที่จะปิด เช่น 2565-02 "ก.พ. 65" last (ปกติเดือนก่อน) เดือนก่อนหน้าที่ยังไม่ปิดจะปิดด้วย',
    reopen: 'เดือนที่จะเปิดใหม่ เช่น 2565-02 "ก.พ. 65" last (ปกติเดือนก่อน) เดือนถัดไปที่ปิดแล้วจะเปิดใหม่ด้วย',
    by: 'รหัสหรือชื่อเจ้าหน้าที่ผู้ลงนาม (ปกติผู้ลงนามในตำแหน่งนายกในวันนั้น)',
    date: 'วันที่ลงนาม (ปกติวันนี้)',
    reason: 'เหตุผลที่เปิดเดือนใหม่',
  },
  wholePlan: 'ทั้งแผน',
  needsBy: (day: string) => `วันที่ ${day} ไม่มีผู้ลงนามในตำแหน่งนายก หรือมีมากกว่าหนึ่งคน โปรดระบุ --by รหัส หรือแก้ officers.yaml`,
  laterThanToday: (day: string, today: string) => `วันที่ ${day} ยังมาไม่ถึง (วันนี้ ${today})`,
  notEnded: (month: string, end: string, day: string) => `เดือน ${month} สิ้นสุดวันที่ ${end} จึงปิดในวันที่ ${day} ไม่ได้`,
  isClosed: (month: string, on: string) =>
    `เดือน ${month} ปิดแล้วเมื่อ ${on} หากต้องแก้ไขให้เปิดใหม่ด้วย ita reopen --month ${month} --reason …`,
  reopenedLater: (month: string, on: string, day: string) => `เดือน ${month} เปิดใหม่เมื่อ ${on} จึงปิดในวันที่ ${day} ไม่ได้`,
  awaited: (month: string, offices: string, due: string) =>
    `ยังปิดเดือน ${month} ไม่ได้ เพราะ ${offices} ยังส่งรายงานได้ถึงวันที่ ${due}`,
  hidden: (month: string, row: string) =>
    `ปิดเดือน ${month} ไม่ได้ เพราะไม่ทราบตัวเลขของ ${row} เนื่องจากมีแฟ้มที่ใช้ไม่ได้ (ดูด้วย ita validate)`,
  wouldClose: (list: string) => `จะปิดเดือน ${list} ระบุ --yes เพื่อเขียน`,
  closed: (list: string) => `ปิดเดือน ${list} แล้ว`,
  notClosed: (month: string, list: string) =>
    `เดือน ${month} ยังไม่ปิด ${list === '' ? 'และปีงบประมาณนี้ยังไม่ปิดเดือนใด' : `เดือนที่ปิดแล้ว: ${list}`}`,
  reopenedTooEarly: (month: string, on: string, day: string) => `เดือน ${month} ปิดเมื่อ ${on} จึงเปิดใหม่ในวันที่ ${day} ไม่ได้`,
  wouldReopen: (list: string) => `จะเปิดเดือน ${list} ใหม่ ระบุ --yes เพื่อเขียน`,
  reopened: (list: string) => `เปิดเดือน ${list} ใหม่แล้ว`,
};
