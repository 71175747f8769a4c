import { yearDigests } from '../../src/data/digest.ts';
import type { YearDigest } from '../../src/model/year-digest.ts';
import { loadTexts } from '../../src/data/load.ts';
import type { AnyFinding } from '../../src/model/finding.ts';
import type { Register } from '../../src/model/register.ts';

/** The least that a directory needs: an agency, two reporting offices and one that does not report, four people. */
export const MINIMAL: Readonly<Record<string, string>> = {
  'ita.yaml': 'agency:\n  name: องค์การบริหารส่วนตำบลตัวอย่าง\n  short: อบต.ตัวอย่าง\n  kind: sao\n',
  'offices.yaml': `offices:
  - id: clerk
    name: สำนักปลัด
    short: สป.
  - id: finance
    name: กองคลัง
    short: คลัง
  - id: audit
    name: หน่วยตรวจสอบภายใน
    short: ตสน.
    reporting: false
`,
  'officers.yaml': `officers:
  - id: mayor
    name: นายหนึ่ง ตัวอย่าง
    position: นายกองค์การบริหารส่วนตำบล
  - id: somying
    name: นางสาวสอง ตัวอย่าง
    position: นักวิเคราะห์นโยบายและแผน
    office: clerk
  - id: somchai
    name: นายสาม ตัวอย่าง
    position: นักวิชาการเงินและบัญชี
    office: finance
  - id: auditor
    name: นางสี่ ตัวอย่าง
    position: นักวิชาการตรวจสอบภายใน
    office: audit
`,
};

/** The files of a directory made of `MINIMAL` and the files given; `null` takes one of `MINIMAL` away. */
export function filesOf(files: Readonly<Record<string, string | null>>): Map<string, string> {
  const entries = Object.entries({ ...MINIMAL, ...files });
  return new Map(
    entries.filter((entry): entry is [string, string] => entry[1] !== null).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** The register of such a directory, with what loading found. */
export function loadOf(files: Readonly<Record<string, string | null>>) {
  const all = filesOf(files);
  return loadTexts([...all.keys()], (file) => ({ text: all.get(file) ?? '' }));
}

/** The digests of such a directory. */
export function digestsOf(files: Readonly<Record<string, string | null>>): YearDigest[] {
  const all = filesOf(files);
  const digests = yearDigests();
  loadTexts([...all.keys()], (file) => ({ text: all.get(file) ?? '' }), { digests });
  return digests.values();
}

/** The register of such a directory; a finding of loading fails the test unless `broken` says that it is meant. */
export function registerOf(
  files: Readonly<Record<string, string | null>>,
  { broken = false }: { broken?: boolean } = {},
): Register {
  const { register, findings } = loadOf(files);
  const real = findings.filter((problem: AnyFinding) => problem.code !== 'missing-file');
  if (!broken && real.length > 0)
    throw new Error(`the test's directory has findings: ${JSON.stringify(real, null, 1)}`);
  return register;
}
