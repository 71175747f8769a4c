/** An invented municipality of eight offices, seven measures and 24 steps, some of them late in its last month. */

const OFFICES = [
  ['clerk', 'สำนักปลัดเทศบาล', 'สป.'],
  ['finance', 'กองคลัง', 'กค.'],
  ['works', 'กองช่าง', 'กช.'],
  ['education', 'กองการศึกษา', 'กศ.'],
  ['health', 'กองสาธารณสุขและสิ่งแวดล้อม', 'กสธ.'],
  ['welfare', 'กองสวัสดิการสังคม', 'กส.'],
  ['strategy', 'กองยุทธศาสตร์และงบประมาณ', 'กย.'],
  ['audit', 'หน่วยตรวจสอบภายใน', 'ตส.'],
] as const;

const MEASURES = [
  'กำหนดมาตรการเผยแพร่ข้อมูลต่อสาธารณะผ่านเว็บไซต์ของเทศบาลให้ครบถ้วนและเป็นปัจจุบัน',
  'ปรับปรุงคู่มือและมาตรฐานการให้บริการของทุกงานที่ติดต่อกับประชาชน',
  'เปิดโอกาสให้ประชาชนมีส่วนร่วมในการกำหนดแผนและตรวจสอบการดำเนินงาน',
  'ป้องกันการรับสินบนและการมีผลประโยชน์ทับซ้อนในการปฏิบัติหน้าที่',
  'เพิ่มความโปร่งใสในการใช้จ่ายงบประมาณและการจัดซื้อจัดจ้าง',
  'จัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบอย่างเป็นธรรม',
  'พัฒนาบุคลากรด้านคุณธรรมและจริยธรรมอย่างต่อเนื่องทุกระดับ',
] as const;

const STEPS = [
  'แต่งตั้งผู้รับผิดชอบและกำหนดขอบเขตข้อมูล',
  'จัดทำร่างและรับฟังความเห็นของผู้เกี่ยวข้อง',
  'ประกาศใช้และเผยแพร่ให้ประชาชนทราบ',
  'ติดตามผลและรายงานต่อนายกเทศมนตรี',
] as const;

/** Results, problems and suggestions. */
const KINDS = { R: 'ผล', P: 'ปัญหา', S: 'ขอขยายเวลา' } as const;

interface Size {
  /** How many offices; more than eight are named by number. */
  readonly offices?: number;
  /** How often a result's text is repeated, so that rows grow. */
  readonly longer?: number;
  /** Whether steps are late, reports missing and problems reported. */
  readonly late?: boolean;
  /** How many months are reported, from October: five until February, twelve a whole year. */
  readonly months?: 5 | 6 | 12;
}

const officesOf = (count: number): (readonly [string, string, string])[] =>
  Array.from({ length: count }, (_, index) => {
    const known = OFFICES[index];
    return known ?? ([`extra${index}`, `กองพิเศษที่ ${index}`, `กพ${index}.`] as const);
  });

/** Percent of a step by the end of October to February: behind by much where it is late. */
const percentOf = (measure: number, step: number, month: number, isLate: boolean) =>
  Math.min(100, Math.max(0, (isLate && step % 3 === 1 ? 4 : 20) * (month + 1) - step * 5 + measure));

const MONTHS = ['2564-10', '2564-11', '2564-12', ...Array.from({ length: 9 }, (_, at) => `2565-0${at + 1}`)];

/** The files of the municipality; every text ends in a word of its own, such as `R0b3m4` in February. */
export function municipality({
  offices = 8,
  longer = 1,
  late = true,
  months: told = 5,
}: Size = {}): Record<string, string> {
  const all = officesOf(offices);
  const measures = MEASURES.map((title, index) => {
    const steps = STEPS.slice(0, index < 3 ? 4 : 3).map((text, at) => {
      const due = ['2564-12', '2565-03', '2565-06', '2565-09'][at];
      const who = at === 1 ? 'all' : (all[(index + at) % all.length]?.[0] ?? 'clerk');
      return { id: `${'abcd'[at]}`, text, due, who };
    });
    return { id: `m${index + 1}`, title, steps };
  });
  const months = MONTHS.slice(0, told);
  const last = months.at(-1);
  const reports = all.flatMap(([office], officeAt) =>
    months.flatMap((month, monthAt) => {
      if (late && month === last && officeAt === 2) return [];
      const entries = measures.flatMap(({ id, steps }, measureAt) =>
        steps.flatMap(({ id: step, who }, stepAt) => {
          if (who !== 'all' && who !== office) return [];
          const isLate = late && (stepAt !== 0 || officeAt % 2 === 0);
          const percent = stepAt === 0 && !isLate ? 100 : percentOf(measureAt, stepAt, monthAt, isLate);
          const text = (kind: keyof typeof KINDS) =>
            `${`${KINDS[kind]}ของงานที่รับผิดชอบตามขั้นตอน `.repeat(longer)}${kind}${measureAt}${step}${officeAt}m${monthAt}`;
          const isTold = late && month === last && stepAt === 1 && officeAt % 3 === 0;
          const told = isTold ? `, problem: ${text('P')}, suggestion: ${text('S')}` : '';
          const status = percent === 100 ? 'done' : percent === 0 ? 'not-started' : 'in-progress';
          return [`  - {step: ${id}/${step}, status: ${status}, percent: ${percent}, result: ${text('R')}${told}}`];
        }),
      );
      const day = `${month === '2564-12' ? '2565-01' : month.replace(/\d\d$/, (two) => String(Number(two) + 1).padStart(2, '0'))}-03`;
      const head = `month: ${month}\noffice: ${office}\nreported_by: ${office}-officer\nsubmitted: ${day}\n`;
      return [
        [
          `2565/reports/${month}/${office}.yaml`,
          `${head}entries:${entries.length ? `\n${entries.join('\n')}` : ' []'}\n`,
        ],
      ];
    }),
  );
  return {
    'ita.yaml':
      'agency: {name: เทศบาลตำบลสมมติ, short: ทต.สมมติ, kind: municipality, document_prefix: สม 52001/, website: "https://www.sommut.example/"}\n',
    'offices.yaml': `offices:\n${all.map(([id, name, short]) => `  - {id: ${id}, name: ${name}, short: ${short}}`).join('\n')}\n`,
    'officers.yaml': `officers:\n  - {id: mayor, name: นายหนึ่ง ตัวอย่างสมมติ, position: นายกเทศมนตรีตำบลสมมติ, post: mayor}\n  - {id: clerk-post, name: นางสอง ตัวอย่างสมมติ, position: ปลัดเทศบาล, post: clerk}\n  - {id: head, name: นายสาม ตัวอย่างสมมติ, position: หัวหน้าสำนักปลัดเทศบาล, post: head, office: clerk}\n  - {id: analyst, name: นางสาวสี่ ตัวอย่างสมมติ, position: นักวิเคราะห์นโยบายและแผนชำนาญการ, post: analyst, office: clerk}\n${all.map(([id], index) => `  - {id: ${id}-officer, name: นายที่ ${index + 1} ตัวอย่างสมมติ, position: เจ้าพนักงานธุรการ, office: ${id}}`).join('\n')}\n`,
    '2565/plan.yaml':
      'year: 2565\nannounced: 2564-10-20\nlast_result: {year: 2564, score: 81.25, level: B}\ngaps:\n  - {id: g1, kind: weakness, title: การเผยแพร่ข้อมูลไม่เป็นปัจจุบัน, indicator: 9, score: 72.5, practice: ทบทวนทุกเดือน}\n  - {id: g2, kind: development, title: การมีส่วนร่วมของประชาชน, indicator: 8, score: 80.1}\ntarget: {score: 88}\nsigners: {analyst: analyst}\n',
    ...Object.fromEntries(
      measures.map(({ id, title, steps }, index) => [
        `2565/measures/${id}.yaml`,
        `id: ${id}\ntitle: ${title}\ngaps: [g${(index % 2) + 1}]\noffices: [all]\noversight: รายงานความก้าวหน้าทุกเดือน และสรุปผล ณ สิ้นปีงบประมาณ\nsteps:\n${steps.map(({ id: step, text, due, who }) => `  - {id: ${step}, title: ${text}, kind: milestone, start: 2564-10, due: ${due}, offices: [${who}]}`).join('\n')}\n`,
      ]),
    ),
    ...Object.fromEntries(reports),
  };
}
