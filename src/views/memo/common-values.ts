import type { FiscalYear } from '../../model/fiscal-year.ts';
import type { MemoPlaceholder } from '../../model/memo.ts';
import { type Register, yearOf } from '../../model/register.ts';
import type { Cell } from '../document.ts';
import { count, score, text } from '../parts/cells.ts';
import { planScores } from '../parts/scores.ts';
import type { People } from './people.ts';

/** What every memo may be filled with: the agency, its posts, the year, last year's result and the target. */
export function commonValues(register: Register, year: FiscalYear, people: People, measures: number) {
  const { agency } = register;
  const { before, target } = planScores(yearOf(register, year));
  return {
    'agency.name': text(agency.name),
    'agency.short': text(agency.short),
    'agency.province': text(agency.province),
    'agency.website': text(agency.website),
    'office.name': text(people.office),
    'head.title': text(people.head),
    'clerk.title': text(people.clerk),
    'mayor.title': text(people.mayor),
    'mayor.short': text(people.mayorShort),
    year: text(String(year)),
    'lastResult.year': text(before?.year.toString()),
    'lastResult.score': score(before?.score),
    'lastResult.level': text(before?.level),
    'target.score': score(target?.score),
    'target.level': text(target?.level),
    'measures.count': count(measures),
  } satisfies Partial<Record<MemoPlaceholder, Cell>>;
}
