import { assessmentOf } from '../ita/assessment.ts';
import { hasAllItems, itemOf } from '../ita/items.ts';
import { shipsValue } from '../ita/year-files.ts';
import { type Assessment, isWeak } from '../model/assessment.ts';
import { type AnyFinding, finding } from '../model/finding.ts';
import type { FiscalYear } from '../model/fiscal-year.ts';
import type { UncheckedItems } from '../model/finding.ts';
import type { Assignment } from '../model/plan.ts';
import { within } from '../model/pointer.ts';
import type { Register } from '../model/register.ts';
import { otherYearsWith, spanText } from './other-years.ts';

/** Every assignment of a year whose disclosure items are all known. */
function* checked(register: Register): Generator<Assignment & { year: FiscalYear; assessment: Assessment }> {
  for (const { year, assignments } of register.years) {
    const assessment = assessmentOf(register, year);
    if (!assessment || !hasAllItems(assessment)) continue;
    for (const assignment of assignments) yield { ...assignment, year, assessment };
  }
}

/** The years with assignments to disclosure items that can't be checked. */
export const uncheckedItems = (register: Register): UncheckedItems[] =>
  register.years.flatMap(({ year, assignments }) => {
    const assessment = assessmentOf(register, year);
    const isChecked = assessment && hasAllItems(assessment);
    if (isChecked || !assignments.some(({ item }) => item !== undefined)) return [];
    return [{ year, known: assessment?.items.length ?? 0, count: assessment?.itemCount?.count ?? null }];
  });

/** `unknown-item`: an assignment to a disclosure item that the year's list does not have. */
export function unknownItem(register: Register): AnyFinding[] {
  return [...checked(register)].flatMap(({ year, assessment, item, at }) => {
    if (item === undefined || itemOf(assessment, item)) return [];
    const { items, itemCount } = assessment;
    const years = spanText(otherYearsWith(year, (other) => itemOf(other, item) !== undefined));
    const list = `${items[0]?.id}–${items.at(-1)?.id}`;
    const weak = itemCount !== undefined && isWeak(itemCount);
    return [finding('unknown-item', within(at, 'item'), { item, year, list, weak, ...(years !== '' && { years }) })];
  });
}

const plain = (text: string | undefined): string | undefined => text?.normalize('NFC').replace(/\s+/g, ' ').trim();

/** Every name that another year's list has, with the item of the last year that has it. */
const namesOf = ({ items }: Assessment) => items.flatMap(({ id, name }) => (name ? [[plain(name), id] as const] : []));

/** `title-of-other-year`: an assignment's title is the name of an item of another year, and no name of its own year. */
export function titleOfOtherYear(register: Register): AnyFinding[] {
  return [...checked(register)].flatMap(({ year, assessment, title, item, at }) => {
    const own = plain(title);
    if (own === undefined || !shipsValue(own)) return [];
    const isNamed = (other: Assessment) => namesOf(other).some(([name]) => name === own);
    if (isNamed(assessment)) return [];
    const years = otherYearsWith(year, isNamed);
    if (years.length === 0) return [];
    const name = itemOf(assessment, item)?.name;
    return [
      finding('title-of-other-year', within(at, 'title'), {
        title,
        year,
        years: spanText(years),
        ...(name && { name }),
      }),
    ];
  });
}
