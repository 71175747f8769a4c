/** Thai words of the analysis that the scores draft. */
export const analyse = {
  title: 'ร่างประเด็นของปีงบประมาณ พ.ศ. {year} จากผลประเมินปี {from}',
  count: 'จำนวนประเด็น',
  before: 'ปีก่อน',
  lost: 'คะแนนรวมที่เสียไป',
  lastGap: 'ประเด็นเดิม',
  gaps: 'ตัวชี้วัดที่ต่ำกว่าเกณฑ์หรือลดลง เรียงตามคะแนนที่เสียไป',
  none: 'ไม่มีตัวชี้วัดที่ต่ำกว่าเกณฑ์หรือลดลง',
  noResult: 'ยังไม่มีผลประเมินของปีนี้',
  next: 'ita rollover เริ่มปีถัดไปด้วยประเด็นเหล่านี้ ข้อความที่เป็น TODO ให้เขียนเอง',
} as const;
