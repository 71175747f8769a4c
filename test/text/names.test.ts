import { describe, expect, test } from 'vitest';
import { meaningOf } from '../../src/text/names.ts';

const OFFICES = [
  { id: 'clerk', names: ['สำนักปลัด', 'สป.'] },
  { id: 'finance', names: ['กองคลัง', 'กค.'] },
  { id: 'works', names: ['กองช่าง', 'กช.'] },
  { id: 'works-2', names: ['กองช่างสุขาภิบาล', 'กชส.'] },
];
const id = (typed: string) => {
  const meaning = meaningOf(typed, OFFICES);
  return 'id' in meaning ? meaning.id : meaning;
};

describe('meaningOf', () => {
  test.each([
    ['finance', 'finance'],
    ['FINANCE', 'finance'],
    ['กองคลัง', 'finance'],
    ['กค.', 'finance'],
    ['กค', 'finance'],
    [' กอง คลัง ', 'finance'],
    ['คลัง', 'finance'],
    ['กอง\u200bคลัง', 'finance'],
    // The whole name goes before a longer one that begins with it.
    ['กองช่าง', 'works'],
    ['กช', 'works'],
    ['สุขา', 'works-2'],
    ['works', 'works'],
  ])('%j is %s', (typed, meant) => {
    expect(id(typed)).toBe(meant);
  });

  test('what fits several gives them all', () => {
    expect(id('กองช')).toEqual({ choices: OFFICES.slice(2) });
    expect(id('กอง')).toEqual({ choices: OFFICES.slice(1) });
  });

  test('what fits none gives what is near, ids and names', () => {
    expect(id('finanse')).toEqual({ near: ['finance'] });
    expect(id('กองคลง')).toEqual({ near: ['กองคลัง'] });
    expect(id('สาธารณสุข')).toEqual({ near: [] });
    expect(id('')).toEqual({ near: [] });
  });

  test('a given name mistyped, with its title or without, gives the people of nearly that name', () => {
    const people = [
      { id: 'somchai', names: ['นายสมชาย ตัวอย่างทรัพย์'] },
      { id: 'manop', names: ['นายมานพ ตัวอย่างเรียบ'] },
    ];
    for (const typed of ['สมชัย', 'นายสมชัย', 'นาย สมชัย ใจดีมาก', 'นางสมชาย']) {
      expect(meaningOf(typed, people)).toEqual({ near: ['นายสมชาย ตัวอย่างทรัพย์'] });
    }
    expect(meaningOf('อรุณี', people)).toEqual({ near: [] });
  });

  test('one letter, or a part of an id, is too little', () => {
    expect(id('ค')).toEqual({ near: [] });
    expect(id('fin')).toEqual({ near: [] });
  });
});
