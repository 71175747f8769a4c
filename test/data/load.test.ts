import { describe, expect, it } from 'vitest';
import { isBroken, yearOf } from '../../src/model/register.ts';
import { edited } from '../support/edited.ts';
import { loadOf, registerOf } from '../support/register.ts';

const measure = (id: string) => `id: ${id}
title: มาตรการ
offices: [clerk]
steps:
  - {id: s, title: ขั้นตอน, kind: milestone, start: 2564-10, due: 2565-03}
`;
const plan = 'year: 2565\ngaps: []\n';

describe('a register', () => {
  it('has measures in natural order of id, and reports by month, then in the order of the offices', () => {
    const report = (month: string, office: string) =>
      `month: ${month}\noffice: ${office}\nreported_by: somying\nsubmitted: 2565-02-04\nentries: []\n`;
    const files = Object.fromEntries([
      ['2565/plan.yaml', plan],
      ...['m10', 'm2', 'm1', 'm2-b', 'm02'].map((id) => [`2565/measures/${id}.yaml`, measure(id)]),
      ...['2565-01', '2564-12'].flatMap((month) =>
        ['finance', 'clerk'].map((office) => [`2565/reports/${month}/${office}.yaml`, report(month, office)]),
      ),
    ]);
    const year = yearOf(registerOf(files), 2565);
    expect(year?.measures.map(({ id }) => id)).toEqual(['m1', 'm02', 'm2', 'm2-b', 'm10']);
    expect(year?.reports.map(({ at }) => at.file)).toEqual([
      '2565/reports/2564-12/clerk.yaml',
      '2565/reports/2564-12/finance.yaml',
      '2565/reports/2565-01/clerk.yaml',
      '2565/reports/2565-01/finance.yaml',
    ]);
  });

  it('says of a mapping where a month, a year or an id belongs that it is of the wrong type, and no more', () => {
    const { findings } = loadOf({
      '2565/plan.yaml': 'year: [{a: 1}]\ngaps: []\n',
      '2565/measures/m1.yaml': edited(measure('m1'), 'id: m1', 'id: {a: 1}'),
      '2565/reports/2565-01/clerk.yaml':
        'month: {a: 1}\noffice: [{a: 1}]\nreported_by: somying\nsubmitted: 2565-02-04\nentries: []\n',
    });
    expect(findings.map(({ code, at }) => `${at.file} ${at.path.join('.')} ${code}`).sort()).toEqual([
      '2565/measures/m1.yaml id wrong-type',
      '2565/plan.yaml year wrong-type',
      '2565/reports/2565-01/clerk.yaml month wrong-type',
      '2565/reports/2565-01/clerk.yaml office wrong-type',
    ]);
  });

  it('reads CE dates and years as what they are, with a warning', () => {
    const { register, findings } = loadOf({
      '2565/plan.yaml': 'year: 2022\ngaps: []\n',
      '2565/working-group.yaml': 'order_no: 1/2565\ndate: 2021-10-15\nmembers:\n  - {officer: somying, role: chair}\n',
    });
    expect(findings.map(({ code, at }) => `${at.file} ${at.path.join('.')} ${code}`)).toEqual([
      '2565/plan.yaml year ce-year',
      '2565/working-group.yaml date ce-year',
    ]);
    expect(yearOf(register, 2565)?.plan?.year).toBe(2565);
  });

  it('knows 29 February by the BE year', () => {
    const group = (date: string) => ({
      '2567/plan.yaml': 'year: 2567\ngaps: []\n',
      '2567/working-group.yaml': `order_no: 1/2567\ndate: ${date}\nmembers:\n  - {officer: somying, role: chair}\n`,
    });
    expect(loadOf(group('2567-02-29')).findings).toEqual([]);
    expect(loadOf(group('2568-02-29')).findings.map(({ code }) => code)).toEqual(['impossible-date']);
  });
});

describe('what is broken', () => {
  it('leaves only its own item out of a list, and is named', () => {
    const { register } = loadOf({
      'offices.yaml': 'offices:\n  - {id: clerk, name: สำนักปลัด, short: สป.}\n  - {id: finance, name: 5, short: คลัง}\n',
    });
    expect(register.offices.map(({ id }) => id)).toEqual(['clerk']);
    expect(isBroken(register, 'offices', { id: 'finance' })).toBe(true);
    expect(isBroken(register, 'offices', { id: 'clerk' })).toBe(false);
  });

  it.each([
    ['cut short', 'id: m1\ntitle: "x'],
    ['without a key it needs', edited(measure('m1'), /title: .*\n/, '')],
    ['with an impossible day, month or number', edited(measure('m1'), '2565-03', '2565-13')],
    ['in the wrong place', measure('m7')],
  ])('takes a whole measure out when it is %s', (_, text) => {
    const { register } = loadOf({ '2565/plan.yaml': plan, '2565/measures/m1.yaml': text });
    expect(yearOf(register, 2565)?.measures).toEqual([]);
    expect(isBroken(register, 'measure', { year: 2565, id: 'm1' })).toBe(true);
  });

  it('is no number: keys called like methods of objects are only keys', () => {
    const { findings } = loadOf({ 'ita.yaml': '__proto__: {x: 1}\nconstructor: 1\ntoString: 2\n' });
    expect(findings.map(({ code }) => code).sort()).toEqual([
      'missing-key',
      'unknown-key',
      'unknown-key',
      'unknown-key',
    ]);
  });
});

it('knows the emblem that ita.yaml names, wherever it lies', () => {
  const agency = 'agency: {name: อบต.ตัวอย่าง, short: อบต., kind: sao}\n';
  const { findings } = loadOf({
    'ita.yaml': `${agency}memo: {emblem: emblem.png}\n`,
    'emblem.png': 'x',
    'other.png': 'x',
  });
  const unknown = findings.filter(({ code }) => code === 'unknown-file');
  expect(unknown.map(({ at }) => at.file)).toEqual(['other.png']);
});

describe('an impossible date', () => {
  const day = (submitted: string) => ({
    '2565/plan.yaml': plan,
    '2565/measures/m1.yaml': measure('m1'),
    '2565/reports/2564-12/clerk.yaml': `month: 2564-12\noffice: clerk\nreported_by: somying\nsubmitted: ${submitted}\nentries: []\n`,
  });

  it('breaks its file, so that no number is made of it', () => {
    expect(yearOf(loadOf(day('2565-01-04')).register, 2565)?.reports).toHaveLength(1);
    const { register, findings } = loadOf(day('2565-02-29'));
    expect(findings.map(({ code }) => code)).toEqual(['impossible-date']);
    expect(yearOf(register, 2565)?.reports).toEqual([]);
    expect(register.broken).toMatchObject([{ kind: 'report', id: 'clerk' }]);
  });

  it('breaks only its own item of a list', () => {
    const { register } = loadOf({
      'officers.yaml':
        'officers:\n  - {id: a, name: ก, position: ข, from: 2565-02-30}\n  - {id: b, name: ก, position: ข}\n',
    });
    expect(register.officers.map(({ id }) => id)).toEqual(['b']);
    expect(isBroken(register, 'officers', { id: 'a' })).toBe(true);
  });

  it('is not what a year of the Common Era is: that is read, and breaks nothing', () => {
    const { register, findings } = loadOf(day('2022-01-04'));
    expect(findings.map(({ code }) => code)).toEqual(['ce-year']);
    expect(yearOf(register, 2565)?.reports).toHaveLength(1);
    expect(register.broken).toEqual([]);
  });
});
