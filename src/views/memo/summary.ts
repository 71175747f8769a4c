import type { PlanChange } from '../../in-force/changes.ts';
import { unusualTolerance } from '../../in-force/settings.ts';
import type { Register } from '../../model/register.ts';
import type { MonthStanding } from '../../progress/progress.ts';
import { unknownsOf } from '../../progress/unknowns.ts';
import type { Words } from '../../words/words.ts';
import type { Block, Text } from '../document.ts';
import { count, day, text } from '../parts/cells.ts';
import { unknownsText } from '../parts/unknowns.ts';
import { clause } from './frame.ts';
import type { Values } from './wording.ts';

/** What the figures are worth: as closed or provisional, what is not known yet, and an unusual tolerance. */
export function summaryValues(
  register: Register,
  words: Words,
  { standing, changes }: { readonly standing: MonthStanding | undefined; readonly changes: readonly PlanChange[] },
) {
  const unknowns = standing && unknownsOf(register, standing);
  const tolerance = standing && unusualTolerance(register, standing.year);
  return {
    'data.date': day(standing?.closing?.on ?? standing?.asOf, 'long'),
    'data.gaps': text(unknowns && unknownsText(register, words, unknowns)),
    tolerance: text(tolerance?.toString()),
    'amendments.count': count(changes.length),
  } satisfies Values;
}

/** What the figures are not worth, where that is so. */
export function worthOf(
  register: Register,
  standing: MonthStanding,
  wording: (paragraph: 'incomplete' | 'tolerance') => Text,
): Block[] {
  return [
    ...(unknownsOf(register, standing) ? clause(wording('incomplete')) : []),
    ...(unusualTolerance(register, standing.year) !== undefined ? clause(wording('tolerance')) : []),
  ];
}
