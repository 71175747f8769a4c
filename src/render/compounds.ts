/**
 * Words of Thai offices that the dictionary of `Intl.Segmenter` takes for two or more: a line may not end inside them.
 * Only words that can't also be the end of one word and the begin of another stand here.
 */
const COMPOUNDS: ReadonlySet<string> = new Set(
  `
กระจายข่าว ความร่วมมือ ศึกษาต่อ โดยตรง โดยเฉพาะ ประจำเดือน ประจำปี เกินกำหนด ประโยชน์ส่วนรวม กลุ่มเป้าหมาย การเงิน การคลัง กำกับติดตาม ข้อเสนอแนะ ข้อตกลง ข้อตรวจพบ ข้อผิดพลาด ขั้นตอน ของขวัญ ขึ้นทะเบียน
คณะกรรมการ คณะทำงาน คณะผู้บริหาร ครบกำหนด ครบถ้วน คัดเลือก คำเตือน คำสั่ง ความก้าวหน้า ความคิดเห็น ความโปร่งใส ความพึงพอใจ
ความเสี่ยง ความเห็น คุ้มครอง งบประมาณ เงินเดือน จัดจ้าง จัดซื้อ จัดเตรียม จัดทำ จัดเก็บ เจ้าหน้าที่ ชำนาญการ ช่องทาง
ดำเนินการ ดำเนินงาน ตรวจพบ ตรวจสอบ ตัวชี้วัด ตัวเลือก แต่งตั้ง ท้องถิ่น ทรัพยากรบุคคล นายก เบิกจ่าย เบี้ยยังชีพ ปฏิบัติการ
ปฏิบัติงาน ปฏิบัติราชการ ประชาสัมพันธ์ ประพฤติมิชอบ ปีงบประมาณ ปิดประกาศ เป้าหมาย เปิดเผย ผู้บังคับบัญชา ผู้บริหาร
ผู้ใต้บังคับบัญชา ผู้รับผิดชอบ ผู้ร้องเรียน ผู้สูงอายุ ผู้อำนวยการ ผู้รายงาน ผู้ตรวจสอบ เผยแพร่ พนักงานจ้าง พนักงานส่วนตำบล
พึงพอใจ แฟ้มข้อมูล มอบหมาย มาตรการ มีส่วนร่วม ยกร่าง ร้องเรียน ร้อยละ รับทราบ รับผิดชอบ รายชื่อ รายเดือน รายงาน
รูปแบบ เรื่องร้องเรียน เริ่มต้น ลงชื่อ ลงนาม ลูกจ้างประจำ เลื่อนขั้น แล้วเสร็จ วันที่ วางแผน วิเคราะห์ เว็บไซต์ ส่งเสริม
สรุปผล สวัสดิการสังคม สอบทาน สำนักปลัด สื่อสังคม เสียงไร้สาย หน่วยงาน หลักเกณฑ์ หลักฐาน หลากหลาย หอกระจายข่าว
องค์การบริหารส่วนตำบล องค์การบริหารส่วนจังหวัด อำนวยการ เห็นชอบ โยกย้าย ไฟฟ้าสาธารณะ ถือปฏิบัติ แนวทาง
`
    .trim()
    .split(/\s+/),
);

/** Pieces that the dictionary makes of the longest of them. */
const MOST_PIECES = 6;

/** Puts the pieces of such words together again; the longest word that begins with a piece is taken. */
export function joinCompounds(pieces: readonly string[]): string[] {
  const joined: string[] = [];
  for (let at = 0; at < pieces.length; ) {
    let taken = 1;
    let whole = pieces[at] as string;
    let text = whole;
    for (let count = 2; count <= MOST_PIECES && at + count <= pieces.length; count++) {
      text += pieces[at + count - 1];
      if (!COMPOUNDS.has(text)) continue;
      taken = count;
      whole = text;
    }
    joined.push(whole);
    at += taken;
  }
  return joined;
}

/** Begins of words, and what belongs to the word behind it: a line ends with none of them. */
const LEADS: ReadonlySet<string> = new Set(
  'ผู้ ความ การ ข้อ คณะ นัก ชาว น่า ยัง ไม่ อย่าง เครื่อง กอง สำนัก ฝ่าย หน่วย ตัว'.split(' '),
);
const THAI = /^[ก-ฮเ-ไ]/;

/** Puts such begins to the Thai word behind them. */
export function joinLeads(pieces: readonly string[]): string[] {
  const joined: string[] = [];
  let lead = '';
  for (const piece of pieces) {
    if (lead !== '' && !THAI.test(piece)) {
      joined.push(lead);
      lead = '';
    }
    if (LEADS.has(piece)) lead += piece;
    else {
      joined.push(lead + piece);
      lead = '';
    }
  }
  return lead === '' ? joined : [...joined, lead];
}
