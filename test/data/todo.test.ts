import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/model/be-date.ts';
import { isTodo } from '../../src/model/todo.ts';
import { runRules } from '../../src/rules/index.ts';
import { loadOf } from '../support/register.ts';

const YEAR = {
  '2565/plan.yaml':
    'year: 2565\ngaps: [{id: g1, kind: weakness, title: TODO จุดอ่อน}] # TODO later\nsigners: {mayor: TODO}\n',
  '2565/measures/m1.yaml': `id: m1
title: "TODO"
gaps: [g1, TODO]
offices: [TODO]
steps:
  - {id: todo, title: เขียน TODO ไว้ท้ายได้, kind: milestone, start: 2564-10, due: 2565-03}
`,
};

const load = () => {
  const { register, findings } = loadOf(YEAR);
  return [...findings, ...runRules(register, { asOf: 20_000_000 as Day })];
};

describe('a value still to be written', () => {
  it('is a warning at each value that says so, and nowhere else', () => {
    const places = load().map(({ code, at, args }) => [code, at.path.join('.'), (args as { key?: string }).key]);
    expect(places).toEqual([
      ['todo-value', 'title', 'title'],
      ['todo-value', 'gaps.1', 'gaps'],
      ['todo-value', 'offices.0', 'offices'],
      ['todo-value', 'gaps.0.title', 'title'],
      ['todo-value', 'signers.mayor', 'mayor'],
    ]);
  });

  it.each([
    ['TODO', true],
    ['TODO ชื่อ', true],
    ['TODO: ชื่อ', true],
    ['TODOS', false],
    ['todo', false],
    ['ทำ TODO', false],
    [12, false],
  ])('%s', (value, expected) => expect(isTodo(value)).toBe(expected));
});
