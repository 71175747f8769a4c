import { ALL_OFFICES } from '../../model/measure.ts';
import type { Month } from '../../model/month.ts';
import type { Register } from '../../model/register.ts';
import { width } from '../../text/width.ts';
import type { Words } from '../../words/words.ts';
import { officeShort, officesTerm } from '../parts/names.ts';

/** Offices of a month by short name, one word for all of them; behind those that have room, how many more there are. */
export function someOffices(
  register: Register,
  words: Words,
  { ids, month, columns }: { readonly ids: readonly string[]; readonly month: Month; readonly columns: number },
): string {
  if (officesTerm(register, words, ids, month).value === ALL_OFFICES) return words.views.allOffices;
  const names = ids.map((id) => officeShort(register, id));
  const said = (count: number) =>
    [...names.slice(0, count), ...(count < names.length ? [words.brief.moreOffices(names.length - count)] : [])].join(
      ' ',
    );
  let count = names.length;
  while (count > 1 && width(said(count)) > columns) count--;
  return said(count);
}
