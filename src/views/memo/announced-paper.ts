import type { Compared } from '../../progress/announced.ts';
import type { Words } from '../../words/words.ts';
import type { Table, Text } from '../document.ts';
import { announcedTable } from '../parts/announced-table.ts';
import { percent, resultPercent, term, text } from '../parts/cells.ts';
import { listedTitles } from '../parts/and-listed.ts';
import { without } from '../parts/table.ts';
import { plainWording } from '../parts/plain-text.ts';
import type { Values } from './wording.ts';

/** The plan as announced, for the wording of a memo; what is not known where it is the plan in force. */
export function announcedValues(words: Words, compared: Compared | undefined) {
  const announced = compared?.plan.announced;
  const byAmendment = compared?.doneByAmendment.map(({ step }) => step.title) ?? [];
  return {
    'announced.planned': percent(announced?.planned),
    'announced.result': resultPercent(announced?.result),
    'announced.health': announced ? term(announced.health, words.views.health[announced.health]) : text(null),
    'announced.doneSteps': text(byAmendment.length > 0 ? listedTitles(words, byAmendment) : null),
  } satisfies Values;
}

/**
 * Both plans side by side, and below what only the amended one has done; when a year is over all of both is planned, which
 * needs no saying.
 */
export function announcedPaper(
  words: Words,
  compared: Compared,
  isOver: boolean,
  wording: (paragraph: 'announced_done') => Text,
): Table {
  const whole = announcedTable(words, compared);
  const table = isOver ? without(whole, 'amendedPlanned', 'announcedPlanned') : whole;
  if (compared.doneByAmendment.length === 0) return table;
  return { ...table, notes: [...(table.notes ?? []), plainWording(words, wording('announced_done'))] };
}
