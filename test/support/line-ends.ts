/**
 * The begin of a Thai word at the end of a line, where what it belongs to is on the next: ผู้, ความ, การ, ข้อ, คณะ and such.
 * Words that end so are none: ข้อความ, หัวข้อ, ดำเนินการ.
 */
const PARTED =
  /(?:ผู้|คณะ|(?<!ข้อ|เนื้อ|ใจ)ความ|(?<!หัว|ละ|สอง|สาม|สี่|ห้า|ทุก|ต่อ|\d )ข้อ|(?<!ดำเนิน|มาตร|ราช|บริ|โครง|สวัสดิ|อำนวย|จัด|ชำนาญ|เลขานุ|กรรม|วิชา|ต้อง|อาคาร|ปฏิบัติ|ประสบ|พิ|วิธี|ที่ทำ|กิจ|ราย|สินค้าและบริ)การ|ชาว|(?<!ตัว)อย่าง|(?<!หรือ)ไม่)$/u;

/** The pieces of the lines that end in the begin of a word. */
export const partedAt = (lineEnds: readonly string[]): string[] => lineEnds.filter((end) => PARTED.test(end.trimEnd()));

/** What ends at the right of each line of a screen: of a table, the pieces of its cells. */
export const lineEndsOf = (screen: string): string[] =>
  screen
    .split('\n')
    .flatMap((line) => line.replace(/[│┌┐└┘├┤─]/g, '  ').split(/ {2,}/))
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
