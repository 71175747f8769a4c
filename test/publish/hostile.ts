const ATTACKS = [
  '<script>document.title="owned";alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)' style='color:red'",
  '</title></style><svg onload=alert(1)>',
  '&lt;b&gt; &amp; {{7*7}} <!-- -->',
  'ยาว'.repeat(90),
  'x'.repeat(250),
  'ก่อน \u202eกลับทิศ\u202c ท้าย \u2067rtl\u2069 \u200f',
  'שלום עולם مرحبا بالعالم',
  '=HYPERLINK("http://evil.example","x")',
  'javascript:alert(1)',
  '{year} {month} {no} %s',
  ']]> -- ;) url(http://evil.example/x)',
  'น้ำ\u0301\u0302 🙂 漢字',
] as const;

/** A text that tries to be more than text, by number; always quoted, so that YAML reads it as it is. */
const attack = (index: number): string => JSON.stringify(ATTACKS[index % ATTACKS.length]);

const ADDRESSES = [
  'javascript:alert(1)',
  ' javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'file:///etc/passwd',
  '//evil.example/x',
  'https://user:secret@evil.example/"onclick="alert(1)',
] as const;

/** The files of a directory in which every text that people write attacks the page that it is shown on. */
export function hostileFiles(): Record<string, string> {
  const each = (write: (index: number) => string) => ATTACKS.map((_, index) => write(index)).join('\n');
  const steps = each(
    (index) =>
      `  - {id: s${index}, title: ${attack(index)}, kind: quantity, target: 10, unit: ${JSON.stringify(ATTACKS[index]?.slice(0, 30))}, start: 2564-10, due: 2565-03, offices: [clerk]}`,
  );
  const entries = each(
    (index) =>
      `  - step: m1/s${index}\n    status: in-progress\n    value: 2\n    result: ${attack(index)}\n    problem: ${attack(index + 1)}\n    suggestion: ${attack(index + 2)}\n    evidence:\n      - {title: ${attack(index)}, url: ${JSON.stringify(`https://x.example/${index}?"'><b>`.replaceAll(' ', ''))}}`,
  );
  return {
    'ita.yaml': `agency:\n  name: ${attack(0)}\n  short: ${attack(10)}\n  kind: sao\nnotice: ${attack(1)}\n`,
    'offices.yaml': `offices:\n  - {id: clerk, name: ${attack(3)}, short: ${attack(10)}}\n`,
    'officers.yaml': `officers:\n  - {id: somying, name: ${attack(0)}, position: ${attack(2)}, acting: ${attack(1)}, office: clerk}\n`,
    'channels.yaml': `channels:\n${ADDRESSES.map((address, index) => `  - {id: c${index}, kind: website, purposes: [publish, complain], name: ${attack(index)}, officer: somying, address: ${JSON.stringify(address)}}`).join('\n')}\n`,
    '2565/plan.yaml': `year: 2565\nlast_result: {year: 2564, score: 77.81, level: ${JSON.stringify(ATTACKS[0].slice(0, 40))}}\ngaps:\n${each((index) => `  - {id: g${index}, kind: weakness, title: ${attack(index)}, practice: ${attack(index)}}`)}\n`,
    '2565/measures/m1.yaml': `id: m1\ntitle: ${attack(0)}\ngaps: [g0, g5]\noffices: [clerk]\noversight: ${attack(1)}\nsteps:\n${steps}\n`,
    '2565/measures/m2.yaml': `id: m2\ntitle: ${attack(6)}\ngaps: [g1]\noffices: [clerk]\nsteps:\n${steps}\n`,
    '2565/working-group.yaml': `order_no: ${attack(4)}\ndate: 2564-11-15\nmembers:\n  - {officer: somying, role: chair}\nduties:\n${each((index) => `  - ${attack(index)}`)}\n`,
    '2565/agreements.yaml': `agreements:\n  - {id: a, title: ${attack(0)}, parties: [${attack(1)}, ${attack(2)}], date: 2565-01-17, total: 2, signed: 1}\n`,
    '2565/publications.yaml': `publications:\n${each((index) => `  - {id: p${index}, title: ${attack(index)}, kind: other, date: 2564-12-01, channels: [c0], file: ${JSON.stringify(`../${index}/passwd.txt`)}}`)}\n`,
    '2565/reports/2565-02/clerk.yaml': `month: 2565-02\noffice: clerk\nreported_by: somying\nsubmitted: 2565-03-01\nentries:\n${entries}\n`,
  };
}
