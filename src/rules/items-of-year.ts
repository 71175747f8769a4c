import { assessmentOf } from '../ita/assessment.ts';
import { hasAllItems, itemOf } from '../ita/items.ts';
import { type Assessment, isWeak } from '../model/assessment.ts';
import { type AnyFinding, finding } from '../model/finding.ts';
import type { UncheckedItems } from '../model/finding.ts';
import { within } from '../model/pointer.ts';
import type { Register } from '../model/register.ts';
import { otherYearsWith, spanText } from './other-years.ts';
import { ownAssessment } from './own-assessment.ts';

/** Every year whose disclosure items are all known, so that its assignments can be checked against them. */
const checked = (register: Register) =>
  register.years.flatMap(({ year, assignments }) => {
    const assessment = assignments.length > 0 ? assessmentOf(register, year) : undefined;
    return assessment && hasAllItems(assessment) ? [{ year, assignments, assessment }] : [];
  });

/** The years with assignments to disclosure items that can't be checked. */
export const uncheckedItems = (register: Register): UncheckedItems[] =>
  register.years.flatMap(({ year, assignments }) => {
    const assessment = assessmentOf(register, year);
    const isChecked = assessment && hasAllItems(assessment);
    if (isChecked || !assignments.some(({ item }) => item !== undefined)) return [];
    return [{ year, known: assessment?.items.length ?? 0, count: assessment?.itemCount?.count ?? null }];
  });

/** `unknown-item`: an assignment to a disclosure item that the year's list does not have. */
export const unknownItem = (register: Register): AnyFinding[] =>
  checked(register).flatMap(({ year, assignments, assessment }) => {
    const { items, itemCount } = assessment;
    const known = new Set(items.map(({ id }) => id));
    const list = `${items[0]?.id}–${items.at(-1)?.id}`;
    const weak = itemCount !== undefined && isWeak(itemCount);
    return assignments.flatMap(({ item, at }) => {
      if (item === undefined || known.has(item)) return [];
      const years = spanText(otherYearsWith(year, item, (other) => itemOf(other, item) !== undefined));
      const args = { item, year, list, weak, ...(years !== '' && { years }) };
      return [finding('unknown-item', within(at, 'item'), args, ownAssessment(register, year, 'items', 'item_count'))];
    });
  });

const plain = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();
const namesOf = ({ items }: Assessment): Set<string> => new Set(items.flatMap(({ name }) => (name ? plain(name) : [])));

/** `title-of-other-year`: an assignment's title is the name of an item of another year, and no name of its own year. */
export const titleOfOtherYear = (register: Register): AnyFinding[] =>
  checked(register).flatMap(({ year, assignments, assessment }) => {
    const names = namesOf(assessment);
    return assignments.flatMap(({ title, item, at }) => {
      const own = plain(title);
      const years = names.has(own) ? [] : otherYearsWith(year, own, (other) => namesOf(other).has(own));
      if (years.length === 0) return [];
      const name = itemOf(assessment, item)?.name;
      const args = { title, year, years: spanText(years), ...(name && { name }) };
      return [finding('title-of-other-year', within(at, 'title'), args, ownAssessment(register, year, 'items'))];
    });
  });
