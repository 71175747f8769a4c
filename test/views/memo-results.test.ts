import { describe, expect, test } from 'vitest';
import { formatCell, runningText } from '../../src/render/format.ts';
import type { Document, Text } from '../../src/views/document.ts';
import { resultsMemo } from '../../src/views/memo/results.ts';
import { WORDS } from '../../src/words/words.ts';
import { registerOf } from '../support/register.ts';
import { on, PLAN, tableIn, wrongIn } from './support.ts';

const style = { lang: 'th', digits: 'arabic', words: WORDS.th.render } as const;
const lineOf = (text: Text) => runningText(text, style);
/** April's report is of the second half; the third measure begins in it. */
const FILES = {
  ...PLAN,
  '2565/measures/m3.yaml': `id: m3
title: มาตรการสาม
offices: [clerk]
steps:
  - {id: a, title: ขั้นเงียบ, kind: milestone, start: 2564-10, due: 2565-09}
`,
  '2565/reports/2565-03/clerk.yaml': `month: 2565-03
office: clerk
reported_by: somying
submitted: 2565-04-03
entries:
  - {step: m1/a, status: done, percent: 100, result: ประกาศหลักเกณฑ์วันที่ 20 มีนาคม, evidence: [{title: ประกาศ, file: evidence/a.pdf, date: 2565-03-20}]}
`,
  '2565/reports/2565-04/clerk.yaml': `month: 2565-04
office: clerk
reported_by: somying
submitted: 2565-05-03
entries:
  - {step: m1/b, status: in-progress, value: 6, result: อบรมเพิ่มอีกสองคน, problem: ห้องประชุมไม่ว่าง}
`,
};
const results = (half: boolean, asOf: string, files: Readonly<Record<string, string>> = {}) =>
  resultsMemo(registerOf({ ...FILES, ...files }, { broken: true }), { year: 2565, half }, WORDS.th, on(asOf));
const said = (document: Document) =>
  document.blocks.flatMap((block) => (block.type === 'clause' ? [lineOf(block.text)] : []));
const lists = (document: Document) =>
  document.blocks.flatMap((block) => (block.type === 'list' ? [block.items.map(lineOf)] : []));
const rows = (document: Document, key: string) =>
  tableIn(document, key).rows.map((row) => row.map((cell) => formatCell(cell, style)));

describe('the results of half a year', () => {
  const half = results(true, '2565-05-20');

  test('say of which time they are, and which disclosure item of which list they answer', () => {
    expect(lineOf(half.title)).toMatch(/รอบ 6 เดือน \(ตุลาคม 2564 – มีนาคม 2565\)$/);
    expect(said(half)[0]).toContain('ตอบข้อ O43 ของการเปิดเผยข้อมูลสาธารณะ (OIT) ปีงบประมาณ พ.ศ. 2565');
    expect(half.data).toMatchObject({ memo: 'results', half: true, item: { id: 'O43', fiscalYearBe: 2565 } });
  });

  test('have nothing of April', () => {
    const text = JSON.stringify(half.blocks, (_, value) => (typeof value === 'bigint' ? String(value) : value));
    expect(text).not.toContain('อบรมเพิ่ม');
    expect(text).not.toContain('ห้องประชุมไม่ว่าง');
    // m1/a is done, m1/b stands at 4 + 1 of 10: (100 + 50) / 2 = 75; of m2/r 3 of 24 = 12.5; nothing of m3.
    expect(rows(half, 'results').flatMap(([no, , result]) => (/^\d$/.test(no ?? '') ? [result] : []))).toEqual([
      expect.stringContaining('ผลร้อยละ 75.0'),
      expect.stringContaining('ผลร้อยละ 12.5'),
      expect.stringContaining('ไม่มีรายงาน'),
    ]);
  });

  test('name the measures without progress', () => {
    expect(said(half)).toContain('มาตรการที่ยังไม่มีความก้าวหน้า 1 มาตรการ คือ “มาตรการสาม”');
    expect(half.data.withoutProgress).toEqual(['m3']);
  });

  test('give each result with the month it was reported for, its evidence with its day and place, each problem with its end', () => {
    expect(
      rows(half, 'results')
        .find(([no]) => no === '1.1')
        ?.slice(2),
    ).toEqual(['สป. (มี.ค. 2565): ประกาศหลักเกณฑ์วันที่ 20 มีนาคม', 'ร่าง\nประกาศ']);
    expect(rows(half, 'evidence')).toEqual([
      ['1.1', 'ร่าง', '-', 'https://example.go.th/a'],
      ['1.1', 'ประกาศ', '20 มี.ค. 2565', 'evidence/a.pdf'],
    ]);
    expect(rows(half, 'problems').map((row) => row.at(-1))).toEqual(['ขั้นตอนแล้วเสร็จ\nประกาศหลักเกณฑ์วันที่ 20 มีนาคม']);
  });

  test('say how many there are where nobody told it in words', () => {
    // m1/b: clerk 4, finance 1; of m2/r three months were reported, each with words.
    expect(rows(half, 'results').find(([no]) => no === '1.2')?.[2]).toBe('5 จาก 10 คน');
  });

  test('leave out no piece of evidence and no word of what was done', () => {
    const told = `${'จัดอบรมตามหลักสูตรและประเมินผล '.repeat(12)}ครบทุกคน`;
    const evidence = [1, 2, 3, 4, 5].map((no) => `{title: หลักฐาน ${no}, file: evidence/${no}.pdf}`);
    const long = results(true, '2565-05-20', {
      '2565/reports/2565-03/clerk.yaml': `month: 2565-03
office: clerk
reported_by: somying
submitted: 2565-04-03
entries:
  - {step: m1/b, status: in-progress, value: 4, result: ${told}, evidence: [${evidence.join(', ')}]}
`,
    });
    const [, , result, titles] = rows(long, 'results').find(([no]) => no === '1.2') ?? [];
    expect(result).toBe(`สป. (มี.ค. 2565): ${told}`);
    expect(titles).toBe([1, 2, 3, 4, 5].map((no) => `หลักฐาน ${no}`).join('\n'));
  });

  test('ask to speed up what is late, and to publish', () => {
    const asks = lists(half).at(-1) ?? [];
    expect(asks[0]).toMatch(/^เร่งรัดมาตรการที่ล่าช้า คือ /);
    expect(asks.at(-1)).toMatch(/^เผยแพร่รายงานนี้ และใช้ตอบข้อ O43 ปีงบประมาณ พ\.ศ\. 2565$/);
  });

  test('fit their schema', () => expect(wrongIn(half)).toEqual([]));
});

describe('the results of a year', () => {
  test('answer the item that the office itself says, and say whose word that is', () => {
    const own = {
      '2565/assessment.yaml':
        'year: 2565\npair: {measures: O40, results: O41}\nitems: [{id: O41, name: ผลของมาตรการ, about: 2565}]\n',
    };
    const document = results(false, '2565-12-31', own);
    expect(document.data.item).toMatchObject({ id: 'O41', name: 'ผลของมาตรการ' });
    expect(document.foot.map(lineOf).join('\n')).toContain('2565/assessment.yaml');
    expect(results(false, '2565-12-31').foot.map(lineOf).join('\n')).not.toContain('assessment.yaml');
  });

  test('mark the name of an item that is weakly known', () => {
    const weak =
      'year: 2565\npair: {measures: O40, results: O41}\nitems: [{id: O41, name: ผลของมาตรการ, about: 2565, certainty: weak}]\n';
    const document = results(false, '2565-12-31', { '2565/assessment.yaml': weak });
    expect(said(document).join()).toContain('ผลของมาตรการ‡');
    expect(document.foot.map(lineOf).join('\n')).toContain('‡ ');
    expect(results(false, '2565-12-31').foot.map(lineOf).join('\n')).not.toContain('‡');
  });

  test('have what was reported in the second half, and ask for nothing that can not be met any more', () => {
    const year = results(false, '2565-12-31');
    expect(lineOf(year.title)).toMatch(/ประจำปีงบประมาณ พ\.ศ\. 2565$/);
    expect(rows(year, 'results').find(([no]) => no === '1.2')?.[2]).toBe('สป. (เม.ย. 2565): อบรมเพิ่มอีกสองคน');
    expect(lists(year).at(-1)).toHaveLength(1);
    expect(wrongIn(year)).toEqual([]);
  });

  test('answer the item of the next list where that asks for the year before; where none is known, none', () => {
    const of = (year: number) =>
      resultsMemo(
        registerOf({ [`${year}/plan.yaml`]: `year: ${year}\ngaps: []\n` }, { broken: true }),
        { year, half: false },
        WORDS.th,
        on('2575-01-01'),
      );
    expect(of(2567).data.item).toMatchObject({ id: 'O28', fiscalYearBe: 2568 });
    expect(of(2570).data.item).toBeNull();
    expect(said(of(2570)).filter((text) => /ตอบข้อ|- /.test(text))).toEqual([]);
  });
});
