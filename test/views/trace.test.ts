import { describe, expect, it } from 'vitest';
import { traceView } from '../../src/views/trace.ts';
import { WORDS } from '../../src/words/words.ts';
import { writeText } from '../../src/render/text/text.ts';
import { options } from '../render/documents.ts';
import { registerOf } from '../support/register.ts';
import { on, rowsOf, wrongIn } from './support.ts';

/** A chain with every link, beside one of each kind that lacks one. */
const FILES: Readonly<Record<string, string>> = {
  'offices.yaml': 'offices:\n  - {id: clerk, name: สำนักปลัด, short: สป.}\n',
  '2565/plan.yaml': `year: 2565
last_result:
  year: 2564
  score: 77.81
  indicators: [{number: 1, score: 89}, {number: 5, score: 82.08}, {number: 8, score: 70.5}, {number: 10, score: 84.99}]
gaps:
  - {id: g1, kind: weakness, title: ตอบแล้ว, indicator: 8, indicators: [10]}
  - {id: g2, kind: development, title: ไม่มีใครตอบ, indicator: 1}
`,
  '2565/measures/m1.yaml': `id: m1
title: ครบทุกข้อ
gaps: [g1]
offices: [clerk]
steps:
  - {id: a, title: มีครบ, kind: milestone, start: 2564-10, due: 2564-11}
  - {id: b, title: ไม่มีหลักฐาน, kind: milestone, start: 2564-10, due: 2564-11}
  - {id: c, title: ไม่เผยแพร่, kind: milestone, start: 2564-12, due: 2565-09}
  - {id: d, title: เพิ่งมีผล, kind: milestone, start: 2565-01, due: 2565-09}
`,
  '2565/measures/m2.yaml': `id: m2
title: เงียบทั้งไตรมาส
gaps: [g1]
offices: [clerk]
steps:
  - {id: a, title: เริ่มแล้ว, kind: milestone, start: 2564-10, due: 2565-09}
`,
  '2565/reports/2564-11/clerk.yaml': `month: 2564-11
office: clerk
reported_by: somying
submitted: 2564-12-03
entries:
  - {step: m1/a, status: done, result: ประกาศแล้ว, evidence: [{title: ประกาศ, url: 'https://example.go.th/a'}]}
  - {step: m1/b, status: done, result: ประกาศแล้ว}
  - {step: m2/a, status: in-progress, percent: 20, result: เริ่มแล้ว}
`,
  '2565/reports/2564-12/clerk.yaml': `month: 2564-12
office: clerk
reported_by: somying
submitted: 2565-01-05
entries:
  - {step: m1/c, status: in-progress, percent: 20, result: ยกร่างแล้ว}
  - {step: m2/a, status: in-progress, percent: 20}
`,
  '2565/reports/2565-01/clerk.yaml': `month: 2565-01
office: clerk
reported_by: somying
submitted: 2565-02-04
entries:
  - {step: m1/c, status: in-progress, percent: 20}
  - {step: m1/d, status: in-progress, percent: 10, result: เริ่มแล้ว}
  - {step: m2/a, status: in-progress, percent: 20}
`,
  '2565/publications.yaml': `publications:
  - {id: news, title: ข่าวอื่น, kind: other, date: 2565-01-20, channels: [web]}
  - {id: nov, title: รายงาน พ.ย., kind: month, date: 2564-12-15, channels: [web]}
`,
};
const view = (asOf: string, files = FILES, indicator?: number) =>
  traceView(
    registerOf(files),
    {
      year: 2565,
      place: ({ file, path }) => `${file} ${path.join('.')}`,
      ...(indicator !== undefined && { indicator }),
    },
    WORDS.th,
    on(asOf),
  );
const missing = (asOf: string, files = FILES) =>
  (view(asOf, files).data.missing as { missing: string; id: string; place: string }[]).map((each) => [
    ...[each.missing, each.id, each.place],
  ]);

describe('the trace', () => {
  it('names each missing link among whole ones, with its place', () => {
    expect(missing('2565-02-10')).toEqual([
      ['no-gap', '5', '2565/plan.yaml last_result.indicators.1'],
      ['no-measure', 'g2', '2565/plan.yaml gaps.1'],
      ['no-result', 'm2', '2565/measures/m2.yaml '],
      ['no-evidence', 'm1/b', '2565/reports/2564-11/clerk.yaml entries.1'],
      ['not-published', 'm1/c', '2565/reports/2564-12/clerk.yaml entries.0'],
    ]);
  });

  it('knows nothing that came later, and calls nothing unpublished before it could be', () => {
    // in December m2 had told a result in the quarter, and m1/c none yet
    expect(missing('2564-12-10').map(([kind, id]) => `${kind} ${id}`)).toEqual([
      ...['no-gap 5', 'no-measure g2', 'no-evidence m1/b'],
    ]);
    expect(missing('2565-02-03').map(([kind]) => kind)).not.toContain('not-published');
    for (const kind of ['half-year', 'results']) {
      const published = {
        '2565/publications.yaml': `${FILES['2565/publications.yaml']}  - {id: six, title: รายงานผล, kind: ${kind}, date: 2565-02-09, channels: [web]}\n`,
      };
      expect(missing('2565-02-10', { ...FILES, ...published }).map(([link]) => link)).not.toContain('not-published');
    }
  });

  it('goes on calling a result unpublished when the next month tells another one', () => {
    const later = {
      ...FILES,
      '2565/reports/2565-01/clerk.yaml': String(FILES['2565/reports/2565-01/clerk.yaml']).replace(
        '{step: m1/c, status: in-progress, percent: 20}',
        '{step: m1/c, status: in-progress, percent: 30, result: เสนอร่างแล้ว}',
      ),
    };
    const last = missing('2565-02-10', later).at(-1);
    expect(last).toEqual(['not-published', 'm1/c', '2565/reports/2564-12/clerk.yaml entries.0']);
  });

  it('leads from each indicator of a gap to the publication', () => {
    const rows = rowsOf(view('2565-02-10'), 'trace', 'indicator', 'gap', 'step', 'evidence', 'published');
    expect(rows).toContainEqual(['8', 'g1', 'm1/a', '1', '2564-12-15']);
    expect(rows).toContainEqual(['10', 'g1', 'm1/a', '1', '2564-12-15']);
    expect(rows).toContainEqual(['5', '-', '-', '-', '-']);
    const only = rowsOf(view('2565-02-10', FILES, 10), 'trace', 'indicator');
    expect(new Set(only.flat())).toEqual(new Set(['10']));
    const missingOf10 = view('2565-02-10', FILES, 10).data.missing as { id: string }[];
    expect(missingOf10.map(({ id }) => id)).toEqual(['m2', 'm1/b', 'm1/c']);
  });

  it('is a tree: below each thing what belongs to it, what is missing where it is missing, steps of a measure once', () => {
    const lines = String(writeText(view('2565-02-10'), { ...options({ width: 70 }) })).split('\n');
    const from = lines.indexOf('ผังจากตัวชี้วัดถึงการเผยแพร่') + 1;
    expect(lines.slice(from, lines.indexOf('เส้นทางรายขั้นตอน') - 1)).toEqual([
      'ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่ คะแนน 89',
      '└ ประเด็น g2: ไม่มีใครตอบ',
      '  └ ขาดตอน: ประเด็นที่ไม่มีมาตรการ',
      '',
      'ตัวชี้วัดที่ 5 การแก้ไขปัญหาการทุจริต คะแนน 82.08 ต่ำกว่าเกณฑ์',
      '└ ขาดตอน: ตัวชี้วัดต่ำกว่าเกณฑ์ แต่ไม่มีประเด็น',
      '',
      'ตัวชี้วัดที่ 8 การปรับปรุงระบบการทำงาน คะแนน 70.50 ต่ำกว่าเกณฑ์',
      '└ ประเด็น g1: ตอบแล้ว',
      '  ├ มาตรการ m1 ครบทุกข้อ: ผลร้อยละ 57.5 เป็นไปตามแผน',
      '  │ ├ m1/a มีครบ: ผลร้อยละ 100',
      '  │ │ └ พ.ย. 2564 ประกาศแล้ว · หลักฐาน 1 รายการ · เผยแพร่ 15 ธ.ค. 2564',
      '  │ ├ m1/b ไม่มีหลักฐาน: ผลร้อยละ 100',
      '  │ │ ├ พ.ย. 2564 ประกาศแล้ว · หลักฐาน 0 รายการ · เผยแพร่ 15 ธ.ค. 2564',
      '  │ │ └ ขาดตอน: ผลที่ไม่มีหลักฐาน',
      '  │ ├ m1/c ไม่เผยแพร่: ผลร้อยละ 20',
      '  │ │ ├ ธ.ค. 2564 ยกร่างแล้ว · หลักฐาน 0 รายการ · เผยแพร่ -',
      '  │ │ └ ขาดตอน: ผลที่ยังไม่เผยแพร่',
      '  │ └ m1/d เพิ่งมีผล: ผลร้อยละ 10',
      '  │   └ ม.ค. 2565 เริ่มแล้ว · หลักฐาน 0 รายการ · เผยแพร่ -',
      '  └ มาตรการ m2 เงียบทั้งไตรมาส: ผลร้อยละ 20 ล่าช้ากว่าแผน',
      '    ├ ขาดตอน: มาตรการที่ไม่มีผลในไตรมาสนี้',
      '    └ m2/a เริ่มแล้ว: ผลร้อยละ 20',
      '      └ พ.ย. 2564 เริ่มแล้ว · หลักฐาน 0 รายการ · เผยแพร่ 15 ธ.ค. 2564',
      '',
      'ตัวชี้วัดที่ 10 การป้องกันการทุจริต คะแนน 84.99 ต่ำกว่าเกณฑ์',
      '└ ประเด็น g1: ตอบแล้ว',
      '  ├ มาตรการ m1 ครบทุกข้อ: ผลร้อยละ 57.5 เป็นไปตามแผน (ขั้นตอนอยู่ข้างต้นแล้ว)',
      '  └ มาตรการ m2 เงียบทั้งไตรมาส: ผลร้อยละ 20 ล่าช้ากว่าแผน (ขั้นตอนอยู่ข้างต้นแล้ว)',
    ]);
  });

  it('calls no indicator weak by a guess: of 2570 no pass mark is known', () => {
    const of2570 = {
      '2571/plan.yaml':
        'year: 2571\nlast_result: {year: 2570, score: 60, indicators: [{number: 1, score: 50}]}\ngaps: []\n',
    };
    const { data } = traceView(registerOf(of2570), { year: 2571, place: () => '' }, WORDS.th, on('2571-02-10'));
    expect(data).toMatchObject({ analysed: { passMark: null }, indicators: [{ number: 1, weak: false }], missing: [] });
  });

  it('gives machines what its schema promises, in each language the same, also of a year that is not there', () => {
    const document = view('2565-02-10');
    expect(wrongIn(document)).toEqual([]);
    expect(wrongIn(view('2565-02-10', {}))).toEqual([]);
    const english = traceView(registerOf(FILES), { year: 2565, place: () => '' }, WORDS.en, on('2565-02-10'));
    expect(english.data.indicators).toEqual(document.data.indicators);
  });
});
