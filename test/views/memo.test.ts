import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { MEMO_KINDS, MEMO_PARAGRAPHS, placeholdersIn, placeholdersOf } from '../../src/model/memo.ts';
import { readDay, type Day } from '../../src/model/be-date.ts';
import { runningText, formatCell } from '../../src/render/format.ts';
import type { Block, Document, Text } from '../../src/views/document.ts';
import type { MemoOptions } from '../../src/views/memo/memo.ts';
import { monthMemo } from '../../src/views/memo/month.ts';
import { planMemo } from '../../src/views/memo/plan.ts';
import { yearMemo } from '../../src/views/memo/year.ts';
import { WORDS } from '../../src/words/words.ts';
import { edited } from '../support/edited.ts';
import { loadOf, registerOf } from '../support/register.ts';
import { m, on, PLAN, wrongIn } from './support.ts';

const style = { lang: 'th', digits: 'arabic', words: WORDS.th.render } as const;
const lineOf = (text: Text) => runningText(text, style);

type Of<T extends Block['type']> = Extract<Block, { type: T }>;
const of = <T extends Block['type']>(document: Document, type: T) =>
  document.blocks.filter((block): block is Of<T> => block.type === type);
const clauses = (document: Document) =>
  of(document, 'clause').map(({ lead, text }) => `${lead === undefined ? '' : `[${lead}] `}${lineOf(text)}`);
const lists = (document: Document) => of(document, 'list').map(({ items }) => items.map(lineOf));
const fields = (document: Document) =>
  Object.fromEntries(
    of(document, 'letterhead').flatMap(({ rows }) => rows.flat().map(({ key, value }) => [key, lineOf(value)])),
  );
const table = (document: Document, key: string) =>
  of(document, 'table')
    .find((each) => each.key === key)
    ?.rows.map((row) => row.map((cell) => formatCell(cell, style)));

const PEOPLE = `officers:
  - {id: mayor, name: นายหนึ่ง ตัวอย่าง, position: นายกองค์การบริหารส่วนตำบล}
  - {id: clerk, name: นางห้า ตัวอย่าง, position: ปลัดองค์การบริหารส่วนตำบล}
  - {id: head, name: นายหก ตัวอย่าง, position: นักจัดการงานทั่วไป, acting: หัวหน้าสำนักปลัด, office: clerk}
  - {id: somying, name: นางสาวสอง ตัวอย่าง, position: นักวิเคราะห์นโยบายและแผน, office: clerk}
  - {id: somchai, name: นายสาม ตัวอย่าง, position: นักวิชาการเงินและบัญชี, office: finance}
`;
const SIGNED = {
  ...PLAN,
  'officers.yaml': PEOPLE,
  '2565/plan.yaml': edited(
    PLAN['2565/plan.yaml'] ?? '',
    'signers: {analyst: somying}',
    'signers: {analyst: somying, head: head, clerk: clerk, mayor: mayor}',
  ),
};
const plan = (files: Readonly<Record<string, string>> = {}, options: MemoOptions = {}) =>
  planMemo(registerOf({ ...PLAN, ...files }), { year: 2565, ...options }, WORDS.th, on('2565-02-18'));
const month = (files: Readonly<Record<string, string>> = {}, asOf = '2564-12-31') =>
  monthMemo(registerOf({ ...PLAN, ...files }), { month: m('2564-11'), full: true }, WORDS.th, on(asOf));

describe('memo plan', () => {
  test('says who writes to whom on what; number and date are left to the registry', () => {
    expect(fields(plan())).toEqual({
      from: 'สำนักปลัด องค์การบริหารส่วนตำบลตัวอย่าง',
      number: '',
      date: '',
      subject: 'เสนอมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. 2565',
      to: 'นายกองค์การบริหารส่วนตำบลตัวอย่าง',
    });
  });

  test('puts a number behind the prefix, and the date that is given', () => {
    const prefixed =
      'agency: {name: เทศบาลตำบลตัวอย่าง, short: ทต.ตัวอย่าง, kind: municipality, document_prefix: ลป 12345/}\n';
    const options = { number: '67', date: readDay('2565-02-18').day as Day };
    expect(fields(plan({ 'ita.yaml': prefixed }, options))).toMatchObject({
      number: 'ลป 12345/67',
      date: '18 กุมภาพันธ์ 2565',
      to: 'นายกเทศมนตรีตำบลตัวอย่าง',
    });
  });

  test('has the background with score and level, the analysis, the measures, the matter and the closing words', () => {
    const [background, facts, measures, detail, followUp, consideration, closing] = clauses(plan());
    expect(background).toMatch(/^\[เรื่องเดิม\] .*พ\.ศ\. 2564 .*77\.81 คะแนน จัดอยู่ในระดับ B นั้น$/);
    expect(facts).toMatch(/^\[ข้อเท็จจริง\] .*จุดอ่อนที่ต้องแก้ไข 1 ประเด็น รวม 1 ประเด็น คือ$/);
    expect(measures).toContain('ไปปฏิบัติ จึงกำหนดมาตรการในปีงบประมาณ พ.ศ. 2565 จำนวน 2 มาตรการ คือ');
    expect(detail).toContain('แนบท้าย');
    expect(followUp).toContain('รายงานผลทุกเดือน ภายในวันที่ 5 ของเดือนถัดไป');
    expect(consideration).toMatch(/^\[ข้อพิจารณา\] .*ทุกสำนัก\/กองทราบและถือปฏิบัติ.*ประชาชนทราบ$/);
    expect(closing).toBe('จึงเรียนมาเพื่อโปรดพิจารณา');
    expect(lists(plan())).toEqual([['จุดอ่อน (จุดอ่อนที่ต้องแก้ไข ตัวชี้วัดที่ 8 ได้ 70.50 คะแนน)'], ['มาตรการหนึ่ง', 'มาตรการสอง']]);
  });

  test('says nothing of what is not known: no sentence is made of dashes', () => {
    const unknown = plan({ '2565/plan.yaml': 'year: 2565\ngaps: []\nsigners: {analyst: somying}\n' });
    expect(clauses(unknown)[0]).toBe('[ข้อเท็จจริง] กำหนดมาตรการในปีงบประมาณ พ.ศ. 2565 จำนวน 2 มาตรการ คือ');
    const scored = plan({
      '2565/plan.yaml': 'year: 2565\nlast_result: {year: 2569, score: 84.5}\ngaps: []\nsigners: {analyst: somying}\n',
    });
    expect(clauses(scored)[0]).toMatch(/ได้คะแนนรวม 84\.50 คะแนน( จัดอยู่ในระดับ \S+)? นั้น$/);
    for (const document of [unknown, month(), month({}, '2564-12-04')]) {
      expect(clauses(document).filter((text) => / - |\(-\)| -$/.test(text))).toEqual([]);
    }
  });

  test('is signed by the analyst; opinions go from the head to the mayor, acting posts below the position', () => {
    expect(
      of(plan(SIGNED), 'signature').map(({ opinion, name, posts }) => [
        opinion && lineOf(opinion.title),
        opinion?.lines,
        name,
        ...posts,
      ]),
    ).toEqual([
      [undefined, undefined, 'นางสาวสอง ตัวอย่าง', 'นักวิเคราะห์นโยบายและแผน'],
      ['ความเห็นหัวหน้าสำนักปลัด', 2, 'นายหก ตัวอย่าง', 'นักจัดการงานทั่วไป', 'รักษาราชการแทนหัวหน้าสำนักปลัด'],
      ['ความเห็นปลัด อบต.', 2, 'นางห้า ตัวอย่าง', 'ปลัดองค์การบริหารส่วนตำบล'],
      ['ความเห็นนายก อบต.', 2, 'นายหนึ่ง ตัวอย่าง', 'นายกองค์การบริหารส่วนตำบล'],
    ]);
  });

  test('leaves a name that nobody gave to the pen, under the post', () => {
    const signatures = of(plan(), 'signature').map(({ key, name, posts }) => [key, name, posts]);
    expect(signatures.slice(1)).toEqual([
      ['head', null, ['หัวหน้าสำนักปลัด']],
      ['clerk', null, ['ปลัด อบต.']],
      ['mayor', null, ['นายก อบต.']],
    ]);
  });

  test('attaches for each step its period, who is responsible and what it answers', () => {
    expect(table(plan(), 'measures')).toEqual([
      ['1. มาตรการหนึ่ง\nตอบประเด็นที่ 1', 'ขั้นหนึ่ง', 'ต.ค. 2564 – ม.ค. 2565', 'สำนักปลัด\nนางสาวสอง ตัวอย่าง', '-'],
      ['1. มาตรการหนึ่ง\nตอบประเด็นที่ 1', 'ขั้นสอง', 'ต.ค. 2564 – มี.ค. 2565', 'สำนักปลัด\nกองคลัง', '-'],
      ['2. มาตรการสอง', 'รายงาน', 'ต.ค. 2564 – ก.ย. 2565', 'ทุกสำนัก/กอง', '-'],
    ]);
    expect(table(plan(), 'gaps')).toEqual([['1', 'จุดอ่อน\n(จุดอ่อนที่ต้องแก้ไข)', '8', '70.50', '-', '1']]);
  });

  test('has the four columns of old when asked for, and for a plan without an analysis', () => {
    const short = planMemo(registerOf(PLAN), { year: 2565, layout: 'short' }, WORDS.th, on('2565-02-18'));
    expect(table(short, 'measures')).toEqual([
      ['1. มาตรการหนึ่ง', '- ขั้นหนึ่ง\n- ขั้นสอง', 'สำนักปลัด', '-'],
      ['2. มาตรการสอง', '- รายงาน', 'ทุกสำนัก/กอง', '-'],
    ]);
  });
});

describe('memo month', () => {
  test('says how the plan stands, and asks only for what there is to ask', () => {
    // November: m1 = mean of a (2 of 4 months) and b (2 of 6 months) = 41.7; m2 = 2 of 12 months = 16.7.
    const [, facts] = clauses(month());
    expect(facts).toBe('[ข้อเท็จจริง] สำนักปลัดสรุปผลแล้ว 2 มาตรการ เป็นไปตามแผน 2');
    expect(lists(month())[0]?.[0]).toBe('ผลถึงเดือนพฤศจิกายน 2564 ร้อยละ 33.8 จากแผน 29.2 (เป็นไปตามแผน)');
    const asks = lists(month()).at(-1) ?? [];
    expect(asks.slice(0, 2)).toEqual(['ขอคนเพิ่ม ตามที่สำนักปลัดเสนอ', 'แจ้งกองคลังส่งรายงานที่ค้างโดยเร็ว']);
    expect(asks.at(-1)).toContain('เผยแพร่');
    expect(clauses(month()).find((text) => text.startsWith('สำนัก/กองที่ต้องรายงาน'))).toContain('ยังไม่ส่ง 1 แห่ง (กองคลัง)');
  });

  test('does not ask for reports that are not due', () => {
    const asks = lists(month({}, '2564-12-04')).at(-1) ?? [];
    expect(asks.some((ask) => ask.includes('ส่งรายงานที่ค้าง'))).toBe(false);
  });

  test('attaches what each office said of each step, and says when it said nothing this month', () => {
    const rows = table(month(), 'results') ?? [];
    expect(rows.map(([no, , office]) => [no, office])).toEqual([
      ['1', 'สำนักปลัด'],
      ['1.1', 'สป.'],
      ['1.2', 'สป.'],
      ['1.2', 'คลัง'],
      ['2', 'ทุกสำนัก/กอง'],
      ['2.1', 'สป.'],
      ['2.1', 'คลัง'],
    ]);
    expect(rows.at(-1)?.[3]).toMatch(/^ไม่มีรายงานเดือนนี้: .*\(ต\.ค\. 2564\)$/);
  });
});

test('a problem of an earlier month is not told again as one of this month, but in the memo of the year', () => {
  const silent = edited(PLAN['2565/reports/2564-11/clerk.yaml'] ?? '', ', problem: ขาดคน, suggestion: ขอคนเพิ่ม', '');
  const files = { '2565/reports/2564-11/clerk.yaml': silent };
  expect(JSON.stringify(table(month(files), 'results'))).not.toContain('ขาดคน');
  const year = yearMemo(registerOf({ ...PLAN, ...files }), { year: 2565, full: true }, WORDS.th, on('2565-12-31'));
  expect(
    table(year, 'results')
      ?.find(([no]) => no === '1.1')
      ?.slice(4, 6),
  ).toEqual(['ขาดคน', 'ขอคนเพิ่ม']);
  expect(table(year, 'problems')?.map((row) => row.slice(3, 5))).toEqual([['ขาดคน', 'ขอคนเพิ่ม']]);
});

describe('memo year', () => {
  const year = (files: Readonly<Record<string, string>> = {}) =>
    yearMemo(registerOf({ ...PLAN, ...files }), { year: 2565 }, WORDS.th, on('2565-12-31'));

  test('has the score before, the target and the score after, and nothing of what is not known', () => {
    const scores = (document: Document) => clauses(document).find((text) => text.startsWith('ผลการประเมิน'));
    expect(scores(year())).toMatch(/77\.81 คะแนน ระดับ B เป้าหมาย.*85 คะแนน ระดับ A$/);
    const known = year({ '2565/result.yaml': 'year: 2565\nscore: 86.42\n' });
    expect(scores(known)).toMatch(/ผลที่ได้ 86\.42 คะแนน ระดับ A เพิ่มขึ้น 8\.61 คะแนนจากปีก่อน$/);
  });

  test('counts the twelve months of both offices', () => {
    expect(clauses(year()).find((text) => text.includes('24 ฉบับ'))).toBeDefined();
  });
});

describe("an office's own wording", () => {
  const own = (text: string) => ({
    'ita.yaml':
      'agency: {name: องค์การบริหารส่วนตำบลตัวอย่าง, short: อบต.ตัวอย่าง, kind: sao}\nmemo: {templates: {plan: templates/plan.yaml}}\n',
    'templates/plan.yaml': text,
  });

  test('replaces the paragraphs it has; an empty one is left out', () => {
    const document = plan(own('closing: โปรดพิจารณา {{agency.short}}\ndetail: ""\nlaw: ตามระเบียบ ปี {{year}}\n'));
    expect(clauses(document).at(-1)).toBe('โปรดพิจารณา อบต.ตัวอย่าง');
    expect(clauses(document)).toContain('[ข้อกฎหมาย/ระเบียบ] ตามระเบียบ ปี 2565');
    expect(clauses(document).some((text) => text.includes('แนบท้าย'))).toBe(false);
    expect(document.data.leftOut).toEqual(['detail']);
  });

  test('is checked: unknown placeholders, unknown paragraphs, a file that is not there', () => {
    const findings = loadOf(own('closing: "{{agency.nmae}}"\nclosng: x\n')).findings;
    expect(findings.map(({ code, at }) => [code, at.path.join('.')])).toEqual(
      expect.arrayContaining([
        ['unknown-placeholder', 'closing'],
        ['unknown-key', 'closng'],
      ]),
    );
    const { 'ita.yaml': settings } = own('');
    expect(loadOf({ 'ita.yaml': settings }).findings).toEqual([
      expect.objectContaining({
        code: 'missing-file',
        at: { file: 'ita.yaml', path: ['memo', 'templates', 'plan'] },
        args: { file: 'templates/plan.yaml' },
      }),
    ]);
  });
});

test.each(['th', 'en'] as const)('the wording that ships (%s) asks for nothing that its memo does not have', (lang) => {
  for (const kind of MEMO_KINDS) {
    for (const [paragraph, text] of Object.entries<string>(WORDS[lang].memo.templates[kind])) {
      const known = placeholdersOf(kind, paragraph);
      expect(
        placeholdersIn(text).filter(({ name }) => !known.includes(name)),
        `${kind} ${paragraph}`,
      ).toEqual([]);
    }
  }
});

test.each(['th', 'en'] as const)('every place is filled and the data fits its schema (%s)', (lang) => {
  const register = registerOf(SIGNED);
  const documents = [
    planMemo(register, { year: 2565 }, WORDS[lang], on('2565-02-18')),
    monthMemo(register, { month: m('2564-11') }, WORDS[lang], on('2564-12-31')),
    yearMemo(register, { year: 2565 }, WORDS[lang], on('2565-12-31')),
  ];
  for (const document of documents) {
    expect(
      JSON.stringify(document.blocks, (_, value) => (typeof value === 'bigint' ? String(value) : value)),
    ).not.toContain('{{');
    expect(wrongIn(document)).toEqual([]);
  }
});

test.each(MEMO_KINDS)('the schema of the %s wording has its paragraphs, and no other', (kind) => {
  const schema = JSON.parse(readFileSync(`schemas/memo-${kind}.schema.json`, 'utf8'));
  expect(Object.keys(schema.properties).sort()).toEqual([...MEMO_PARAGRAPHS[kind]].sort());
});

test('what a paragraph is repeated for is not known in another one', () => {
  const files = {
    'ita.yaml':
      'agency: {name: อบต.ตัวอย่าง, short: อบต., kind: sao}\nmemo: {templates: {month: templates/month.yaml}}\n',
    'templates/month.yaml':
      'late_step: "{{late_step.title}} {{year}}"\nfacts: "{{late_step.title}} {{measures.count}}"\n',
  };
  expect(loadOf(files).findings.map(({ code, at }) => [code, ...at.path])).toEqual([['unknown-placeholder', 'facts']]);
});

describe("the office's own assessment is named", () => {
  // The only level there is has the words that an office reported as its result.
  const rated = { '2564/assessment.yaml': 'year: 2564\nlevels: [{name: รายงานแล้ว, total: 0}]\n' };
  const footOf = (files: Readonly<Record<string, string>>) =>
    month({ ...rated, ...files })
      .foot.map(lineOf)
      .join('\n');

  test('where the wording names the level that goes by it, in whatever paragraph', () => {
    const files = {
      'ita.yaml':
        'agency: {name: อบต.ตัวอย่าง, short: อบต., kind: sao}\nmemo: {templates: {month: templates/month.yaml}}\n',
      'templates/month.yaml': 'law: "ปีก่อนได้ระดับ {{lastResult.level}}"\n',
    };
    expect(footOf(files)).toContain('2564/assessment.yaml');
  });

  test('not where a result has the same words by chance', () => {
    expect(table(month(), 'results')?.flat()).toContain('รายงานแล้ว');
    expect(footOf({})).not.toContain('assessment.yaml');
  });
});
