import { type Assessment, type DisclosureItem, type Indicator, isWeak } from '../model/assessment.ts';
import { divide, type Fraction, fraction } from '../model/fraction.ts';

/** Whether every disclosure item of the year is known, so that one which is not among them is none. */
export const hasAllItems = ({ items, itemCount }: Assessment): boolean =>
  itemCount !== undefined && items.length === itemCount.count;

/** A disclosure item of a year by its number, such as O42; `undefined` when it is not known. */
export const itemOf = (assessment: Assessment | undefined, id: string | undefined): DisclosureItem | undefined =>
  assessment?.items.find((item) => item.id === id);

/** What an item is worth in points of the total, with what that was worked out of. */
export interface ItemValue {
  readonly points: Fraction;
  /** Weight of its instrument in the total. */
  readonly weight: number;
  /** How many indicators the instrument has, groups the indicator, items the group. */
  readonly indicators: number;
  readonly groups: number;
  readonly items: number;
  /** Something that it was worked out of is weakly known. */
  readonly weak: boolean;
}

/**
 * What a disclosure item is worth in points of the total score: the weight of its instrument ÷ indicators ÷ groups of its
 * indicator ÷ items of its group. `undefined` where groups, or how they weigh, are not known for the year.
 */
export function itemValue(assessment: Assessment | undefined, id: string): ItemValue | undefined {
  const group = assessment?.groups.find((each) => each.id === itemOf(assessment, id)?.group);
  if (!assessment?.itemWeights || group?.indicator === undefined || !hasAllItems(assessment)) return undefined;
  const instrument = assessment.instruments.find(({ indicators }) => indicators.includes(group.indicator ?? 0));
  if (!instrument) return undefined;
  const indicators = instrument.indicators.length;
  const groups = assessment.groups.filter(({ indicator }) => indicator === group.indicator);
  const items = assessment.items.filter((item) => item.group === group.id);
  const points = divide(fraction(instrument.weight), fraction(indicators * groups.length * items.length));
  return {
    ...{ points, weight: instrument.weight, indicators },
    ...{ groups: groups.length, items: items.length },
    weak: [instrument, assessment.itemWeights, ...groups].some(isWeak),
  };
}

/** An indicator (1–10) of a year, with its official Thai name; `undefined` when that is not known. */
export const indicatorOf = (assessment: Assessment | undefined, number: number): Indicator | undefined =>
  assessment?.indicators.find((indicator) => indicator.number === number);
