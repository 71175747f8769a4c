import { describe, expect, test } from 'vitest';
import { RULES } from '../../src/rules/index.ts';
import { BASE, baseWith, findingsOf, findingsOfBroken, places } from './base.ts';

const officers = (...more: readonly string[]) => ({
  'officers.yaml': `${BASE['officers.yaml']}${more.map((each) => `  - {${each}, name: นาย, position: ตำแหน่ง}\n`).join('')}`,
});
const at = (index: number) => `officers.yaml officers.${index}.post`;

describe('post-held-twice', () => {
  const rule = RULES['post-held-twice'];

  test('two holders from a day on, and two who act', () => {
    const holders = officers('id: a, post: mayor, until: 2565-06-15', 'id: b, post: mayor, from: 2565-06-15');
    expect(findingsOf(rule, holders)).toEqual([
      {
        code: 'post-held-twice',
        at: at(4),
        args: { post: 'mayor', acting: false, officer: 'b', other: 'a', day: expect.any(Number) },
        related: [`first ${at(3)}`],
      },
    ]);
    expect(places(rule, officers('id: a, post: clerk, acting: ปลัด', 'id: b, post: clerk, acting: ปลัด'))).toEqual([
      at(4),
    ]);
  });

  test('not the day after, not one who acts for the holder, not two analysts in turn', () => {
    expect(
      places(rule, officers('id: a, post: mayor, until: 2565-06-15', 'id: b, post: mayor, from: 2565-06-16')),
    ).toEqual([]);
    expect(places(rule, officers('id: a, post: mayor', 'id: b, post: mayor, acting: นายก'))).toEqual([]);
  });

  test('heads of one office, not of two', () => {
    expect(places(rule, officers('id: a, post: head, office: clerk', 'id: b, post: head, office: clerk'))).toEqual([
      at(4),
    ]);
    expect(places(rule, officers('id: a, post: head, office: clerk', 'id: b, post: head, office: finance'))).toEqual(
      [],
    );
  });

  test('a long post against each that begins in it', () => {
    const long = [
      'id: a, post: mayor',
      'id: b, post: mayor, from: 2565-01-01, until: 2565-01-31',
      'id: c, post: mayor, from: 2565-03-01',
    ];
    expect(places(rule, officers(...long))).toEqual([at(4), at(5)]);
  });
});

describe('post-vacant', () => {
  const rule = RULES['post-vacant'];
  const closed = {
    '2565/closed/2564-10.yaml':
      'closings: [{on: 2564-11-10, by: mayor, arithmetic: 1, plan: {health: no-report}, measures: {}, steps: {}}]\n',
  };
  const CLOSED = '2565/closed/2564-10.yaml closings.0.on';

  test('nobody on the day the plan was announced, where the post is given to somebody', () => {
    const plan = baseWith('2565/plan.yaml', 'signers: {clerk: somying, mayor: mayor}', 'signers: {clerk: somying}');
    const left = officers('id: a, post: mayor, until: 2564-10-14');
    expect(findingsOf(rule, { ...plan, ...left })).toEqual([
      {
        code: 'post-vacant',
        at: '2565/plan.yaml announced',
        args: { post: 'mayor', day: expect.any(Number), paper: 'plan' },
      },
    ]);
    expect(places(rule, { ...plan, ...officers('id: a, post: mayor, until: 2564-10-15') })).toEqual([]);
    expect(places(rule, plan)).toEqual([]);
  });

  test('the signer named has left by the day of a closing, and nobody holds the post', () => {
    const left = baseWith('officers.yaml', 'position: นายก', 'position: นายก, until: 2564-11-09');
    expect(findingsOf(rule, { ...closed, ...left }).map((found) => [found.at, found.args])).toEqual([
      [CLOSED, { post: 'mayor', day: expect.any(Number), paper: 'closing' }],
    ]);
    expect(
      places(rule, { ...closed, ...baseWith('officers.yaml', 'position: นายก', 'position: นายก, until: 2564-11-10') }),
    ).toEqual([]);
    const acting = `${left['officers.yaml']}  - {id: a, post: mayor, acting: ปฏิบัติหน้าที่นายก, name: นาย, position: ปลัด}\n`;
    expect(places(rule, { ...closed, 'officers.yaml': acting })).toEqual([]);
  });

  test('a signer named for the plan who was not in post is for another code', () => {
    const left = baseWith('officers.yaml', 'position: นายก', 'position: นายก, until: 2564-10-14');
    expect(places(rule, left)).toEqual([]);
    expect(places(RULES['officer-not-in-post'], left)).toContain('2565/plan.yaml signers.mayor');
  });

  test('nothing is said while officers.yaml is broken', () => {
    const left = (BASE['officers.yaml'] ?? '').replace('position: นายก', 'position: นายก, until: 2564-11-09');
    expect(findingsOfBroken(rule, { ...closed, 'officers.yaml': left.replace('name: นาย ค', 'nam: นาย ค') })).toEqual(
      [],
    );
  });
});
