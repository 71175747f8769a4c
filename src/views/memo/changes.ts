import type { PlanChange } from '../../in-force/changes.ts';
import type { Register } from '../../model/register.ts';
import type { Words } from '../../words/words.ts';
import type { Text } from '../document.ts';
import { day, month, text } from '../parts/cells.ts';
import { andListed } from '../parts/and-listed.ts';
import { officerName } from '../parts/names.ts';
import { planChangeLines } from '../parts/plan-changes.ts';
import { measureNumbers } from './amendments-paper.ts';
import type { Values } from './wording.ts';

/** Each change of the plan in the words of a memo: what changed, from when, by which paper and why. */
export function changesListed(
  register: Register,
  words: Words,
  changes: readonly PlanChange[],
  measures: readonly { readonly id: string }[],
  wording: (paragraph: 'amendment', values: Values) => Text,
): Text[] {
  const numberOf = measureNumbers(measures);
  return changes.map((change) =>
    wording('amendment', {
      'amendment.number': numberOf(change.measure.id),
      'amendment.measure': text(change.measure.title),
      'amendment.changes': text(andListed(words, planChangeLines(register, words, change))),
      'amendment.month': month(change.from, 'long'),
      'amendment.by': text(officerName(register, change.approved.by)),
      'amendment.date': day(change.approved.on, 'long'),
      'amendment.document': text(change.approved.document),
      'amendment.reason': text(change.reason),
    }),
  );
}
