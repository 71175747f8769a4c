import { describe, expect, test } from 'vitest';
import { RULES } from '../../src/rules/index.ts';
import { BASE, baseWith, findingsOf, findingsOfBroken, MEASURE, places, REPORT, reportOf } from './base.ts';

const GROUP = '2565/working-group.yaml';
const members = (text: string) => baseWith(GROUP, '[{officer: somying, role: chair}]', text);

describe('the chair of the working group', () => {
  const rule = RULES['working-group-chair'];

  test('nobody', () => {
    expect(
      findingsOf(rule, members('[{officer: somying, role: secretary}, {officer: mayor, role: vice-chair}]')),
    ).toEqual([{ code: 'working-group-chair', at: `${GROUP} members (key)`, args: { chairs: 0 } }]);
  });

  test('three', () => {
    const files = members(
      '[{officer: a, role: chair}, {officer: b, role: member}, {officer: c, role: chair}, {officer: d, role: chair}]',
    );
    expect(findingsOf(rule, files)).toEqual([
      {
        code: 'working-group-chair',
        at: `${GROUP} members.2.role`,
        args: { chairs: 3 },
        related: [`first ${GROUP} members.0.role`],
      },
    ]);
  });
});

describe('a member twice', () => {
  const rule = RULES['listed-twice'];

  test('by the same id', () => {
    const files = members(
      '[{officer: somying, role: chair}, {officer: mayor, role: member}, {officer: somying, role: secretary}]',
    );
    expect(findingsOf(rule, files)).toEqual([
      {
        code: 'listed-twice',
        at: `${GROUP} members.2.officer`,
        args: { what: 'member', value: 'somying' },
        related: [`first ${GROUP} members.0.officer`],
      },
    ]);
  });

  test('by the two ids of one person', () => {
    const files = {
      ...members('[{officer: somying, role: chair}, {officer: acting, role: member}]'),
      ...baseWith(
        'officers.yaml',
        'officers:\n',
        'officers:\n  - {id: acting, name: นาง  ข, position: รองปลัด, acting: ปลัด}\n',
      ),
    };
    expect(places(rule, files)).toEqual([`${GROUP} members.1.officer`]);
  });
});

describe('who belongs to another office', () => {
  const rule = RULES['officer-of-other-office'];
  const head = (id: string) => baseWith('offices.yaml', 'short: กค.}', `short: กค., head: ${id}}`);
  const officer = (text: string) => baseWith('officers.yaml', 'officers:\n', `officers:\n  - ${text}\n`);

  test('the head of an office', () => {
    expect(findingsOf(rule, head('somying'))).toEqual([
      {
        code: 'officer-of-other-office',
        at: 'offices.yaml offices.1.head',
        args: { officer: 'somying', office: 'finance', own: 'clerk' },
        related: ['declared officers.yaml officers.1.office'],
      },
    ]);
  });

  test.each(['somchai', 'mayor', 'nobody'])('%s may be the head', (id) => {
    expect(findingsOf(rule, head(id))).toEqual([]);
  });

  test('a head that acts may come from another office', () => {
    const files = {
      ...head('acting'),
      ...officer('{id: acting, name: นาย ง, position: นักวิชาการ, office: clerk, acting: ผู้อำนวยการกองคลัง}'),
    };
    expect(findingsOf(rule, files)).toEqual([]);
  });

  const ofStep = (id: string, files = {}) => ({
    ...files,
    ...baseWith(MEASURE, 'officers: [somchai]', `officers: [somchai, ${id}]`),
  });

  test('an officer of a step', () => {
    expect(places(rule, ofStep('somying'))).toEqual([`${MEASURE} steps.0.officers.1`]);
    expect(
      places(rule, baseWith(MEASURE, 'due: 2565-02, offices: [finance]}', 'due: 2565-02, officers: [somying]}')),
    ).toEqual([]);
  });

  test('an officer who acts, who belongs to nobody, or who has a post in the office too', () => {
    const second = officer('{id: second, name: นาย ค, position: หัวหน้าฝ่าย, office: clerk}');
    const acts = officer('{id: acts, name: นาย ง, position: นักวิชาการ, office: clerk, acting: ผู้อำนวยการกองคลัง}');
    expect(places(rule, ofStep('second', second))).toEqual([]);
    expect(places(rule, ofStep('acts', acts))).toEqual([]);
    expect(places(rule, ofStep('mayor'))).toEqual([]);
  });

  test('an officer of the office that took over, or that an amendment made responsible', () => {
    const succeeded = baseWith('offices.yaml', 'short: กค.}', 'short: กค., until: 2564-12, succeeded_by: clerk}');
    expect(places(rule, ofStep('somying', succeeded))).toEqual([]);
    const amended = {
      [MEASURE]: `${BASE[MEASURE]}amendments:
  - {from: 2565-01, approved: {by: mayor, on: 2565-01-05, document: ก 1}, reason: เหตุ, steps: {criteria: {offices: [clerk], officers: [somying]}}}
  - {from: 2565-02, approved: {by: mayor, on: 2565-02-05, document: ก 2}, reason: เหตุ, steps: {signed: {officers: [somying]}}}
`,
    };
    expect(places(rule, amended)).toEqual([`${MEASURE} amendments.1.steps.signed.officers.0`]);
  });
});

describe('one person for all', () => {
  const signers = (text: string) => baseWith('2565/plan.yaml', '{clerk: somying, mayor: mayor}', text);

  test.each([
    '{analyst: somying, head: somying, clerk: somying, mayor: somying}',
    '{head: somying, clerk: somying, mayor: somying}',
  ])('signs in every post: %s', (text) => {
    expect(findingsOf(RULES['one-signer'], signers(text))).toMatchObject([
      { code: 'one-signer', at: '2565/plan.yaml signers (key)', args: { officer: 'somying' } },
    ]);
  });

  test.each([
    '{analyst: somying, head: somying, clerk: somying, mayor: mayor}',
    '{head: somying, clerk: somying}',
    '{}',
  ])('may sign in some: %s', (text) => {
    expect(findingsOf(RULES['one-signer'], signers(text))).toEqual([]);
  });

  test('is still to be written in every post', () => {
    expect(findingsOfBroken(RULES['one-signer'], signers('{head: TODO, clerk: TODO, mayor: TODO}'))).toEqual([]);
  });

  test('acknowledges the own report', () => {
    const report = reportOf({ acknowledged: '2565-02-05' });
    expect(findingsOf(RULES['acknowledged-by-reporter'], { [REPORT]: report })).toEqual([]);
    const own = report.replace('by: mayor', 'by: somchai');
    expect(findingsOf(RULES['acknowledged-by-reporter'], { [REPORT]: own })).toEqual([
      {
        code: 'acknowledged-by-reporter',
        at: `${REPORT} acknowledged.by`,
        args: { officer: 'somchai' },
        related: [`contradicts ${REPORT} reported_by`],
      },
    ]);
  });
});
