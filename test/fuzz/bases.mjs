import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeData } from '../kill/data.mjs';
import { treeOf } from './tree.mjs';

const EXAMPLE = fileURLToPath(new URL('../../data-example', import.meta.url));

/** What makes a small year hold a file of every kind but a closed month. */
const SMALL = {
  'channels.yaml':
    'channels:\n  - {id: web, name: เว็บไซต์, kind: website, purposes: [publish], officer: somying, address: https://x.example/}\n',
  '2565/publications.yaml':
    'publications:\n  - {id: p1, date: 2565-02-10, kind: announcement, title: ประกาศแผน, channels: [web], url: https://x.example/1}\n',
  '2565/result.yaml':
    'year: 2565\nannounced: 2565-08-01\nscore: 88.5\nlevel: A\ninstruments: {iit: 90, eit: 85, oit: 90}\n',
  '2565/working-group.yaml':
    'order_no: 12/2564\ndate: 2564-11-15\nmembers:\n  - {officer: mayor, role: chair}\n  - {officer: somying, role: secretary}\nduties: [ติดตามผล]\n',
  '2565/agreements.yaml':
    'agreements:\n  - {id: a1, title: บันทึกข้อตกลง, parties: [นายก, พนักงาน], date: 2565-01-17, total: 48, signed: 40}\n',
  '2565/assignments.yaml':
    'assignments:\n  - {id: structure, title: โครงสร้าง, item: O1, officer: somying, due: 2565-01-31, done: 2565-01-24, url: https://x.example/about}\n',
  'templates/memo-month.yaml': 'closing: จึงเรียนมาเพื่อโปรดพิจารณา\n',
  '2565/evidence/a.txt': 'หลักฐาน\n',
};

function example(keeps) {
  const files = readdirSync(EXAMPLE, { recursive: true }).map(String).sort();
  const kept = files.filter((file) => statSync(join(EXAMPLE, file)).isFile() && keeps(file));
  return new Map(kept.map((file) => [file, readFileSync(join(EXAMPLE, file))]));
}

function small() {
  const folder = mkdtempSync(join(tmpdir(), 'ita-fuzz-small-'));
  try {
    writeData(folder, { february: true, more: SMALL });
    return treeOf(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The directories that cases begin with: one of ten files, a quarter of the example, all of it. */
export const BASES = {
  small: small(),
  quarter: example((file) => !/^2566\/|reports\/(?!2564-1|2565-01)|closed\/2565-01|README/.test(file)),
  example: example(() => true),
};
