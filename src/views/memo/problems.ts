import type { Register, Year } from '../../model/register.ts';
import { text } from '../parts/cells.ts';
import { stepTitle } from '../parts/names.ts';
import type { Problem } from '../parts/problems.ts';
import type { Values } from './fill.ts';

/** The cells of one problem in a list of problems. */
export const problemValues = (register: Register, year: Year | undefined, problem: Problem): Values => ({
  'problem.office': text(register.offices.find(({ id }) => id === problem.office)?.name ?? problem.office),
  'problem.step': text(stepTitle(year, problem.step)),
  'problem.text': text(problem.problem),
  'problem.suggestion': text(problem.suggestion),
});
