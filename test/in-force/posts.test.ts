import { expect, test } from 'vitest';
import { holdersOf, signersOn } from '../../src/in-force/posts.ts';
import type { Officer } from '../../src/model/organisation.ts';
import { day } from '../support/builders.ts';

const officer = (id: string, name: string, more: Partial<Officer>): Officer => ({
  id,
  name,
  position: id,
  at: { file: 'officers.yaml', path: [] },
  ...more,
});

const officers = [
  officer('prasert', 'นายประเสริฐ', { post: 'mayor', until: day('2567-06-15') }),
  officer('wanida', 'นางวนิดา', { post: 'clerk' }),
  officer('wanida-mayor', 'นางวนิดา', { post: 'mayor', acting: 'ปฏิบัติหน้าที่นายก อบต.', from: day('2567-06-16') }),
  officer('somsak', 'นายสมศักดิ์', { post: 'head', office: 'clerk' }),
  officer('wichai', 'นายวิชัย', { post: 'head', office: 'works' }),
  officer('somying', 'นางสาวสมหญิง', { post: 'analyst', office: 'clerk' }),
];

const signed = (text: string, named = {}, all = officers) =>
  signersOn({ officers: all }, named, day(text), 'clerk').map(({ post, officer: who }) => `${post} ${who?.id ?? '…'}`);

test('24: the mayor signs to the last day, then the clerk acting as mayor, once', () => {
  expect(signed('2567-06-08')).toEqual(['analyst somying', 'head somsak', 'clerk wanida', 'mayor prasert']);
  expect(signed('2567-07-08')).toEqual(['analyst somying', 'head somsak', 'mayor wanida-mayor']);
});

test('who is named signs while in post; after that whoever acts or holds the post', () => {
  expect(signed('2567-06-08', { mayor: 'prasert', head: 'wichai' })).toContain('head wichai');
  expect(signed('2567-07-08', { mayor: 'prasert' })).toContain('mayor wanida-mayor');
});

test('nobody or two in a post leave dots for the pen', () => {
  const two = [...officers, officer('other', 'นายอื่น', { post: 'head', office: 'clerk' })];
  expect(signed('2567-06-08', {}, two)).toContain('head …');
  expect(signed('2567-06-08', {}, officers.slice(1))).toContain('mayor …');
  expect(holdersOf({ officers: two }, 'head', day('2567-06-08'), { office: 'clerk' }).map(({ id }) => id)).toEqual([
    'somsak',
    'other',
  ]);
});
