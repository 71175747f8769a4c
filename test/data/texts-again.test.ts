import { expect, test } from 'vitest';
import { loadTexts } from '../../src/data/load.ts';
import { locate } from '../../src/data/locate.ts';
import { ALWAYS } from '../../src/model/be-date.ts';
import { runRules } from '../../src/rules/index.ts';
import { filesOf } from '../support/register.ts';

const REPORT = '2565/reports/2565-02/clerk.yaml';
const FILES = filesOf({
  '2565/plan.yaml': 'year: 2565\nunknown: 1\n',
  [REPORT]:
    'month: 2565-02\noffice: clerk\nreported_by: somying\nsubmitted: 2565-03-04\nentries:\n  - {step: m1/a, status: done, result: ก}\n',
});
const textOf = (file: string) => ({ text: FILES.get(file) ?? '' });

test('of a file that nothing is found in, the text is read again when the rules find something in it, and once', () => {
  const asked: string[] = [];
  const again = (file: string) => {
    asked.push(file);
    return textOf(file);
  };
  const [kept, freed] = [loadTexts([...FILES.keys()], textOf), loadTexts([...FILES.keys()], textOf, { again })];
  const [found] = runRules(freed.register, { asOf: ALWAYS }).filter(({ code }) => code === 'unknown-step');
  expect(found?.at.file).toBe(REPORT);
  expect(asked).toEqual([]);
  const places = [kept, kept, freed, freed].map(({ sources }) => found && locate(sources, found.at));
  expect(places[0]?.location).toMatchObject({ line: 6, column: 12 });
  expect(places).toEqual(places.map(() => places[0]));
  expect(asked).toEqual([REPORT]);
});

test('a file that is gone by then is named without its line', () => {
  const { sources } = loadTexts([...FILES.keys()], textOf, {
    again: () => ({ problem: 'unreadable', reason: 'ENOENT' }),
  });
  const { location } = locate(sources, { file: REPORT, path: ['entries', 0, 'step'] });
  expect(location).toMatchObject({ file: REPORT, line: 1, column: 1 });
});
