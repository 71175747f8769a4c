/** Units of which there is no half: people, acts, papers, things and places that are counted. */
const COUNTABLE = new Set(
  [
    'คน ราย ท่าน รูป กลุ่ม คณะ ทีม ฝ่าย งาน กอง สำนัก หน่วยงาน ส่วนราชการ',
    'ครั้ง รอบ รุ่น โครงการ กิจกรรม หลักสูตร เวที มาตรการ ขั้นตอน ตัวชี้วัด ประเด็น',
    'เรื่อง ข้อ รายการ ฉบับ เล่ม ชุด แผ่น ใบ แฟ้ม ไฟล์ เอกสาร หนังสือ คู่มือ คำสั่ง ประกาศ สัญญา บันทึก รายงาน ข้อตกลง คำร้อง ข้อร้องเรียน เรื่องร้องเรียน',
    'ข่าว โพสต์ ภาพ คลิป ป้าย บอร์ด ช่องทาง เว็บไซต์ ระบบ ตำแหน่ง',
    'แห่ง จุด หมู่บ้าน ชุมชน ครัวเรือน หลังคาเรือน หลัง โรงเรียน ศูนย์ วัด คัน เครื่อง ดวง',
    'person persons people time times case cases report reports document documents copy copies item items village villages',
  ].flatMap((line) => line.split(' ')),
);

/** Whether a unit counts what can't be halved (คน, ครั้ง, เล่ม); not one that is measured (ร้อยละ, บาท, กิโลเมตร, ชั่วโมง). */
export const isCountable = (unit: string): boolean => COUNTABLE.has(unit.trim().toLowerCase());
