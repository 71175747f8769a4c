import { describe, expect, test } from 'vitest';
import { checkSaysNothing } from '../../src/data/says-nothing.ts';
import { RULES } from '../../src/rules/index.ts';
import { isCountable } from '../../src/text/countable.ts';
import { baseWith, findingsOf, MEASURE, places, REPORT, reportOf } from './base.ts';

describe('a fraction of what is counted', () => {
  const rule = RULES['fraction-of-countable'];
  const target = (value: string, unit: string) =>
    baseWith(MEASURE, 'target: 48, unit: คน', `target: ${value}, unit: ${unit}`);

  test('half a person in a report', () => {
    const entries = [
      '{step: m1/signed, status: in-progress, value: 12.5}',
      '{step: m1/criteria, status: in-progress, percent: 62.5}',
    ];
    expect(findingsOf(rule, { [REPORT]: reportOf({ entries }) })).toEqual([
      { code: 'fraction-of-countable', at: `${REPORT} entries.0.value`, args: { value: '12.5', unit: 'คน' } },
    ]);
  });

  test.each([
    ['47.5', 'คน', [`${MEASURE} steps.1.target`]],
    ['47.5', '" ครั้ง"', [`${MEASURE} steps.1.target`]],
    ['48.0', 'เล่ม', []],
    ['47.5', 'ชั่วโมง', []],
  ])('a target of %s %s', (value, unit, found) => {
    expect(places(rule, target(value, unit))).toEqual(found);
  });

  test.each(['ร้อยละ', 'บาท', 'กิโลเมตร', 'ชั่วโมง', 'วัน', 'คะแนน', 'กิโลกรัม'])('%s can be divided', (unit) => {
    expect(isCountable(unit)).toBe(false);
  });
});

describe('who signs in another post', () => {
  const rule = RULES['signer-of-other-post'];
  const officer = (text: string) => baseWith('officers.yaml', '{id: mayor, name: นาย ก, position: นายก}', text);

  test('a post in another slot of the plan', () => {
    const files = officer('{id: mayor, name: นาย ก, position: ปลัดเทศบาล, post: clerk}');
    expect(findingsOf(rule, files)).toEqual([
      {
        code: 'signer-of-other-post',
        at: '2565/plan.yaml signers.mayor',
        args: { post: 'mayor', officer: 'mayor', own: 'clerk' },
        related: ['contradicts officers.yaml officers.0.post'],
      },
    ]);
  });

  test.each([
    ['ปลัดองค์การบริหารส่วนตำบล, post: mayor', true],
    ['รองนายกเทศมนตรี, post: mayor', true],
    ['ปลัดองค์การบริหารส่วนตำบล, post: mayor, acting: ปฏิบัติหน้าที่นายก', false],
    ['นายกเทศมนตรี, post: mayor', false],
    ['ผู้ว่าราชการ, post: mayor', false],
  ])('%s', (position, isFound) => {
    const found = places(rule, officer(`{id: mayor, name: นาย ก, position: ${position}}`));
    expect(found).toEqual(isFound ? ['officers.yaml officers.0.position'] : []);
  });

  test('papers are drafted by whoever does', () => {
    const files = officer('{id: mayor, name: นาย ก, position: หัวหน้าสำนักปลัด, post: head, office: clerk}');
    const plan = baseWith('2565/plan.yaml', 'mayor: mayor', 'analyst: mayor');
    expect(places(rule, { ...files, ...plan })).toEqual([]);
  });
});

describe('a number of a year', () => {
  const rule = RULES['number-of-other-year'];
  const order = (number: string, date: string) =>
    findingsOf(
      rule,
      baseWith('2565/working-group.yaml', 'order_no: 1/2564\ndate: 2564-10-10', `order_no: ${number}\ndate: ${date}`),
    );

  test.each([
    ['12/2565', '2563-05-01'],
    ['คำสั่งที่ ๑๒/๒๕๖๕', '2563-05-01'],
    ['ที่ 12 / 2563', '2564-11-15'],
  ])('%s is not of %s', (number, date) => {
    expect(order(number, date)).toMatchObject([
      { at: '2565/working-group.yaml order_no', related: ['contradicts 2565/working-group.yaml date'] },
    ]);
  });

  test.each([
    ['12/2564', '2564-11-15'],
    ['12/2565', '2564-11-15'],
    ['ลป 73401/2565', '2563-05-01'],
    ['"12"', '2563-05-01'],
  ])('%s may be of %s', (number, date) => {
    expect(order(number, date)).toEqual([]);
  });
});

describe('the evidence of an entry', () => {
  const entry = (evidence: string) => ({
    [REPORT]: reportOf({ entries: [`{step: m1/signed, status: in-progress, value: 12, evidence: [${evidence}]}`] }),
  });

  test('one file or link twice', () => {
    const twice = entry(
      '{title: ก, url: https://x.example/1}, {title: ข, url: https://x.example/2}, {title: ค, url: https://x.example/1}',
    );
    expect(findingsOf(RULES['evidence-repeated'], twice)).toEqual([
      {
        code: 'evidence-repeated',
        at: `${REPORT} entries.0.evidence.2.url`,
        args: { value: 'https://x.example/1' },
        related: [`first ${REPORT} entries.0.evidence.0.url`],
      },
    ]);
  });

  test('of a later day than its report', () => {
    const on = (day: string) =>
      places(RULES['evidence-after-report'], entry(`{title: ก, url: https://x.example/1, date: ${day}}`));
    const [submitted = ''] = /submitted: (\S+)/.exec(reportOf({}))?.slice(1) ?? [];
    expect(on(submitted)).toEqual([]);
    expect(on('2565-03-30')).toEqual([`${REPORT} entries.0.evidence.0.date`]);
  });
});

describe('a text to fill a gap', () => {
  const found = (value: unknown) => checkSaysNothing('a.yaml', value).map(({ code }) => code);

  test.each(['asdf', 'asdfgh', 'xxx', 'XXX', 'กกก', 'test', 'Test 2', 'ฟหกด', '1111', 'lorem ipsum dolor', 'tbd'])(
    '%s',
    (text) => {
      expect(found({ title: text })).toEqual(['filler-text']);
      expect(found({ entries: [{ result: ` ${text} ` }] })).toEqual(['filler-text']);
    },
  );

  test.each(['ทดสอบระบบ', 'x', 'ก', 'testing of the water', 'TOR', 'ABC ครั้งที่ 2', '22', 'แผน'])('not %s', (text) => {
    expect(found({ title: text })).toEqual([]);
  });

  test.each(['...', '-', '…', '---'])('dashes and dots say nothing: %s', (text) => {
    expect(found({ title: text })).toEqual(['text-says-nothing']);
  });

  test('only under keys that hold words', () => {
    expect(found({ id: 'test', status: 'xxx', url: 'https://test' })).toEqual([]);
  });
});

test('a head without an office', () => {
  const officers = (text: string) => baseWith('officers.yaml', '{id: mayor, name: นาย ก, position: นายก}', text);
  const rule = RULES['head-without-office'];
  expect(places(rule, officers('{id: mayor, name: นาย ก, position: หัวหน้าสำนักปลัด, post: head}'))).toEqual([
    'officers.yaml officers.0.post',
  ]);
  expect(places(rule, officers('{id: mayor, name: นาย ก, position: หัวหน้าสำนักปลัด, post: head, office: clerk}'))).toEqual(
    [],
  );
});
