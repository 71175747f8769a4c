import { describe, expect, it } from 'vitest';
import { everythingCalled } from '../../src/model/called.ts';
import { showView } from '../../src/views/show.ts';
import { WORDS } from '../../src/words/words.ts';
import { registerOf } from '../support/register.ts';
import { factOf, on, PLAN, rowsOf, wrongIn } from './support.ts';

const FILES: Readonly<Record<string, string>> = {
  ...PLAN,
  'channels.yaml': 'channels:\n  - {id: web, kind: website, purposes: [publish], name: เว็บ, officer: somying}\n',
  '2565/publications.yaml':
    'publications:\n  - {id: p1, title: ประกาศ, kind: plan, date: 2564-11-10, channels: [web]}\n',
  '2565/agreements.yaml':
    'agreements:\n  - {id: k1, title: ข้อตกลง, parties: [นายก, พนักงาน], date: 2564-11-01, total: 8, signed: 6}\n',
  '2565/assignments.yaml':
    'assignments:\n  - {id: t1, title: งาน, officer: somying, due: 2564-11-30, done: 2564-11-20, item: O42}\n',
};
const view = (id: string, files = FILES, lang: 'th' | 'en' = 'th') => {
  const document = showView(registerOf(files), { id }, WORDS[lang], on('2564-12-10'));
  if (!document) throw new Error(`nothing has the id ${id}`);
  return document;
};

describe('one thing', () => {
  it('a step that recurs counts its periods', () => {
    const document = view('m2/r');
    expect(['value', 'target', 'unit'].map((key) => factOf(document, key))).toEqual(['3', '24', 'เดือน']);
  });

  it('a measure has its steps, how it stands, and what was reported on it', () => {
    const document = view('m1');
    expect(['offices', 'gaps', 'month', 'result'].map((key) => factOf(document, key))).toEqual([
      'สป.',
      'จุดอ่อน',
      '2564-11',
      '55.0',
    ]);
    expect(rowsOf(document, 'steps', 'step')).toEqual([['m1/a'], ['m1/b']]);
    expect(rowsOf(document, 'entries', 'month', 'step', 'office', 'percent', 'value')).toEqual([
      ['2564-10', 'm1/a', 'สป.', '40.0', '-'],
      ['2564-10', 'm1/b', 'สป.', '-', '2'],
      ['2564-10', 'm1/b', 'คลัง', '-', '1'],
      ['2564-11', 'm1/a', 'สป.', '60.0', '-'],
      ['2564-11', 'm1/b', 'สป.', '-', '4'],
    ]);
  });

  it('a step is found by measure/step and by its own id, with its evidence', () => {
    expect(view('a').data.subjects).toEqual(view('m1/a').data.subjects);
    expect(rowsOf(view('m1/a'), 'evidence', 'month', 'title', 'url')).toEqual([
      ['2564-11', 'ร่าง', 'https://example.go.th/a'],
    ]);
    expect(rowsOf(view('m1/b'), 'offices', 'office', 'value')).toEqual([
      ['สป.', '4'],
      ['คลัง', '1'],
    ]);
  });

  it('an officer has every duty', () => {
    expect(rowsOf(view('somying'), 'references', 'kind', 'id', 'file')).toEqual([
      ['ช่องทาง', 'web', 'channels.yaml'],
      ['ผู้ลงนาม', 'analyst', '2565/plan.yaml'],
      ['ขั้นตอน', 'm1/a', '2565/measures/m1.yaml'],
      ['การมอบหมาย', 't1', '2565/assignments.yaml'],
      ['รายงาน', '2564-10/clerk', '2565/reports/2564-10/clerk.yaml'],
      ['รายงาน', '2564-11/clerk', '2565/reports/2564-11/clerk.yaml'],
    ]);
  });

  it('an office has its officers, steps and reports; a gap the measures that answer it', () => {
    expect(rowsOf(view('finance'), 'references', 'id')).toEqual([['somchai'], ['m1/b'], ['m2/r'], ['2564-10/finance']]);
    expect(rowsOf(view('g1'), 'references', 'id')).toEqual([['m1']]);
    expect(rowsOf(view('web'), 'publications', 'id')).toEqual([['p1']]);
  });

  it('shows each of several things with one id, their tables apart', () => {
    const offices = ['web', 'clerk', 'finance', 'audit'].map((id) => `  - {id: ${id}, name: กอง${id}, short: ${id}}\n`);
    const document = view('web', { ...FILES, 'offices.yaml': `offices:\n${offices.join('')}` });
    // `all` of m2 holds the new office
    expect(rowsOf(document, 'office-references', 'id')).toEqual([['m2/r']]);
    expect(rowsOf(document, 'channel-publications', 'id')).toEqual([['p1']]);
    expect(wrongIn(document)).toEqual([]);
  });

  it('shows a measure whose file is broken, with what was reported on it', () => {
    const register = registerOf({ ...FILES, '2565/measures/m1.yaml': 'id: [' }, { broken: true });
    const document = showView(register, { id: 'm1' }, WORDS.th, on('2564-12-10'));
    if (!document) throw new Error('m1 is not shown');
    expect(factOf(document, 'health')).toBe('แฟ้มข้อมูลเสีย');
    expect(rowsOf(document, 'entries', 'step')).toHaveLength(5);
    expect(wrongIn(document)).toEqual([]);
  });

  it('shows the latest year, or the one asked for', () => {
    const files = {
      ...FILES,
      '2566/plan.yaml': 'year: 2566\ngaps:\n  - {id: g1, kind: development, title: ใหม่}\n',
    };
    expect(factOf(view('g1', files), 'title')).toBe('ใหม่');
    const asked = showView(registerOf(files), { id: 'g1', year: 2565 }, WORDS.th, on('2564-12-10'));
    expect(asked && factOf(asked, 'title')).toBe('จุดอ่อน');
  });

  it('is nothing when no thing has the id, and knows the ids that do', () => {
    const register = registerOf(FILES);
    expect(showView(register, { id: 'm9' }, WORDS.th, on('2564-12-10'))).toBeUndefined();
    const ids = everythingCalled(register, register.years).map(({ id }) => id);
    for (const id of ids) expect(showView(register, { id }, WORDS.th, on('2564-12-10'))).toBeDefined();
    expect(ids).toEqual(expect.arrayContaining(['m1', 'm1/a', 'g1', 't1', 'k1', 'p1', 'clerk', 'web']));
  });

  it.each(['m1', 'm1/a', 'm1/b', 'm2/r', 'clerk', 'somying', 'mayor', 'web', 'g1', 't1', 'k1', 'p1'])(
    '%s gives machines what its schema promises, in each language the same',
    (id) => {
      expect(view(id, FILES, 'en').data).toEqual(view(id).data);
      expect(wrongIn(view(id))).toEqual([]);
    },
  );
});
