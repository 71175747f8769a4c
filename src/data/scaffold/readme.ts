/** What the README of a new data directory is told. */
export interface ReadmeFacts {
  readonly name: string;
  readonly year: number;
  readonly office: string;
}

/** The page that tells the office, in Thai, what lies in the directory and what to do when. */
export const readme = ({ name, year, office }: ReadmeFacts): string => `# มาตรการส่งเสริมคุณธรรมและความโปร่งใส ${name}

โฟลเดอร์นี้เก็บแผน มาตรการ และรายงานผลการดำเนินการตามผลการประเมิน ITA เป็นแฟ้มข้อความธรรมดา ใช้กับโปรแกรม \`ita\`

## เริ่มต้น

1. \`ita plan form -o plan.xlsx\` สร้างสมุดงานของแผน กรอกผลการวิเคราะห์ มาตรการ ขั้นตอน และเจ้าหน้าที่ด้วย Excel
2. \`ita plan import plan.xlsx --yes\` นำเข้า (ไม่ใส่ \`--yes\` คือดูก่อน)
3. \`ita validate\` บอกทุกแห่งที่ยังเป็น \`TODO\` หรือยังผิด พร้อมวิธีแก้

## ทุกเดือน

| ทำอะไร | คำสั่ง |
|---|---|
| ตอบทีละขั้นตอนแทนการกรอกแบบ | \`ita record\` |
| สร้างแบบรายงานให้สำนัก/กองกรอกด้วย Excel | \`ita form --month last --office ${office} -o ${office}.xlsx\` |
| นำเข้าแบบที่กรอกแล้ว | \`ita import ${office}.xlsx\` |
| สร้างแฟ้มรายงานของทุกสำนัก/กองให้กรอกเอง | \`ita new report --month last --all-offices\` |
| ดูผลของเดือน | \`ita report --month last\` |
| ดูว่าใครยังไม่ส่ง อะไรเกินกำหนด | \`ita status\` |

## สิ้นปีงบประมาณ

| ทำอะไร | คำสั่ง |
|---|---|
| สรุปผลทั้งปี | \`ita summary\` |
| เริ่มปีถัดไป | \`ita rollover\` |

## แฟ้มในโฟลเดอร์

| แฟ้ม | เก็บอะไร |
|---|---|
| \`ita.yaml\` | ชื่อหน่วยงานและการตั้งค่า |
| \`offices.yaml\` \`officers.yaml\` \`channels.yaml\` | สำนัก/กอง เจ้าหน้าที่ และช่องทางเผยแพร่หรือรับเรื่องร้องเรียน |
| \`${year}/plan.yaml\` | ผลการประเมินปีก่อน ผลการวิเคราะห์ เป้าหมาย และผู้ลงนาม |
| \`${year}/measures/\` | มาตรการละหนึ่งแฟ้ม |
| \`${year}/reports/\` | รายงานของแต่ละสำนัก/กอง แยกตามเดือน |
| \`${year}/\` แฟ้มอื่น | คณะทำงาน การมอบหมาย บันทึกข้อตกลง การเผยแพร่ ผลการประเมินของปีนี้: มีตัวอย่างอยู่ในแฟ้ม ยังไม่นับจนกว่าจะมีข้อมูล |
| \`.ita/schemas/\` | แบบของแฟ้ม ให้โปรแกรมแก้ไขข้อความช่วยเติมและตรวจ |

วันที่และเดือนเขียนเป็นปี พ.ศ. เช่น \`${year}-02\` และ \`${year}-03-04\` ห้ามใส่เลขประจำตัวประชาชน โทรศัพท์ส่วนตัว ที่อยู่บ้าน หรือข้อมูลผู้ร้องเรียน
`;
