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

1. เปิดแฟ้มที่มีคำว่า \`TODO\` แล้วเขียนค่าจริงแทน (\`ita validate\` บอกทุกแห่งพร้อมเลขบรรทัด)
2. เขียนผลการวิเคราะห์ของปีก่อนใน \`${year}/plan.yaml\` ที่ \`gaps\` แล้วโยงมาตรการที่ตอบแต่ละประเด็นด้วย \`gaps: [g1]\`
3. ปรับขั้นตอน กำหนดเวลา และผู้รับผิดชอบใน \`${year}/measures/\`

## ทุกเดือน

| ทำอะไร | คำสั่ง |
|---|---|
| สร้างแบบรายงานของทุกสำนัก/กอง | \`ita new report --month last --all-offices\` |
| สร้างแบบรายงานของสำนัก/กองเดียว | \`ita new report --month last --office ${office}\` |
| กรอกผลของขั้นตอนหนึ่ง | \`ita record --month last --office ${office} --step m4/monthly --status done --result "…"\` |
| ตรวจข้อมูล | \`ita validate\` |
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
| \`${year}/plan.yaml\` | ผลประเมินปีก่อน ผลการวิเคราะห์ เป้าหมาย และผู้ลงนาม |
| \`${year}/measures/\` | มาตรการละหนึ่งแฟ้ม |
| \`${year}/reports/\` | รายงานของแต่ละสำนัก/กอง แยกตามเดือน |
| \`.ita/schemas/\` | แบบของแฟ้ม ให้โปรแกรมแก้ไขข้อความช่วยเติมและตรวจ |

วันที่และเดือนเขียนเป็นปี พ.ศ. เช่น \`${year}-02\` และ \`${year}-03-04\` ห้ามใส่เลขประจำตัวประชาชน โทรศัพท์ส่วนตัว ที่อยู่บ้าน หรือข้อมูลผู้ร้องเรียน
`;
