import { ALL_OFFICES, type Measure, type Step } from '../../model/measure.ts';
import { officesOf, type Register } from '../../model/register.ts';
import type { Words } from '../../words/words.ts';
import type { Cell, Tone } from '../document.ts';
import { term, text } from '../parts/cells.ts';

/** Who is responsible for a measure or a step, by full name, one a line; `all` is one word. */
export function responsible(register: Register, words: Words, measure: Measure, step?: Step, tone?: Tone): Cell {
  if ((step?.offices ?? measure.offices).includes(ALL_OFFICES)) {
    return term(ALL_OFFICES, words.views.allOffices, tone);
  }
  const ids = officesOf(register, measure, step);
  const names = ids.map((id) => register.offices.find((office) => office.id === id)?.name ?? id);
  return ids.length === 0 ? text(null) : term(ids.join(' '), names.join('\n'), tone);
}
