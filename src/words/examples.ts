/** Calls that the help of each command shows, in every language alike; tests run them all. */
export const examples = {
  report:
    'ita report --month 2565-02\nita report --month "ก.พ. 65" --detail\nita report --month 2565-02 --only late\nita report --month last -o report.csv',
  summary: 'ita summary --year 2565\nita summary --brief\nita summary --format json',
  brief: 'ita brief\nita brief --month 2565-02\nita brief --office finance\nita brief --all-offices --out lists',
  scores: 'ita scores\nita scores --year 2564\nita scores what-if --indicator 10=95 --reach 85',
  status: 'ita status\nita status --as-of 2565-03-10',
  validate:
    'ita validate\nita validate 2565/reports/2565-02\nita validate --report text --report sarif=ita.sarif\nita validate --code unknown-step --max-warnings 5\nita validate --changed --report github',
  diff: 'ita diff HEAD\nita diff 2565-01-10..2565-02-10\nita diff main...HEAD --format markdown -o changes.md',
  analyse: 'ita analyse --year 2565\nita analyse -o gaps.xlsx',
  ready: 'ita ready --year 2565\nita ready --year 2565 --item O42\nita ready --item O42 -o pair.docx',
  trace: 'ita trace --year 2565\nita trace --indicator 10\nita trace -o trace.xlsx',
  show: 'ita show m3\nita show m3/agreement',
  list: 'ita list steps --office กค. --only late\nita list measures\nita list reports --year 2565 --format csv',
  memo: 'ita memo plan -o plan.docx\nita memo month --month 2565-02 -o month.docx\nita memo results --half --year 2565 -o half-year.docx\nita memo year --year 2565 -o year.docx --date 2565-10-10',
  publish: 'ita publish --out public\nita publish --out public --month 2565-02',
  plan: 'ita plan form --year 2565 -o plan-2565.xlsx\nita plan import plan.xlsx\nita plan import plan.xlsx --yes',
  form: 'ita form --month last --all-offices --out forms\nita form --month 2565-02 -o form.xlsx\nita form --month last --office finance -o finance.xlsx',
  import: 'ita import forms\nita import form.xlsx --dry-run\nita import form.xlsx --theirs',
  record:
    'ita record --month 2565-02 --office clerk --step m3/signed --value 36 --result "ลงนามเพิ่ม 6 คน"\nita record --month "ก.พ. 65" --office finance --step m3/work-criteria --percent 55 --problem "ยังขาดตัวชี้วัดงานจัดเก็บรายได้"\nita record --month "ก.พ. 65" --office กค. --step m3/work-criteria --evidence https://www.nayang.example/finance/criteria --title "ร่างตัวชี้วัด"',
  close: 'ita close --month 2565-02\nita close --month 2565-02 --date 2565-03-10 --by prasert --yes',
  reopen:
    'ita reopen --month 2564-10 --reason "แก้ผลของกองช่าง"\nita reopen --month 2564-10 --reason "แก้ผลของกองช่าง" --yes',
  amend:
    'ita amend m5/protection --due 2565-08 --approved 2565-05-28 --by prasert --document "ลป 73401/112" --reason "ผู้ให้บริการย้ายเครื่องแม่ข่าย"\nita amend m5 --add opinion --title "สำรวจความพึงพอใจ" --kind milestone --start 2565-07 --due 2565-08 --approved 2565-05-28 --by prasert --document "ลป 73401/112" --reason "ตามข้อเสนอของประชาชน"\nita amend m4/review --cancel --from 2565-06 --approved 2565-05-28 --by prasert --document "ลป 73401/112" --reason "รวมกับการประชุมประจำเดือน"\nita amend m3/guideline --plan 2565-04=30,2565-05=60 --due 2565-07 --approved 2565-03-28 --by prasert --document "ลป 73401/113" --reason "รอหนังสือตอบ"\nita amend office education --until 2566-01 --successor clerk\nita amend officer ratree --until 2566-01-31',
  fmt: 'ita fmt\nita fmt --check\nita fmt 2565/reports/2565-02',
  new: 'ita new report --month 2565-11 --all-offices\nita new report --month 2565-11 --office audit --by chujit\nita new measure m9 --title "ลดขั้นตอนการให้บริการ" --gaps g1 --offices all\nita new measure m9 --title "บริการนอกเวลาราชการ" --gaps g1 --offices clerk --added-from 2566-01 --approved 2565-12-28 --by wanida-mayor --document "ลป 73401/9" --reason "ตามข้อเสนอของประชาชน"\nita new gap g9 --kind จุดอ่อน --title "ช่องทางร้องเรียนยังไม่เป็นที่รู้จัก" --indicator 8\nita new step m2/opinion --year 2566 --title "สำรวจความเห็นของประชาชน" --kind จำนวน --target 2 --unit ครั้ง --due 2566-06 --as-of 2565-11-10\nita new evidence m3/signed --month 2565-02 --office clerk --title "ทะเบียนผู้ลงนาม" --url https://www.nayang.example/signed\nita new assignment o12 --title "รายงานผลการใช้จ่าย" --item O12 --officer นายสมชาย --due 2566-03-31\nita new agreement integrity --title "ข้อตกลงไม่รับของขวัญ" --parties "นายก อบต.,พนักงานส่วนตำบล" --date 2566-02-01 --total 48\nita new office parks --name "กองสวนสาธารณะ" --short "กสส." --from 2566-02\nita new officer somsri --name "นางสมศรี ตัวอย่างใหม่" --office education',
  rollover:
    'ita rollover --as-of 2566-10-10\nita rollover --year 2566 --early\nita rollover --as-of 2566-10-10 --measure m2',
  init: 'ita init ita-data\nita init ita-data --name เทศบาลตำบลตัวอย่าง --year 2566 --offices "สำนักปลัดเทศบาล, กองคลัง, กองช่าง"\nita init ita-data --yes --ci gitlab',
  fix: 'ita fix\nita fix 2565/reports\nita fix --yes',
  rename: 'ita rename office works engineering\nita rename step m3/signed all-signed --year 2565 --yes',
  undo: 'ita undo\nita undo --list',
  explain: 'ita explain unknown-step\nita explain',
  schema: 'ita schema\nita schema report',
  completion: 'ita completion bash\nita completion zsh\nita completion fish\nita completion powershell',
};
