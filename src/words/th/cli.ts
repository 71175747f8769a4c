import { isNotForWindows } from '../../model/id.ts';
import { examples } from '../examples.ts';
import { diskReason, meant, meantAny } from './phrases.ts';

/** Words of the command line, in Thai. */
export const cli = {
  about: 'ติดตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสตามผลการประเมิน ITA ขององค์กรปกครองส่วนท้องถิ่น',
  summaries: {
    report: 'ผลการดำเนินการประจำเดือนเทียบกับแผน และการส่งรายงานของแต่ละสำนัก/กอง',
    summary: 'สรุปผลทั้งปีงบประมาณ',
    brief: 'เดือนหนึ่งในห้าบรรทัด หรือรายการงานของสำนัก/กอง สำหรับอ่านหรือวางในไลน์',
    scores: 'คะแนน ITA รายตัวชี้วัดทุกปี ระยะห่างจากเกณฑ์ และถ้าคะแนนเปลี่ยนจะได้เท่าใด',
    status: 'งานที่เกินกำหนด งานที่ใกล้ครบกำหนด และผู้ที่ยังไม่ส่งรายงาน ณ วันนี้',
    validate: 'ตรวจข้อมูลทั้งหมด บอกแฟ้ม บรรทัด และวิธีแก้',
    diff: 'สิ่งที่เปลี่ยนระหว่างสองรุ่นหรือสองวัน: ผล รายงาน แผน บุคคล คะแนน และข้อตรวจพบ',
    analyse: 'ร่างประเด็นของแผนปีถัดไปจากคะแนน เรียงตามคะแนนที่เสียไป',
    ready: 'ความพร้อมของรายการเปิดเผยข้อมูล (OIT) การตรวจรายการคู่ และภาระงานของเจ้าหน้าที่',
    trace: 'เส้นทางจากตัวชี้วัดผ่านประเด็น มาตรการ ขั้นตอน ผล และหลักฐาน ถึงการเผยแพร่ พร้อมจุดที่ขาดตอน',
    show: 'รายละเอียดของมาตรการ ขั้นตอน เจ้าหน้าที่ หรือสำนัก/กอง พร้อมสิ่งที่อ้างถึง',
    list: 'รายการทั้งหมดของชนิดหนึ่ง',
    memo: 'บันทึกข้อความเสนอนายก: แผน รายงานประจำเดือน ผลรอบหกเดือน หรือสรุปประจำปี',
    publish: 'หน้าเว็บสำหรับประชาชน: มาตรการ ผลรายเดือน สรุปปี และแฟ้มให้ดาวน์โหลด',
    plan: 'แผนของปีเป็นสมุดงาน สำหรับกรอกด้วย Excel หรือ LibreOffice แล้วนำเข้า',
    form: 'แบบรายงานประจำเดือนให้กรอกด้วย Excel หรือ LibreOffice',
    import: 'นำเข้าแบบรายงานที่กรอกแล้ว ตรวจก่อนเขียนเสมอ',
    record: 'บันทึกผลของขั้นตอนหนึ่งลงในรายงาน ถ้าไม่ระบุสิ่งใดบนหน้าจอ จะถามทีละขั้นตอนที่สำนัก/กองต้องรายงาน',
    close: 'ปิดเดือน: เก็บตัวเลขตามที่ลงนามไว้ ไม่ว่าภายหลังจะแก้สิ่งใด',
    reopen: 'เปิดเดือนที่ปิดแล้วกับเดือนถัดจากนั้นเพื่อแก้ไข',
    amend: 'ปรับแผนที่ประกาศแล้วตามหนังสืออนุมัติ: เปลี่ยน เพิ่ม หรือยกเลิก รวมถึงยุบสำนัก/กองหรือพ้นตำแหน่ง',
    fmt: 'จัดรูปแบบแฟ้มให้เป็นแบบเดียวกัน ความหมายและหมายเหตุคงเดิม',
    new: 'สร้างรายงาน มาตรการ เจ้าหน้าที่ สำนัก/กอง ช่องทาง รายการเผยแพร่ หรือปี ให้กรอกต่อ',
    rollover: 'เริ่มปีงบประมาณถัดไป ยกมาตรการที่ยังไม่เสร็จและผลการประเมินมาเป็นผลการวิเคราะห์',
    init: 'เริ่มโฟลเดอร์ข้อมูลใหม่ ถามชื่อหน่วยงาน สำนัก/กอง และคะแนน พร้อมห้ามาตรการเป็นต้นแบบ',
    fix: 'แก้สิ่งที่มีวิธีแก้ที่แน่นอนเพียงวิธีเดียว แสดงก่อนเขียน',
    rename: 'เปลี่ยนรหัส และทุกแห่งที่อ้างถึงรหัสนั้น',
    undo: 'ย้อนการเปลี่ยนแปลงล่าสุดที่ ita ทำ ถ้าแฟ้มยังเป็นอย่างที่เปลี่ยนไว้',
    explain: 'คำอธิบายรหัสข้อตรวจพบ',
    schema: 'สคีมา JSON ของแฟ้มข้อมูลและของผลลัพธ์',
    completion: 'ให้เชลล์เติมคำสั่ง ตัวเลือก เดือน และรหัสให้',
  },
  examples,
  options: {
    data: 'โฟลเดอร์ข้อมูล (ปกติหาโฟลเดอร์ที่มี ita.yaml จากที่นี่ขึ้นไป หรือใช้ ITA_DATA)',
    asOf: 'ถือว่าวันนี้คือวันที่นี้ เช่น 2565-03-10 หรือ today (วันนี้)',
    format: 'รูปแบบผลลัพธ์ text json csv markdown html docx xlsx (ปกติดูจากชื่อแฟ้มของ -o มิฉะนั้น text)',
    output: 'เขียนลงแฟ้มนี้แทนจอ',
    force: 'เขียนทับแฟ้มเดิมได้',
    table: 'ตารางที่จะเขียนเป็น csv',
    bom: 'ใส่ BOM หน้าแฟ้ม csv เพื่อให้ Excel อ่านภาษาไทยถูก',
    digits: 'ตัวเลข thai หรือ arabic (ปกติ docx และบันทึกภาษาไทยใช้เลขไทย นอกนั้นเลขอารบิก) csv และ json เป็นเลขอารบิกเสมอ',
    lang: 'ภาษา th หรือ en (หรือใช้ ITA_LANG)',
    color: 'สี auto always หรือ never',
    help: 'แสดงวิธีใช้',
    version: 'แสดงรุ่นของโปรแกรม',
    month: 'เดือน เช่น 2565-02 "ก.พ. 65" 02/2565 ก.พ. 2 this last (ปกติเดือนก่อน) ไม่ระบุปีคือเดือนนั้นครั้งล่าสุดที่เริ่มแล้ว',
    year: 'ปีงบประมาณ พ.ศ. เช่น 2565',
    office: 'เฉพาะสำนัก/กองนี้ (รหัสหรือชื่อ)',
    measure: 'เฉพาะมาตรการนี้ (รหัสหรือชื่อ)',
    only: (kinds: string) => `เฉพาะขั้นตอน: ${kinds}`,
    brief: 'เฉพาะข้อความสรุปและผลรายมาตรการ',
    detail: 'แสดงรายขั้นตอนและรายสำนัก/กอง',
    strict: 'ให้คำเตือนทำให้ไม่ผ่านด้วย',
    allFindings: 'แสดงทุกรายการ (ปกติแสดงไม่เกิน 200 รายการต่อแฟ้ม)',
  },
  validate: {
    path: 'แสดงเฉพาะแฟ้มหรือโฟลเดอร์เหล่านี้',
    format: 'รูปแบบผลลัพธ์ text json sarif github gitlab junit',
    report: 'รายงานรูปแบบหนึ่งลงจอหรือลงแฟ้ม เช่น sarif=ita.sarif ระบุได้หลายครั้ง (text json sarif github gitlab junit)',
    changed: 'เฉพาะข้อตรวจพบที่รุ่นนี้ไม่มี (ปกติจุดที่แยกจากสาขาหลัก)',
    code: 'เฉพาะรหัสนี้ ระบุได้หลายครั้ง',
    maxWarnings: 'ไม่ผ่านเมื่อมีคำเตือนเกินจำนวนนี้',
    oneWay: 'ใช้ --report หรือ --format กับ -o อย่างใดอย่างหนึ่ง: --report sarif=FILE เหมือน --format sarif -o FILE',
    needsFile: (form: string) => `รายงาน ${form} แสดงปนกับรายงานอื่นบนจอไม่ได้ โปรดระบุแฟ้ม: --report ${form}=FILE`,
    fileTwice: (file: string) => `รายงานสองรูปแบบลงแฟ้มเดียวกันไม่ได้: ${file}`,
    notACount: (option: string, value: string) => `${option} ต้องเป็นจำนวนเต็มตั้งแต่ 0 ไม่ใช่ "${value}"`,
    compared: (commit: string, known: number) => `เทียบกับรุ่น ${commit}: ไม่แสดงข้อตรวจพบที่มีอยู่เดิม ${known} รายการ`,
    cut: (form: string, host: string, most: number, count: number) =>
      `รายงาน ${form} มี ${count} รายการ ${host} แสดงเพียง ${most} รายการ ดูทั้งหมดในรายงาน text หรือ json`,
  },
  show: { id: 'รหัสหรือชื่อ เช่น m3 m3/agreement หรือ กองคลัง' },
  ready: {
    item: 'เฉพาะรายการนี้ เช่น O42',
    noItem: (item: string, year: string) => `ไม่มีรายการ ${item} ในปีงบประมาณ ${year}`,
  },
  trace: { indicator: 'เฉพาะตัวชี้วัดนี้ (1–10)', notIndicator: (value: string) => `ไม่มีตัวชี้วัดที่ "${value}" ใช้ได้: 1–10` },
  list: {
    kind: (kinds: string) => `ชนิด: ${kinds}`,
    only: 'เฉพาะมาตรการหรือขั้นตอนที่ late (ล่าช้า) changed (เปลี่ยน) no-evidence (ไม่มีหลักฐาน) amended (ปรับแผน) ส่วน evidence และ assignments ใช้ no-evidence',
  },
  form: { output: 'แฟ้ม .xlsx ที่จะเขียน' },
  import: {
    path: 'แบบรายงาน .xlsx ที่กรอกแล้ว หรือโฟลเดอร์ของแบบรายงาน ระบุได้หลายรายการ',
    month: 'แบบต้องเป็นของเดือนนี้ (ปกติรับเดือนที่แบบระบุ)',
    dryRun: 'แสดงสิ่งที่จะเปลี่ยนโดยไม่เขียน',
    allOrNothing: 'ไม่นำเข้าเลยถ้ามีแผ่นงานใดนำเข้าไม่ได้ (ปกตินำเข้าแผ่นงานที่ถูกต้อง)',
    theirs: 'เมื่อขัดกัน ใช้ค่าในแบบรายงาน',
    ours: 'เมื่อขัดกัน คงค่าในข้อมูล',
  },
  brief: {
    format: (known: string) => `รูปแบบผลลัพธ์ ${known}`,
  },
  allOffices: {
    option: 'ทุกสำนัก/กอง แฟ้มละหนึ่งสำนัก/กอง ลงใน --out',
    out: 'โฟลเดอร์ที่จะเขียน',
    needsOut: '--all-offices ต้องระบุ --out DIR และ --out ใช้กับ --all-offices เท่านั้น',
    oneOrAll: 'ใช้ --office หรือ --all-offices อย่างใดอย่างหนึ่ง',
    noOutput: '--all-offices เขียนลงโฟลเดอร์ --out จึงใช้กับ -o ไม่ได้',
  },
  explain: { code: 'รหัสข้อตรวจพบ เช่น unknown-step' },
  schema: { name: 'ชื่อสคีมา เช่น report' },
  help: {
    usage: 'วิธีใช้:',
    someOptions: '[ตัวเลือก]',
    arguments: 'อาร์กิวเมนต์:',
    options: 'ตัวเลือก:',
    commands: 'คำสั่ง:',
    examples: 'ตัวอย่าง:',
    programUsage: '<คำสั่ง> [ตัวเลือก]',
    programExamples:
      'เริ่มที่:\n  ita report --month last\n  ita validate\n  ita help <คำสั่ง>\n  ita help exit-codes | formats | environment | dates\n\nรหัสออก: 0 ปกติ · 1 พบข้อผิดพลาด · 2 เรียกใช้ผิด · 3 อ่านหรือเขียนไม่ได้ หรือไม่พบ · 70 โปรแกรมบกพร่อง',
  },
  /** What `ita help` says of a topic: a term, a colon, what it means. */
  topics: {
    formats: [
      'text: อ่านบนหน้าจอ กว้างเท่าหน้าจอหรือ COLUMNS',
      'json: สำหรับโปรแกรม มีตัวเลขครบ ดูรูปแบบด้วย ita schema output/month',
      'csv: หนึ่งตารางสำหรับโปรแกรมอื่นและโปรแกรมตารางคำนวณ เลือกตารางด้วย --table ใส่ --bom ให้ Excel',
      'markdown: สำหรับวิกิและระบบติดตามงาน',
      'html: หน้าเว็บ เปิดด้วยเบราว์เซอร์หรือสั่งพิมพ์',
      'docx: Word ภาษาไทยใช้เลขไทย ถ้าไม่ระบุ --digits arabic',
      'xlsx: Excel ตัวเลขและวันที่เป็นค่าจริง ตารางละหนึ่งแผ่นงาน',
      '-o แฟ้ม: เขียนลงแฟ้ม รูปแบบตามนามสกุลแฟ้ม ไม่เขียนทับถ้าไม่ระบุ --force',
    ],
    dates: [
      'เดือน: 2565-02 2022-02 02/2565 "ก.พ. 65" กุมภาพันธ์ ๒๕๖๕ this (เดือนนี้) last (เดือนก่อน)',
      '--month 10: เดือนที่ไม่ระบุปีคือเดือนนั้นครั้งล่าสุดที่เริ่มแล้ว',
      'วัน: 2565-03-10 10/03/2565 "10 มี.ค. 2565" today (วันนี้)',
      'ปี: 2565 65 2022 ปีงบประมาณเริ่มเดือนตุลาคมของปีก่อนถึงเดือนกันยายน',
      '--as-of วัน: ถือว่าวันนี้คือวันนั้น ข้อมูลเดียวกันจึงได้รายงานเดียวกันเสมอ',
      'ในแฟ้ม: ใช้ พ.ศ. เช่น 2565-02 และ 2565-03-10 ส่วน JSON ใช้ ISO 8601 (ค.ศ.) พร้อมข้อความ พ.ศ.',
    ],
  },
  seeHelp: (command: string) => `ดูวิธีใช้ด้วย ${command}`,
  unknownTopic: (name: string, other: string | undefined) => `ไม่มีวิธีใช้เรื่อง "${name}"${meant(other)}`,
  unknownCommand: (name: string, other: string | undefined) => `ไม่มีคำสั่ง "${name}"${meant(other)}`,
  unknownOption: (name: string, other: string | undefined) => `ไม่มีตัวเลือก ${name}${meant(other)}`,
  missingArgument: (name: string) => `ขาดอาร์กิวเมนต์ <${name}>`,
  missingValue: (option: string) => `ตัวเลือก ${option} ต้องมีค่า`,
  tooManyArguments: 'อาร์กิวเมนต์มากเกินไป',
  unknownLang: (value: string) => `ไม่มีภาษา "${value}" ใช้ได้: th · en`,
  unknownDigits: (value: string) => `ไม่มีตัวเลขแบบ "${value}" ใช้ได้: thai · arabic`,
  unknownColor: (value: string) => `ไม่มีค่า "${value}" ของ --color ใช้ได้: auto · always · never`,
  unknownFormat: (value: string, known: string) => `ไม่มีรูปแบบ "${value}" ใช้ได้: ${known}`,
  unknownExtension: (file: string, known: string) => `ไม่ทราบรูปแบบจากชื่อแฟ้ม ${file} โปรดระบุ --format: ${known}`,
  unknownOnly: (value: string, known: string, other: string | undefined) =>
    `--only ไม่รู้จัก "${value}"${meant(other)} ใช้ได้: ${known}`,
  noTable: 'ผลนี้ไม่มีตารางที่จะเขียนเป็น CSV ได้ โปรดใช้รูปแบบอื่น',
  unknownTable: (value: string, known: string) => `ไม่มีตาราง "${value}" ใช้ได้: ${known}`,
  onlyOf: (option: string, kinds: string) => `${option} ใช้ได้กับ ${kinds} เท่านั้น`,
  unknownKind: (value: string, known: string, other: string | undefined) =>
    `ไม่มีชนิด "${value}"${meant(other)} ใช้ได้: ${known}`,
  onlyWith: (option: string, format: string) => `${option} ใช้ได้กับรูปแบบ ${format} เท่านั้น`,
  binaryToTerminal: (format: string) => `รูปแบบ ${format} แสดงบนจอไม่ได้ โปรดระบุ -o FILE`,
  notADay: (text: string) => `"${text}" ไม่ใช่วันที่ เขียนได้เช่น 2565-03-10 หรือ "10 มี.ค. 2565"`,
  notAMonth: (text: string) => `"${text}" ไม่ใช่เดือน เขียนได้เช่น 2565-02 "ก.พ. 65" 02/2565 this last`,
  notAYear: (text: string) => `"${text}" ไม่ใช่ปีงบประมาณ เขียนได้เช่น 2565`,
  ambiguous: (text: string, choices: string) => `"${text}" ตีความได้หลายอย่าง โปรดเลือก: ${choices}`,
  noDirectory: (path: string) => `ไม่พบโฟลเดอร์ ${path}`,
  dataAbove: (path: string, root: string) =>
    `${path} ไม่ใช่โฟลเดอร์ข้อมูล โฟลเดอร์ที่มี ita.yaml คือ ${root} โปรดระบุ --data ${root}`,
  noData: (path: string) => `ไม่พบ ita.yaml ใน ${path} หรือโฟลเดอร์เหนือขึ้นไป ระบุโฟลเดอร์ข้อมูลด้วย --data DIR หรือ ITA_DATA`,
  noYear: (year: string, present: string) =>
    present === '' ? 'ยังไม่มีข้อมูลปีงบประมาณใด' : `ไม่มีข้อมูลปีงบประมาณ ${year} มีปี: ${present}`,
  noSuch: (id: string, ...near: string[]) => `ไม่พบ "${id}"${meantAny(near)}`,
  known: (list: string) => `ใช้ได้: ${list}`,
  noMatch: (path: string) => `ไม่มีแฟ้มใดตรงกับ ${path}`,
  fileExists: (file: string) => `มีแฟ้ม ${file} อยู่แล้ว ไม่ได้เขียน ใช้ --force เพื่อเขียนทับ`,
  outputInData: (file: string) => `${file} เป็นที่ของข้อมูลเอง โปรดเลือกแฟ้มอื่นสำหรับ -o`,
  begin: `ติดตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสตามผลการประเมิน ITA เป็นรายเดือน
ที่นี่ไม่ใช่โฟลเดอร์ข้อมูล

  ita init ita-data    สร้างโฟลเดอร์ข้อมูลของหน่วยงานชื่อ ita-data โดยถามทีละข้อ
  cd ita-data          หรือเข้าไปในโฟลเดอร์ข้อมูลที่มีอยู่แล้ว แล้วพิมพ์ ita เพื่อดูงานวันนี้
  ita --help           คำสั่งทั้งหมด
`,
  fromDesktop: (version: string) => `ita ${version}
ติดตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสตามผลการประเมิน ITA เป็นรายเดือน

ใช้งานโดยพิมพ์คำสั่ง ดังนี้
  1. เปิดโฟลเดอร์ที่เก็บ ita.exe ใน File Explorer พิมพ์ cmd ในแถบที่อยู่ แล้วกด Enter
  2. เริ่มข้อมูลของหน่วยงาน      ita init data
  3. ดูคำสั่งทั้งหมด            ita --help

กดปุ่มใดก็ได้เพื่อปิดหน้าต่างนี้
`,
  noWorkingDirectory: 'โฟลเดอร์ที่กำลังทำงานอยู่ถูกลบไปแล้ว โปรดย้ายไปโฟลเดอร์อื่น',
  invalidId: (id: string) =>
    isNotForWindows(id)
      ? `"${id}" ใช้เป็นรหัสไม่ได้ เพราะ Windows สงวนชื่อนี้ไว้สำหรับอุปกรณ์`
      : `"${id}" ใช้เป็นรหัสไม่ได้ ใช้ a–z 0–9 และ - ขึ้นต้นด้วยตัวอักษร ไม่เกิน 40 ตัว`,
  notForWindows: (name: string) => `Windows ใช้ "${name}" เป็นชื่อแฟ้มหรือโฟลเดอร์ไม่ได้ โปรดเลือกชื่ออื่น`,
  notWritten: (file: string, reason: string) => `เขียน ${file} ไม่ได้ (${diskReason(reason)})`,
  written: (file: string) => `เขียน ${file} แล้ว`,
  bug: (detail: string) => `โปรแกรมบกพร่อง โปรดแจ้งผู้พัฒนาพร้อมข้อความนี้\n${detail}`,
};
