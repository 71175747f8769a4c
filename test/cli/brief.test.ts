import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { width } from '../../src/text/width.ts';
import { call, temporaryFolder } from '../support/io.ts';

const DATA = fileURLToPath(new URL('../../data-example', import.meta.url));
const brief = (...words: string[]) => call(['brief', '--data', DATA, ...words]);
const sections = (out: string) => out.split('\n').filter((line) => line !== '' && !/^[• ]/.test(line));

describe('ita brief', () => {
  it('prints the lines alone, whatever the terminal', async () => {
    const { code, out } = await call(['brief', '--data', DATA, '--month', '2565-02', '--as-of', '2565-03-10'], {
      columns: 50,
    });
    expect(code).toBe(0);
    expect(out.split('\n')).toHaveLength(6);
    expect(out).toMatch(/^ผลถึงเดือนกุมภาพันธ์ 2565 ร้อยละ 63.5 จากแผน 64.4 \(เป็นไปตามแผน\)\n/);
  });

  it('tells an office what is late, due, to report and to prepare, by when', async () => {
    const { out } = await brief('--office', 'clerk', '--as-of', '2565-03-10');
    expect(sections(out)).toEqual([
      'สำนักปลัด ณ วันที่ 10 มีนาคม 2565',
      'ล่าช้า',
      'จะครบกำหนดภายใน 30 วัน',
      'รายงานที่ต้องส่ง',
      'ข้อมูลที่ต้องจัดเตรียมสำหรับการประเมิน ITA',
    ]);
    expect(out).toContain('• รายงานเดือนมีนาคม 2565: ภายใน 5 เม.ย. 2565 จำนวน 11 ขั้นตอน');
    expect(out).toContain('• O43 รายงานผลการดำเนินการตามมาตรการ รอบหกเดือน: ภายใน 22 เม.ย. 2565');
  });

  it('tells it its steps of the year before it has reported, and of the new year in October', async () => {
    const before = await brief('--office', 'works', '--as-of', '2564-10-10');
    expect(sections(before.out)).toContain('ขั้นตอนของปีงบประมาณ พ.ศ. 2565');
    expect(before.out).toContain('• รายงานผลการปฏิบัติงานของสำนัก/กอง: ต.ค. 2564 ถึง ก.ย. 2565');
    const clerk = await brief('--office', 'clerk', '--as-of', '2564-10-10');
    expect(clerk.out).toMatch(/^• จัดทำแบบรายงาน[^:]*: ต\.ค\. 2564$/m);
    const october = await brief('--office', 'works', '--as-of', '2565-10-03');
    expect(sections(october.out)).toEqual(['กองช่าง ณ วันที่ 3 ตุลาคม 2565', 'รายงานที่ต้องส่ง', 'ขั้นตอนของปีงบประมาณ พ.ศ. 2566']);
  });

  it('writes a file for each office that anyone can paste, and none over another', async () => {
    const out = join(temporaryFolder(), 'lists');
    const words = ['--all-offices', '--out', out, '--as-of', '2565-03-10'];
    expect((await brief(...words)).code).toBe(0);
    const files = readdirSync(out);
    expect(files).toEqual(['audit', 'clerk', 'education', 'finance', 'welfare', 'works'].map((id) => `${id}.txt`));
    for (const file of files) {
      const lines = readFileSync(join(out, file), 'utf8').split('\n');
      expect(lines.filter((line) => width(line) > 80 || line !== line.trimEnd())).toEqual([]);
    }
    writeFileSync(join(out, files.at(-1) as string), 'own notes\n');
    const again = await brief(...words);
    expect([again.code, readFileSync(join(out, files.at(-1) as string), 'utf8')]).toEqual([3, 'own notes\n']);
    expect(again.err).toContain('clerk.txt');
  });

  it.each([
    [['--office', 'clrk'], 3, 'clerk'],
    [['--all-offices'], 2, '--out'],
    [['--out', 'lists'], 2, '--all-offices'],
    [['--office', 'clerk', '--all-offices', '--out', 'x'], 2, '--office'],
    [['-o', 'brief.xlsx'], 2, 'xlsx'],
    [['--format', 'csv'], 2, 'csv'],
  ])('refuses %j', async (words, expected, named) => {
    const { code, err } = await brief(...words, '--as-of', '2565-03-10');
    expect(code).toBe(expected);
    expect(err).toContain(named);
  });
});

describe('ita report --only', () => {
  const stepsOf = async (only: string, month = '2565-05', asOf = '2565-06-10') => {
    const words = ['--month', month, '--as-of', asOf, '--only', only, '--format', 'json'];
    const { out } = await call(['report', '--data', DATA, ...words]);
    const { measures } = JSON.parse(out) as { measures: { steps: { ref: string }[] }[] };
    return measures.flatMap(({ steps }) => steps.map(({ ref }) => ref));
  };

  it('shows the steps of a kind, in their measures', async () => {
    expect(await stepsOf('late')).toEqual([]);
    expect(await stepsOf('changed')).not.toContain('m1/order');
    expect((await stepsOf('changed')).length).toBeGreaterThan(3);
    expect(await stepsOf('amended')).toEqual([]);
    expect(await stepsOf('amended', '2565-06', '2565-07-10')).not.toEqual([]);
  });

  it('knows which steps nothing proves', async () => {
    const unproven = await stepsOf('no-evidence');
    expect(unproven.length).toBeGreaterThan(0);
    expect(unproven).not.toContain('m3/training-criteria');
  });

  it('refuses another kind', async () => {
    const { code, err } = await call(['report', '--data', DATA, '--only', 'lat']);
    expect(code).toBe(2);
    expect(err).toContain('late');
  });
});

it('shows a summary in brief: the lines and the result by measure', async () => {
  const tables = async (...words: string[]) => {
    const { out } = await call(['summary', '--data', DATA, '--as-of', '2565-03-10', '--format', 'markdown', ...words]);
    return out.split('\n').filter((line) => /^#+ /.test(line) || /^\| :?-/.test(line)).length;
  };
  expect(await tables('--brief')).toBe(3);
  expect(await tables()).toBeGreaterThan(10);
});
