/** Paragraphs of every memo in Thai. */
export const everywhere = {
  title: 'บันทึกข้อความ',
  to: '{{mayor.title}}',
  law: '',
  opinion_head: 'ความเห็น{{head.title}}',
  opinion_clerk: 'ความเห็น{{clerk.title}}',
  opinion_mayor: 'ความเห็น{{mayor.short}}',
};

/** What the figures of a memo are worth, in Thai. */
export const known = {
  closed: 'ผลข้างต้นเป็นข้อมูลตามที่ปิดเดือน ณ วันที่ {{data.date}}',
  provisional: 'ผลข้างต้นเป็นข้อมูลชั่วคราว ณ วันที่ {{data.date}}',
  incomplete: 'ข้อมูลในบันทึกนี้ยังไม่ครบถ้วน เนื่องจาก{{data.gaps}} จึงยังสรุปผลส่วนที่เกี่ยวข้องไม่ได้',
  tolerance: 'ทั้งนี้ ผลที่ต่ำกว่าแผนไม่เกิน {{tolerance}} จุดร้อยละ ถือว่าเป็นไปตามแผน',
};
