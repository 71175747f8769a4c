import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeData } from '../kill/data.mjs';
import { treeOf } from './tree.mjs';

const EXAMPLE = fileURLToPath(new URL('../../data-example', import.meta.url));

/** A small year with an amendment, a closed month, a channel and a publication. */
const SMALL = {
  'channels.yaml':
    'channels:\n  - {id: web, name: เว็บไซต์, kind: website, purposes: [publish], officer: somying, address: https://x.example/}\n',
  '2565/publications.yaml':
    'publications:\n  - {id: p1, date: 2565-02-10, kind: announcement, title: ประกาศแผน, channels: [web], url: https://x.example/1}\n',
  '2565/result.yaml': 'year: 2565\nannounced: 2565-08-01\nscore: 88.5\nlevel: A\niit: 90\neit: 85\noit: 90\n',
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
