import { cpSync, existsSync, readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { directoryOf } from '../support/directory.ts';
import { edited } from '../support/edited.ts';
import { call, temporaryFolder } from '../support/io.ts';
import { PLAN } from '../views/support.ts';

/** A small year in which an office, the plan and the mayor change. */
const LIVING = fileURLToPath(new URL('../golden/living-year', import.meta.url));
const memo = (root: string, ...argv: string[]) => call(['memo', ...argv], { cwd: root, today: '2565-01-06' });
const wordsOf = (file: string) =>
  strFromU8(unzipSync(readFileSync(file))['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]+>/g, '');

describe('ita memo', () => {
  test.each([
    [['plan', '--year', '2565'], 'เสนอมาตรการ'],
    [['month', '--month', '2564-11'], 'ประจำเดือนพฤศจิกายน ๒๕๖๔'],
    [['year', '--year', '2565'], 'สรุปผลการดำเนินการ'],
  ])('%j writes a Word file in Thai digits', async (argv, subject) => {
    const { root } = directoryOf(PLAN);
    const called = await memo(root, ...argv, '-o', 'memo.docx', '--number', '9/2564', '--date', '2564-12-08');
    expect(called.err).toContain('memo.docx');
    const words = wordsOf(join(root, 'memo.docx'));
    expect(words).toContain(subject);
    expect(words).toContain('๙/๒๕๖๔');
    expect(words).toContain('๘ ธันวาคม ๒๕๖๔');
    expect(words).not.toContain('2565');
  });

  test.each(['text', 'markdown', 'html'])('writes Thai digits as %s too, Arabic ones when asked', async (format) => {
    const { root } = directoryOf(PLAN);
    expect((await memo(root, 'plan', '-y', '2565', '--format', format)).out).toContain('พ.ศ. ๒๕๖๕');
    const arabic = await memo(root, 'plan', '-y', '2565', '--format', format, '--digits', 'arabic');
    expect(arabic.out).toContain('พ.ศ. 2565');
    const english = await memo(root, 'plan', '-y', '2565', '--format', format, '--lang', 'en');
    expect(english.out).toContain('fiscal year 2565 (BE)');
    expect(english.out).not.toMatch(/[๐-๙]/);
  });

  test('a Word file in English has Arabic digits, Thai ones when asked', async () => {
    const { root } = directoryOf(PLAN);
    const english = ['plan', '-y', '2565', '--lang', 'en', '-o'];
    await memo(root, ...english, 'english.docx');
    await memo(root, ...english, 'thai.docx', '--digits', 'thai');
    expect(wordsOf(join(root, 'english.docx'))).toContain('fiscal year 2565 (BE)');
    expect(wordsOf(join(root, 'thai.docx'))).toContain('fiscal year ๒๕๖๕ (BE)');
  });

  test('JSON is for machines: numbers, and CE dates beside BE ones', async () => {
    const { root } = directoryOf(PLAN);
    const { out } = await memo(root, 'plan', '-y', '2565', '--format', 'json', '--date', '18 ก.พ. 2565');
    expect(JSON.parse(out)).toMatchObject({
      kind: 'memo',
      memo: 'plan',
      number: null,
      date: '2022-02-18',
      dateBe: '2565-02-18',
      values: { 'lastResult.score': 77.81, 'lastResult.level': 'B' },
    });
  });

  test.each([
    [['plan'], 2, '-o memo.docx'],
    [['plna', '-o', 'm.docx'], 2, 'หมายถึง "plan" หรือไม่'],
    [['plan', '--month', '2564-11', '-o', 'm.docx'], 2, '--month'],
    [['month', '--year', '2565', '-o', 'm.docx'], 2, '--year'],
    [['plan', '--year', '2565', '--date', 'เมื่อวาน', '-o', 'm.docx'], 2, 'เมื่อวาน'],
    [['plan', '--year', '2570', '-o', 'm.docx'], 3, '2570'],
    [['year', '--half', '--year', '2565', '-o', 'm.docx'], 2, '--half'],
    [['plan', '--full', '--year', '2565', '-o', 'm.docx'], 2, '--full'],
    [['results', '--full', '--year', '2565', '-o', 'm.docx'], 2, 'month · year'],
    [
      ['results', '--half', '--year', '2565', '--incomplete', '-o', 'm.docx'],
      2,
      'ยังออกรายงานผลถึงสิ้นเดือนมีนาคม 2565 ไม่ได้ เพราะยังไม่ถึงเดือนเมษายน 2565',
    ],
  ])('refuses %j', async (argv, code, says) => {
    const { root } = directoryOf(PLAN);
    const called = await memo(root, ...argv);
    expect(called.code).toBe(code);
    expect(called.err).toContain(says);
    expect(existsSync(join(root, 'm.docx'))).toBe(false);
  });

  test('explains the mark of a weakly known level only where the paper has one', async () => {
    const signs = async (...argv: string[]) =>
      (await memo(LIVING, ...argv, '--format', 'text', '--as-of', '2567-07-10')).out.split('‡').length - 1;
    expect(await signs('month', '--month', '2567-06')).toBe(0);
    expect(await signs('plan', '--year', '2567')).toBeGreaterThan(1);
  });

  test('says for whom it leaves dots, and writes the paper', async () => {
    const root = temporaryFolder();
    cpSync(LIVING, root, { recursive: true });
    const officers = join(root, 'officers.yaml');
    writeFileSync(officers, edited(readFileSync(officers, 'utf8'), 'from: 2567-06-16', 'from: 2567-08-01'));
    const called = await memo(root, 'month', '--month', '2567-06', '-o', 'm.docx', '--as-of', '2567-07-10');
    expect(called).toMatchObject({
      code: 0,
      err: 'เขียน m.docx แล้ว\nไม่ทราบผู้ลงนามในวันที่ของบันทึก: นายกเทศมนตรี จึงเว้นเส้นประไว้\n',
    });
    expect(existsSync(join(root, 'm.docx'))).toBe(true);
  });

  test('takes the wording and the emblem that ita.yaml names; a file that is no picture is refused', async () => {
    const settings =
      'agency: {name: อบต.ตัวอย่าง, short: อบต., kind: sao}\nmemo: {emblem: templates/emblem.png, templates: {plan: templates/plan.yaml}}\n';
    const { root } = directoryOf({
      ...PLAN,
      'ita.yaml': settings,
      'templates/plan.yaml': 'subject: มาตรการของเราเอง ปี {{year}}\n',
      'templates/emblem.png': 'no picture',
    });
    const argv = ['plan', '-y', '2565', '-o', 'm.docx'];
    const refused = await memo(root, ...argv);
    expect([refused.code, refused.err]).toEqual([3, expect.stringContaining('templates/emblem.png')]);
    mkdirSync(join(root, 'templates'), { recursive: true });
    writeFileSync(
      join(root, 'templates/emblem.png'),
      Buffer.from(
        'iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAADElEQVR4nGNgYGAAAAAEAAH2FzhVAAAAAElFTkSuQmCC',
        'base64',
      ),
    );
    await memo(root, ...argv);
    expect(wordsOf(join(root, 'm.docx'))).toContain('มาตรการของเราเอง ปี ๒๕๖๕');
    expect(
      Object.keys(unzipSync(readFileSync(join(root, 'm.docx')))).some((name) => /^word\/media\/.*\.png$/.test(name)),
    ).toBe(true);
  });

  const REPORT = `month: 2564-11\noffice: finance\nreported_by: somchai\nsubmitted: soon\nentries: []\n`;
  const ON = ['--month', '2564-11', '-o', 'm.docx'];

  test.each([
    [
      {},
      ['--as-of', '2564-12-04'],
      2,
      'ยังออกบันทึกของเดือนพฤศจิกายน 2564 ไม่ได้ เนื่องจากยังรอรายงานของกองคลัง ซึ่งครบกำหนดส่งวันที่ 5 ธันวาคม 2564 โปรดรอจนได้รับรายงานหรือพ้นกำหนด แล้วสั่งใหม่',
    ],
    [
      { '2565/reports/2564-11/finance.yaml': REPORT },
      ['--as-of', '2564-12-20'],
      3,
      'ยังออกบันทึกของเดือนพฤศจิกายน 2564 ไม่ได้ เนื่องจากแฟ้มข้อมูล 2565/reports/2564-11/finance.yaml ใช้ไม่ได้ โปรดแก้ไขแฟ้มตามที่ ita validate แจ้ง แล้วสั่งใหม่',
    ],
    [{}, ['--as-of', '2564-11-20'], 2, 'เนื่องจากเดือนยังไม่สิ้นสุด และยังรอรายงานของสำนักปลัด และกองคลัง'],
  ])(
    'a month that is not known is refused unless --incomplete, and then says so: %#',
    async (files, day, code, says) => {
      const { root } = directoryOf({ ...PLAN, ...files });
      const refused = await memo(root, 'month', ...ON, ...day);
      expect([refused.code, refused.err]).toEqual([code, expect.stringContaining(says)]);
      expect(refused.err).toContain('--incomplete');
      expect(existsSync(join(root, 'm.docx'))).toBe(false);
      await memo(root, 'month', ...ON, ...day, '--incomplete');
      expect(wordsOf(join(root, 'm.docx'))).toContain('ข้อมูลในบันทึกนี้ยังไม่ครบถ้วน เนื่องจาก');
    },
  );

  test("a year's memo goes until its last month that has ended, and is refused while that awaits reports", async () => {
    const { root } = directoryOf(PLAN);
    const year = (day: string) => memo(root, 'year', '--year', '2565', '-o', 'm.docx', '--as-of', day);
    const refused = await year('2564-12-04');
    expect([refused.code, refused.err]).toEqual([2, expect.stringContaining('พฤศจิกายน 2564')]);
    const early = await year('2564-10-20');
    expect([early.code, early.err]).toEqual([2, expect.stringContaining('ยังไม่มีเดือนใดสิ้นสุด')]);
    expect((await year('2564-12-06')).err).toContain('m.docx');
  });

  test('the results of half a year wait for its reports, name a missing one, and are written in every format', async () => {
    const { root } = directoryOf(PLAN);
    const half = (day: string, ...more: string[]) =>
      memo(root, 'results', '--half', '--year', '2565', '--as-of', day, ...more);
    const early = await half('2565-04-04', '-o', 'm.docx');
    expect([early.code, early.err]).toEqual([2, expect.stringContaining('ยังรอรายงานของสำนักปลัด')]);
    expect(early.err).toContain('--incomplete');
    expect(existsSync(join(root, 'm.docx'))).toBe(false);
    expect((await half('2565-04-04', '--format', 'text', '--incomplete')).out).toContain('ข้อมูลในบันทึกนี้ยังไม่ครบถ้วน');
    expect((await half('2565-04-06', '-o', 'm.docx')).err).toContain('m.docx');
    expect(wordsOf(join(root, 'm.docx'))).toContain('รอบ ๖ เดือน (ตุลาคม ๒๕๖๔ – มีนาคม ๒๕๖๕)');
    for (const format of ['text', 'markdown', 'html', 'csv']) {
      expect((await half('2565-04-06', '--format', format)).out).toContain('มาตรการหนึ่ง');
    }
    expect(JSON.parse((await half('2565-04-06', '--format', 'json')).out)).toMatchObject({
      memo: 'results',
      half: true,
      monthBe: '2565-03',
      item: { id: 'O43' },
    });
    const english = await half('2565-04-06', '--format', 'text', '--lang', 'en', '--digits', 'arabic');
    expect(english.out).toContain('half-year from October 2564 to March 2565');
  });
});
